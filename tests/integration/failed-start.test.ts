import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createTestDatabase } from "@/tests/harness/databases";
import { deskEnvironment, runSetUp } from "@/tests/harness/set-up-process";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { provider } from "./support";

/** Each start is a process of its own; on a busy machine one takes a minute. In milliseconds. */
const PATIENCE = 200_000;

const folder = makeTemporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a database that cannot be used; gives its URL, and what the start should say. */
async function unusable(): Promise<{ url: string; words: RegExp }> {
  if (provider === "sqlite") {
    const file = path.join(folder, "claimdesk.db");
    writeFileSync(file, "These are notes, and no database. ".repeat(100));
    return { url: `file:${file}`, words: /damaged, or is no SQLite database .*sqlite3/ };
  }
  const { url, drop } = await createTestDatabase();
  await drop();
  return { url, words: /has no database “test_\w+”. Make it: createdb/ };
}

describe("a start that cannot succeed", () => {
  it("ends with 1 and one line that says what is wrong and what mends it", { timeout: PATIENCE }, async () => {
    const { url, words } = await unusable();
    const { code, stderr } = await runSetUp(deskEnvironment(folder, url));
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });
});
