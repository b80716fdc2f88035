import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR
  LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL`.split(/\s+/),
);

/**
 * The text of the HTML that the rivals give, in a way that favours none of them: a block and a line end part words, the
 * cells of a table are parted by tabs, everything else stands as it is.
 */
export function plainText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.textContent ?? "");
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (name === "SCRIPT" || name === "STYLE") continue;
      if (BLOCKS.has(name) || name === "BR") parts.push("\n");
      walk(child);
      if (BLOCKS.has(name)) parts.push("\n");
      if (name === "TD" || name === "TH") parts.push("\t");
    }
  };
  walk(document.body);
  return parts.join("");
}
