import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "@/tests/harness/source-tree";

/** The addresses of all pages and handlers below app/, as Next names them: "/claims/[slug]". */
export function appRoutes(): string[] {
  const files = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)(page|route)\.[jt]sx?$/.test(file))
    .map((file) => {
      const folders = file.split("/").slice(0, -1);
      return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
    })
    .sort();
}
