import { parseHTML } from "linkedom";
import { lowerAttributeNames } from "./attribute-names";
import { unlessTooMuch } from "./unless-too-much";

const FRAGMENT_HEAD = "<!doctype html><html><head></head><body>";

/** Browsers read on behind them, by the HTML standard; linkedom 0.18 sets what follows beside the root, where it is lost. */
const EARLY_ENDS = /<\/(?:body|html)\s*>/gi;

/**
 * A web page, or a piece of one, as a document whose root is `html`; scripts are not run and nothing is fetched. Null
 * where it is too much for the parser.
 */
export function parsePage(source: string): Document | null {
  return unlessTooMuch(() => {
    const document = parsed(source);
    lowerAttributeNames(document, source);
    return document;
  });
}

function parsed(source: string): Document {
  const html = source.replace(EARLY_ENDS, "");
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `${FRAGMENT_HEAD}${html}</body></html>`);
  if (document.documentElement?.localName === "html") return document;
  return parseHTML(`${FRAGMENT_HEAD}${html}</body></html>`).document;
}
