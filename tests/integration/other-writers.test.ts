import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it, vi } from "vitest";
import { typescriptLoader } from "@/scripts/setup/project.mjs";
import { database } from "@/server/database/database";
import { root } from "@/tests/harness/source-tree";
import { withTestDatabase } from "./support";

withTestDatabase();

afterEach(() => {
  globalThis.claimdeskDoubt = undefined;
});

// On SQLite alone: on PostgreSQL processes tell each other, which public-change.test.ts tries.
it("another process’s writes are noticed, and those of this one are not taken for such", {
  timeout: 120_000,
}, async () => {
  const { write } = await database();
  let doubts = 0;
  globalThis.claimdeskDoubt = () => {
    doubts += 1;
  };
  for (let index = 0; index < 10; index += 1) {
    await write((tx) => tx.claimant.create({ data: { name: `own ${index}`, slug: `own-${index}` } }));
    await sleep(50);
  }
  expect(doubts).toBe(0);
  const script = path.join(root, "tests/fixtures/write-claimants.ts");
  const child = spawn(process.execPath, [...typescriptLoader(), script, "child-", "1"], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") },
  });
  await once(child, "close");
  await vi.waitFor(() => expect(doubts).toBeGreaterThan(0), { timeout: 10_000 });
});
