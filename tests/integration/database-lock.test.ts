import { rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { withDatabaseLock } from "@/scripts/migrations/database-lock";
import { DatabaseInUse } from "@/scripts/migrations/state";
import { createTestDatabase } from "@/tests/harness/databases";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { provider } from "./support";

it("a database that another process sets up is refused in words, by whatever name it is called, and free afterwards", async () => {
  const { url, drop } = await createTestDatabase();
  const folder = makeTemporaryFolder();
  const names = [url];
  if (provider === "sqlite") {
    const link = path.join(folder, "linked.db");
    symlinkSync(url.replace(/^file:/, ""), link);
    names.push(`file:${link}`);
  }
  await withDatabaseLock(url, async () => {
    for (const name of names) {
      const second = withDatabaseLock(name, async () => "had it too", 100);
      await expect(second).rejects.toThrow(DatabaseInUse);
      await expect(second).rejects.toThrow("then try again");
    }
  });
  for (const name of names) expect(await withDatabaseLock(name, async () => "free")).toBe("free");
  await drop();
  rmSync(folder, { recursive: true });
});
