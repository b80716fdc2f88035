import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type HtmlSize, htmlSize } from "@/domain/html-size";
import { type DetailValues, detailValues } from "@/domain/ingest/detail-values";
import { readPageDetails } from "@/server/ingest/page-details/read-page-details";

/** What a file gives: the text, and from HTML what the page says about itself. */
export interface UploadedArticle {
  text: string;
  details: DetailValues;
}

/** Elements that stand as a block of their own in the text. */
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th, dt, dd";

/**
 * Pages beyond this are hardly articles: those of large news sites have a third of it. Parsing a page, and finding an
 * article in it, takes time that grows with the square of some of these.
 */
const LARGEST_PAGE: HtmlSize = { tags: 12_000, references: 20_000, attributes: 60_000, wordsInTag: 30_000 };
const DEEPEST_PAGE = 80;

/**
 * The readable part of a web page: its paragraphs, headings and list items as blocks with an empty line between them,
 * and what the page says of itself. Scripts are not run and nothing is fetched. Null where no article is found.
 */
export function readableArticle(html: string): UploadedArticle | null {
  if (isTooLarge(htmlSize(html))) return null;
  // A fragment of a page is an article as well.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  if (!document.documentElement || isDeeperThan(document.documentElement, DEEPEST_PAGE)) return null;
  const details = detailValues(readPageDetails(document));
  const parsed = new Readability(document, { charThreshold: 200 }).parse();
  if (parsed === null || typeof parsed.content !== "string") return null;
  const text = blockText(parsed.content);
  if (text === "") return null;
  return { text, details };
}

function isTooLarge({ tags, references, attributes, wordsInTag }: HtmlSize): boolean {
  return (
    tags > LARGEST_PAGE.tags ||
    references > LARGEST_PAGE.references ||
    attributes > LARGEST_PAGE.attributes ||
    wordsInTag > LARGEST_PAGE.wordsInTag
  );
}

/** Whether elements are nested deeper than this; without recursion, since a page may be as deep as it is long. */
function isDeeperThan(root: Element, deepest: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}

/** The text of each innermost block, white space folded, with an empty line between blocks. */
function blockText(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const texts = blocks.length > 0 ? blocks.map((block) => block.textContent) : [document.body.textContent];
  return texts
    .map((text) => (text ?? "").trim().replace(/\s+/g, " "))
    .filter((text) => text !== "")
    .join("\n\n");
}
