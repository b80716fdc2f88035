import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { uncover } from "./hidden";
import { type PageBlock, textOf } from "./page-block";
import { isProse, isUnlikely } from "./prose";
import { readPage } from "./read-page";

/** A web page, cut into what is its article and what stands around it. */
export interface ArticlePage {
  text: string;
  article: PageBlock[];
  leftOut: PageBlock[];
}

/** Names an element so that it is found again in what Readability keeps. */
const NAME = "data-claimdesk-text";

/**
 * The article of a page. Its words are always those that the page shows; what belongs to it is said by Mozilla's
 * Readability and by the page's own structure, whichever finds more prose. Null where there is none.
 */
export function readArticlePage(html: string): ArticlePage | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const { body } = document;
  if (!body) return null;
  uncover(body);
  const blocks = readPage(body);
  const holders = [...new Set(blocks.flatMap((block) => [...block.holders]))];
  for (const [index, holder] of holders.entries()) holder.setAttribute(NAME, String(index));
  const candidates = structuralCandidates(document, blocks);
  candidates.unshift(readabilityCandidate(document, blocks));
  const best = bestOf(candidates, blocks);
  const kept = withGapsFilled(best, blocks);
  const article = blocks.filter((_, index) => kept.has(index));
  if (article.length === 0) return null;
  return { text: textOf(article), article, leftOut: blocks.filter((_, index) => !kept.has(index)) };
}

type Kept = ReadonlySet<number>;

function keptWhere(blocks: readonly PageBlock[], holds: (block: PageBlock) => boolean): Kept {
  return new Set(blocks.flatMap((block, index) => (holds(block) ? [index] : [])));
}

const STRUCTURES = [
  "[itemprop~=articleBody]",
  "article",
  "main, [role=main]",
  "[class*=article-body], [class*=entry-content]",
];

/** What stands in the elements by which pages name their article, without what their names say is none of it. */
function structuralCandidates(document: Document, blocks: readonly PageBlock[]): Kept[] {
  const candidates: Kept[] = [];
  const unlikely = new Map<Element, boolean>();
  for (const selector of STRUCTURES) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
      const kept = keptWhere(blocks, ({ holders }) =>
        [...holders].every((holder) => element.contains(holder) && !isUnlikely(holder, element, unlikely)),
      );
      if (kept.size > 0) candidates.push(kept);
    }
  }
  return candidates;
}

/** Readability takes the document apart, so it comes last. */
function readabilityCandidate(document: Document, blocks: readonly PageBlock[]): Kept {
  const names = new Map<Element, string>();
  for (const { holders } of blocks) for (const holder of holders) names.set(holder, holder.getAttribute(NAME) ?? "");
  const parsed = new Readability<Element>(document, {
    charThreshold: 200,
    serializer: (root) => (root instanceof Object ? (root as Element) : root),
  }).parse();
  const content = parsed?.content;
  if (!content) return new Set();
  const found = new Set<string | null>();
  for (const element of content.querySelectorAll(`[${NAME}]`)) found.add(element.getAttribute(NAME));
  return keptWhere(blocks, ({ holders }) => [...holders].some((holder) => found.has(names.get(holder) ?? null)));
}

/** Another candidate has to have so much more prose than Readability's to be taken in its place. */
const MUCH_MORE = 1.4;

function bestOf(candidates: readonly Kept[], blocks: readonly PageBlock[]): Kept {
  const [first = new Set<number>(), ...others] = candidates;
  let best = first;
  let most = proseOf(first, blocks) * MUCH_MORE;
  for (const candidate of others) {
    const prose = proseOf(candidate, blocks);
    if (prose > most) [best, most] = [candidate, prose];
  }
  return best;
}

function proseOf(kept: Kept, blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const index of kept) {
    const block = blocks[index];
    if (block !== undefined && isProse(block)) length += block.text.length;
  }
  return length;
}

/** Prose between two kept blocks, under one parent with kept ones, was left out by mistake. */
function withGapsFilled(kept: Kept, blocks: readonly PageBlock[]): Kept {
  const order = [...kept].sort((a, b) => a - b);
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined) return kept;
  const parents = new Set<Element | null>();
  for (const index of order) for (const holder of blocks[index]?.holders ?? []) parents.add(holder.parentElement);
  const filled = new Set(kept);
  for (let index = first; index < last; index += 1) {
    const block = blocks[index];
    if (block === undefined || filled.has(index) || !isProse(block)) continue;
    if ([...block.holders].every((holder) => parents.has(holder.parentElement))) filled.add(index);
  }
  return filled;
}
