import type { IngestedArticle, LeftOut } from "@/domain/ingest/ingested-article";
import { type ArticlePage, readArticlePage } from "./article-page";
import { isDeeperThan } from "./nesting";
import { headsOf, type PageBlock, startsOf, textOf } from "./page-block";
import { readPageDetails } from "./page-details/read-page-details";
import { parsePage } from "./parse-page";

/** No page of prose nests its elements deeper; browsers stop at 512. */
const DEEPEST_PAGE = 500;

/**
 * A web page's article, and what the page says of itself. Scripts are not run and nothing is fetched. Null where the
 * page shows nothing to read, nests its elements too deeply to be one, or is too much for the parser.
 * @param address where the page was fetched from
 */
export function readWebPage(html: string, address?: string): IngestedArticle | null {
  const document = parsePage(html);
  return document === null ? null : readWebDocument(document, address);
}

/** The same of a page that is parsed already; takes the document apart. */
export function readWebDocument(document: Document, address?: string): IngestedArticle | null {
  if (isDeeperThan(document.documentElement, DEEPEST_PAGE)) return null;
  const details = readPageDetails(document, address);
  const page = readArticlePage(document);
  if (page === null) return null;
  return {
    text: page.text,
    details,
    leftOut: leftOutOf(page),
    places: [],
    links: [],
    heads: headsOf(page.article),
    notes: [],
  };
}

/** Shorter pieces that follow each other, such as the entries of a menu, are shown as one. */
const SHORT = 60;
const MOST_TOGETHER = 1500;

function leftOutOf({ article, leftOut, text }: ArticlePage): LeftOut[] {
  const starts = startsOf(article);
  const groups: { blocks: PageBlock[]; length: number; before: number }[] = [];
  for (const { block, before } of leftOut) {
    const last = groups.at(-1);
    const lastBlock = last?.blocks.at(-1);
    const isMenu = lastBlock !== undefined && isShort(lastBlock) && isShort(block) && last?.before === before;
    if (last !== undefined && isMenu && lastBlock.table === block.table && last.length < MOST_TOGETHER) {
      last.blocks.push(block);
      last.length += block.text.length;
    } else groups.push({ blocks: [block], length: block.text.length, before });
  }
  return groups.map(({ blocks, before }) => {
    const table = blocks[0]?.kind === "row" ? blocks[0].table : undefined;
    const isOfTable = (block: PageBlock | undefined) => block?.kind === "row" && block.table === table;
    const rows = { goOn: isOfTable(article[before - 1]), areGoneOn: isOfTable(article[before]) };
    return {
      before: starts[before] ?? text.length,
      text: textOf(blocks),
      ...(table === undefined ? {} : { rowsOf: { table, ...rows }, heads: headsOf(blocks) }),
    };
  });
}

const isShort = ({ text }: PageBlock) => text.length < SHORT;
