import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@/scripts/setup/project.mjs";

/** The names in the README's table of settings. */
export function readmeSettings(): string[] {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  return [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? "");
}
