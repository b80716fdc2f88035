import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { root } from "./source-tree";
import { makeTemporaryFolder } from "./temporary-folder";

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/**
 * Lints files that are written nowhere near the tree as if they were in it: under its own biome.json and alias.
 * @param sources path within the project (it decides which rules hold) to text
 * @returns for each path the rules it breaks, e.g. "noRestrictedImports"
 */
export function lintAsIf(sources: Record<string, string>): Map<string, string[]> {
  const folder = makeTemporaryFolder();
  try {
    for (const name of ["biome.json", "tsconfig.json", "package.json"]) {
      copyFileSync(path.join(root, name), path.join(folder, name));
    }
    for (const [name, text] of Object.entries(sources)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const errors = reportSchema.parse(JSON.parse(stdout)).diagnostics.filter(({ severity }) => severity === "error");
    return new Map(
      Object.keys(sources).map((name) => [
        name,
        errors.filter(({ location }) => location.path === name).map(({ category }) => category.replace(/^.*\//, "")),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
