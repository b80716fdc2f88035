import { parseHTML } from "linkedom";

const FRAGMENT_HEAD = "<!doctype html><html><head></head><body>";

/** Browsers read on behind them, by the HTML standard; linkedom 0.18 sets what follows beside the root, where it is lost. */
const EARLY_ENDS = /<\/(?:body|html)\s*>/gi;

/** A web page, or a piece of one, as a document whose root is `html`; scripts are not run and nothing is fetched. */
export function parsePage(source: string): Document {
  const html = source.replace(EARLY_ENDS, "");
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `${FRAGMENT_HEAD}${html}</body></html>`);
  if (document.documentElement?.localName === "html") return document;
  return parseHTML(`${FRAGMENT_HEAD}${html}</body></html>`).document;
}

/** Whether elements are nested deeper than this; without recursion, since a page may be as deep as it is long. */
export function isDeeperThan(root: Element, deepest: number): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element !== null) {
    if (depth >= deepest) return true;
    let next: Element | null = element.firstElementChild;
    if (next !== null) depth += 1;
    else {
      while (element !== null && element !== root && element.nextElementSibling === null) {
        element = element.parentElement;
        depth -= 1;
      }
      next = element === root || element === null ? null : element.nextElementSibling;
    }
    element = next;
  }
  return false;
}
