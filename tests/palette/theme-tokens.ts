import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@/tests/harness/source-tree";

/** The colours of one scheme: names without "--color-", "#rrggbb". */
export type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(path.join(root, "app/globals.css"), "utf8");

/** The declarations of colours between the first brace after `opening` and the first line that closes it. */
function tokensAfter(opening: string): [string, string][] {
  const start = css.indexOf(opening);
  if (start === -1) throw new Error(`app/globals.css has no ${opening}`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]);
}

const light = tokensAfter("@theme static {");

/** The two schemes as app/globals.css has them; what dark does not name, it takes from light. */
export const schemes: Record<"light" | "dark", Tokens> = {
  light: new Map(light),
  dark: new Map([...light, ...tokensAfter("@media screen and (prefers-color-scheme: dark) {")]),
};
