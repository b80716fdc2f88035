import { around, inBoxes } from "./boxes";
import { uncover } from "./hidden";
import { type PageBlock, textOf } from "./page-block";
import { isFurniture } from "./page-furniture";
import { type Chosen, readabilityPass, structuralPasses } from "./passes";
import { isProse, proseLength } from "./prose";
import { readPage } from "./read-page";

/** A web page, cut into what is its article and what stands around it. */
export interface ArticlePage {
  text: string;
  article: PageBlock[];
  /** `before` is the index of the article's block that it stood before. */
  leftOut: { block: PageBlock; before: number }[];
}

/** Another pass has to find so much more prose than Readability's to be taken in its place. */
const MUCH_MORE = 1.15;

/**
 * The article of a page. Its words are always those that the page shows, each once and in order; what belongs to it is
 * said by several passes, of which the one with the most prose outside the page's boxes is taken. Null where the page
 * shows nothing to read. Takes the document apart.
 */
export function readArticlePage(document: Document): ArticlePage | null {
  const root = document.documentElement;
  uncover(root);
  const blocks = readPage(root);
  const boxed = inBoxes(blocks);
  const isOut = blocks.map((block, index) => boxed[index] === true || isFurniture(block));
  const passes = [...structuralPasses(document, blocks), new Set(blocks.keys())];
  const readability = readabilityPass(document, blocks);
  const chosen = bestOf(readability, passes, blocks, isOut);
  const found = finished(chosen, blocks, isOut);
  // A page without a paragraph, such as a single notice: what Readability says, or all there is.
  const kept = [found, readability, new Set(blocks.keys())].find(({ size }) => size > 0) ?? found;
  if (kept.size === 0) return null;
  const article: PageBlock[] = [];
  const leftOut: ArticlePage["leftOut"] = [];
  for (const [index, block] of blocks.entries()) {
    if (kept.has(index)) article.push(block);
    else leftOut.push({ block, before: article.length });
  }
  return { text: textOf(article), article, leftOut };
}

function bestOf(
  readability: Chosen,
  others: readonly Chosen[],
  blocks: readonly PageBlock[],
  isOut: readonly boolean[],
): Chosen {
  const without = (chosen: Chosen) => new Set([...chosen].filter((index) => isOut[index] !== true));
  let best = without(readability);
  let most = proseLength(blocks, best) * MUCH_MORE;
  for (const pass of others) {
    const chosen = without(pass);
    const prose = proseLength(blocks, chosen);
    if (prose > most) [best, most] = [chosen, prose];
  }
  return best;
}

/** Everything between the first and the last block that is neither in a box nor furniture, from the lede to the end. */
function finished(chosen: Chosen, blocks: readonly PageBlock[], isOut: readonly boolean[]): Chosen {
  const order = [...chosen].sort((a, b) => a - b);
  const kept = new Set<number>();
  const isProseAt = (index: number) => {
    const block = blocks[index];
    return block !== undefined && isProse(block);
  };
  const first = order.find(isProseAt) ?? order[0];
  const last = order.findLast(isProseAt) ?? order.at(-1);
  if (first === undefined || last === undefined) return kept;
  const within = homeOf(order.filter(isProseAt), blocks);
  for (let index = first; index <= last; index += 1) {
    const block = blocks[index];
    if (block === undefined || isOut[index] === true) continue;
    if (chosen.has(index) || isWithin(within, block)) kept.add(index);
  }
  for (const index of order) if (index > last) kept.add(index);
  return kept;
}

const HOME_SHARE = 0.8;

/** The innermost element that holds most of the chosen prose. */
function homeOf(chosen: readonly number[], blocks: readonly PageBlock[]): Element | null {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const index of chosen) {
    const block = blocks[index];
    if (block === undefined) continue;
    all += block.text.length;
    for (const element of around(block)) lengths.set(element, (lengths.get(element) ?? 0) + block.text.length);
  }
  let home: Element | null = null;
  for (const [element, length] of lengths) {
    if (length < all * HOME_SHARE) continue;
    if (home === null || home.contains(element)) home = element;
  }
  return home;
}

function isWithin(home: Element | null, { holders }: PageBlock): boolean {
  return home !== null && [...holders].every((holder) => home.contains(holder));
}
