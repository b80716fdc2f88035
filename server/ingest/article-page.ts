import { foldedTitle } from "@/domain/ingest/headline";
import { around, boxesAround } from "./boxes";
import { elementsBelow } from "./elements";
import { uncover } from "./hidden";
import { type PageBlock, textOf, withoutSettingQuotation } from "./page-block";
import { isFurniture, isStandfirst } from "./page-furniture";
import { type Chosen, readabilityPass, structuralPasses } from "./passes";
import { isProse, isSentence, proseLength } from "./prose";
import { readPage } from "./read-page";

/** A web page, cut into what is its article and what stands around it. */
export interface ArticlePage {
  text: string;
  article: readonly PageBlock[];
  /** `before` is the index of the article's block that it stood before. */
  leftOut: { block: PageBlock; before: number }[];
}

/** What holds no text of the page, and much of its elements and signs. */
const UNREAD = new Set(["script", "style", "svg", "noscript", "template", "iframe", "link"]);

/** Another pass has to find so much more prose than Readability's to be taken in its place. */
const MUCH_MORE = 1.15;
/** All of the page is taken only where every other pass has lost much of it. */
const VERY_MUCH_MORE = 1.6;

/**
 * The article of a page. Its words are always those that the page shows, each once and in order; what belongs to it is
 * said by several passes, of which the one with the most prose outside the page's boxes is taken. Null where the page
 * shows nothing to read. Takes the document apart.
 */
export function readArticlePage(document: Document): ArticlePage | null {
  const root = document.documentElement;
  for (const element of elementsBelow(root)) if (UNREAD.has(element.localName)) element.remove();
  uncover(root);
  const blocks = readPage(root);
  const paths = blocks.map(around);
  const boxes = boxesAround(blocks, paths);
  const isOut = blocks.map((block, index) => boxes[index] !== null || isFurniture(block));
  const page: CutPage = { blocks, paths, boxes, isOut };
  const titles = titlesOf(
    blocks,
    foldedTitle((document.querySelector("title")?.textContent ?? "").slice(0, LONGEST_TITLE)),
  );
  const structural = structuralPasses(root, paths);
  const askReadability = () => {
    // It would look through all of them, and none can be chosen.
    for (const box of new Set(boxes)) box?.remove();
    return readabilityPass(document, blocks);
  };
  const found = withWholeLists(page, finished(page, bestOf(page, structural, askReadability), titles));
  // A page without a paragraph, such as a single notice: all there is.
  const kept = [found, new Set(blocks.keys())].find(({ size }) => size > 0) ?? found;
  if (kept.size === 0) return null;
  const chosen: PageBlock[] = [];
  const leftOut: ArticlePage["leftOut"] = [];
  for (const [index, block] of blocks.entries()) {
    if (kept.has(index)) chosen.push(block);
    else leftOut.push({ block, before: chosen.length });
  }
  const article = withoutSettingQuotation(chosen);
  return { text: textOf(article), article, leftOut };
}

/** In UTF-16 units; of less prose nothing can be said by its share. */
const ENOUGH = 1_000;
const NEARLY_ALL = 0.85;

/** A page's blocks with the elements round each, as they were, and whether it is in a box or furniture. */
interface CutPage {
  blocks: readonly PageBlock[];
  paths: readonly (readonly Element[])[];
  boxes: readonly (Element | null)[];
  isOut: readonly boolean[];
}

function bestOf({ blocks, isOut }: CutPage, structural: readonly Chosen[], askReadability: () => Chosen): Chosen {
  const without = (chosen: Iterable<number>) => new Set([...chosen].filter((index) => isOut[index] !== true));
  const whole = without(blocks.keys());
  const all = proseLength(blocks, whole);
  const passes = structural.map(without).map((chosen) => ({ chosen, prose: proseLength(blocks, chosen) }));
  const most = passes.reduce((best, pass) => (pass.prose > best.prose ? pass : best), { chosen: whole, prose: 0 });
  // The page's own structure holds nearly all there is: nothing more could be found.
  if (most.prose >= all * NEARLY_ALL && all >= ENOUGH) return most.chosen;
  const readability = without(askReadability());
  const found = proseLength(blocks, readability);
  const best = most.prose > found * MUCH_MORE ? most : { chosen: readability, prose: found };
  return all > best.prose * VERY_MUCH_MORE ? whole : best.chosen;
}

const SHORTEST_TITLE = 8;
/** In UTF-16 units: each heading is looked for in it. */
const LONGEST_TITLE = 1_000;

/** The headings that are the page's title, or a part of it. */
function titlesOf(blocks: readonly PageBlock[], title: string): Chosen {
  const titles = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "heading") continue;
    const heading = foldedTitle(block.text);
    const isTitle = heading.length >= SHORTEST_TITLE && (title.includes(heading) || heading.includes(title));
    if (isTitle && title !== "") titles.add(index);
  }
  if (titles.size > 0) return titles;
  const first = blocks.findIndex((block) => [...block.holders].some((holder) => holder.closest("h1") !== null));
  return new Set(first < 0 ? [] : [first]);
}

