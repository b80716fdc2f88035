import { rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/scripts/migrations/apply";
import { makeTemporaryFolder } from "./temporary-folder";

/** Migrates one SQLite database for the whole run; `createTestDatabase` copies it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = makeTemporaryFolder();
  const file = path.join(folder, "template.db");
  await applyMigrations(`file:${file}`);
  project.provide("templateDatabase", { provider: "sqlite", file });
  return () => rmSync(folder, { recursive: true, force: true });
}
