import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

const codeFolders = ["app", "components", "domain", "features", "server", "scripts", "tests"];

/** Every file of code, by its path from the project's folder with forward slashes. */
export function codeFiles(): string[] {
  return codeFolders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/")),
    )
    .filter((file) => /\.(tsx?|mjs|js|css)$/.test(file))
    .sort();
}

export function linesOf(file: string): number {
  return readFileSync(path.join(root, file), "utf8").split("\n").length - 1;
}