/** A headline stands no further above the first paragraph, in blocks. */
const LONGEST_HEAD = 30;
/** Prose behind the rest, in a place of its own, is the article's only where it has such a share of it. */
const LEAST_SHARE = 0.12;

/**
 * From the headline to the end: the standfirst, and everything between the first and the last paragraph that is neither
 * in a box nor furniture. A paragraph apart behind the rest is somebody's biography, or the like.
 */
function finished(page: CutPage, chosen: Chosen, titles: Chosen): Chosen {
  const { blocks, paths, isOut } = page;
  const all = [...chosen].sort((a, b) => a - b);
  const home = homeOf(page, all);
  const isHome = (index: number) => home !== null && paths[index]?.includes(home) === true;
  const sentences = all.filter((index) => holds(isHome(index) ? isSentence : isProse, blocks[index]));
  const order = sentences.length > 0 ? sentences : all;
  const lastAtHome = order.findLast(isHome) ?? order.at(-1);
  const apart = order.filter((index) => lastAtHome !== undefined && index > lastAtHome);
  const counts = proseLength(blocks, apart) >= proseLength(blocks, order) * LEAST_SHARE;
  const first = order[0];
  const last = counts ? order.at(-1) : lastAtHome;
  const kept = new Set<number>();
  if (first === undefined || last === undefined) return kept;
  const headline = [...titles].findLast((index) => index < first && index >= first - LONGEST_HEAD);
  for (const [index, block] of blocks.entries()) {
    if (isOut[index] === true || titles.has(index)) continue;
    if (index < first) {
      if (headline !== undefined && index > headline && isStandfirst(block)) kept.add(index);
    } else if (index <= last) {
      if (chosen.has(index) || isHome(index) || isProse(block)) kept.add(index);
    }
  }
  // A heading, a picture's caption or a table right above the first paragraph.
  for (let index = first - 1; index >= 0 && isHome(index) && holds(opensPart, blocks[index]); index -= 1) {
    if (isOut[index] !== true && !titles.has(index)) kept.add(index);
  }
  // Short paragraphs at the end, and what follows the last one without a gap.
  let follows = true;
  for (let index = last + 1; index < blocks.length && isHome(index); index += 1) {
    follows &&= isOut[index] !== true;
    if (isOut[index] !== true && (follows || holds(isSentence, blocks[index]))) kept.add(index);
  }
  return kept;
}

const LISTS = new Set(["ul", "ol", "dl"]);
/** Of which so much is kept, all of it is. */
const KEPT_OF_LIST = 1 / 3;

/** A table that sets the page has no rows, but what stands in it. */
const isRow = (block: PageBlock | undefined) => block?.kind === "row";

/** A list or a table of data is kept as a whole, with its years and its single figures, but for links. */
function withWholeLists({ blocks, paths, boxes }: CutPage, kept: Chosen): Chosen {
  const lists = new Map<Element, number[]>();
  for (const [index, path] of paths.entries()) {
    const list = path.find(({ localName }) => LISTS.has(localName) || (localName === "table" && isRow(blocks[index])));
    if (list === undefined) continue;
    const inside = lists.get(list);
    if (inside === undefined) lists.set(list, [index]);
    else inside.push(index);
  }
  const whole = new Set(kept);
  for (const inside of lists.values()) {
    if (inside.filter((index) => kept.has(index)).length < inside.length * KEPT_OF_LIST) continue;
    for (const index of inside) {
      const block = blocks[index];
      if (block !== undefined && boxes[index] === null && block.linked < block.text.length / 2) whole.add(index);
    }
  }
  return whole;
}

function opensPart({ kind, text }: PageBlock): boolean {
  return kind === "heading" || kind === "caption" || kind === "row" || /[?:]$/u.test(text);
}

function holds(test: (block: PageBlock) => boolean, block: PageBlock | undefined): boolean {
  return block !== undefined && test(block);
}

const HOME_SHARE = 0.8;

/** The innermost element that holds most of the chosen sentences, and more than one. */
function homeOf({ blocks, paths }: CutPage, chosen: readonly number[]): Element | null {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const index of chosen) {
    const block = blocks[index];
    if (block === undefined || !isSentence(block)) continue;
    all += block.text.length;
    for (const element of paths[index]?.slice(1) ?? [])
      lengths.set(element, (lengths.get(element) ?? 0) + block.text.length);
  }
  // The elements of a path follow each other outwards, so the innermost comes first.
  const candidates = paths[chosen[0] ?? -1] ?? [];
  return candidates.find((element) => (lengths.get(element) ?? 0) >= all * HOME_SHARE) ?? null;
}
