import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { typescriptLoader } from "@/scripts/setup/project.mjs";
import { database } from "@/server/database/database";
import { root } from "@/tests/harness/source-tree";
import { withTestDatabase } from "./support";

withTestDatabase();

const WRITES = 60;

it("lets two processes write at the same time without refusing or losing a write", { timeout: 120_000 }, async () => {
  const { read, write } = await database();
  const script = path.join(root, "tests/fixtures/write-claimants.ts");
  const child = spawn(process.execPath, [...typescriptLoader(), script, "child-", String(WRITES)], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") },
  });
  const complaints = text(child.stderr);
  const ended = once(child, "close");
  await once(child.stdout, "data");
  for (let index = 0; index < WRITES; index += 1) {
    const name = `parent-${index}`;
    await write(async (tx) => {
      await tx.claimant.count();
      await tx.claimant.create({ data: { name, slug: name } });
    });
  }
  expect([await ended, await complaints]).toEqual([[0, null], ""]);
  expect(await read.claimant.count({ where: { name: { startsWith: "child-" } } })).toBe(WRITES);
  expect(await read.claimant.count({ where: { name: { startsWith: "parent-" } } })).toBe(WRITES);
});
