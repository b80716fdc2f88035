import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@/tests/harness/source-tree";

/** The colours of one scheme: names without "--color-", "#rrggbb". */
export type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(path.join(root, "app/globals.css"), "utf8");

/** The block from its opening to the first line that closes it. */
function blockOf(opening: string): string {
  const start = css.indexOf(opening);
  if (start === -1) throw new Error(`app/globals.css has no ${opening}`);
  return css.slice(start, css.indexOf("\n}", start));
}

/** Every colour has to be declared for both schemes at once. */
const colours = [...blockOf("@theme static {").matchAll(/--color-([a-z-]+): (.*);/g)].map(
  ([, name = "", value = ""]) => {
    const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
    if (light === undefined || dark === undefined)
      throw new Error(`--color-${name} is no light-dark(#rrggbb, #rrggbb).`);
    return { name, light, dark };
  },
);

/** The two schemes as app/globals.css has them. */
export const schemes: Record<"light" | "dark", Tokens> = {
  light: new Map(colours.map(({ name, light }) => [name, light])),
  dark: new Map(colours.map(({ name, dark }) => [name, dark])),
};
