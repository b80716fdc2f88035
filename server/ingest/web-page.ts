import type { IngestedArticle, LeftOut } from "@/domain/ingest/ingested-article";
import { type ArticlePage, readArticlePage } from "./article-page";
import { isDeeperThan } from "./nesting";
import { joinOf, type PageBlock } from "./page-block";
import { readPageDetails } from "./page-details/read-page-details";
import { parsePage } from "./parse-page";

/** No page of prose nests its elements deeper; browsers stop at 512. */
const DEEPEST_PAGE = 500;

/**
 * A web page's article, and what the page says of itself. Scripts are not run and nothing is fetched. Null where the
 * page shows nothing to read, or nests its elements too deeply to be one.
 * @param address where the page was fetched from
 */
export function readWebPage(html: string, address?: string): IngestedArticle | null {
  return readWebDocument(parsePage(html), address);
}

/** The same of a page that is parsed already; takes the document apart. */
export function readWebDocument(document: Document, address?: string): IngestedArticle | null {
  if (isDeeperThan(document.documentElement, DEEPEST_PAGE)) return null;
  const details = readPageDetails(document, address);
  const page = readArticlePage(document);
  if (page === null) return null;
  return { text: page.text, details, leftOut: leftOutOf(page), places: [], links: [], notes: [] };
}

/** Shorter pieces that follow each other, such as the entries of a menu, are shown as one. */
const SHORT = 60;
const MOST_TOGETHER = 1500;

function leftOutOf({ article, leftOut, text }: ArticlePage): LeftOut[] {
  const starts = startsOf(article);
  const pieces: (LeftOut & { isShort: boolean })[] = [];
  for (const { block, before } of leftOut) {
    const piece = { before: starts[before] ?? text.length, text: block.text, isShort: block.text.length < SHORT };
    const last = pieces.at(-1);
    const isMenu = last?.isShort === true && piece.isShort && last.before === piece.before;
    if (last !== undefined && isMenu && last.text.length < MOST_TOGETHER) last.text = `${last.text}\n${piece.text}`;
    else pieces.push(piece);
  }
  return pieces.map(({ before, text: words }) => ({ before, text: words }));
}

/** Where each block begins in the text that they make. */
function startsOf(blocks: readonly PageBlock[]): number[] {
  let offset = 0;
  return blocks.map((block, index) => {
    const start = offset + joinOf(blocks[index - 1], block).length;
    offset = start + block.text.length;
    return start;
  });
}
