import { boxKind } from "./box-names";
import { labelledBoxes } from "./labelled-boxes";
import type { PageBlock } from "./page-block";
import { isProse, isSentence } from "./prose";

/** A box with more of the page's prose holds its article, whatever its name. */
const LARGEST_BOX = 0.4;
/** The same, where it has nearly as much as all that stands in no box at all. */
const LARGEST_BESIDE = 0.9;
/** A page's article is not in its comments as long as so much prose stands elsewhere, in UTF-16 units. */
const ENOUGH_ELSEWHERE = 700;

/**
 * For each block the outermost box of the page round it, null where there is none: menus, comments, related pieces,
 * newsletters, sharing, told by their names. Linear in the elements round the blocks.
 * @param paths the elements round each block, see `around`
 */
export function boxesAround(blocks: readonly PageBlock[], paths: readonly (readonly Element[])[]): (Element | null)[] {
  const kinds = new Map<Element, "outside" | "beside" | null>();
  const kindOf = (element: Element) => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const kind = boxKind(element);
    kinds.set(element, kind);
    return kind;
  };
  const prose = new Map<Element, number>();
  let all = 0;
  let elsewhere = 0;
  let free = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isSentence(block)) continue;
    const { length } = block.text;
    let isOutside = false;
    let isFree = true;
    for (const element of paths[index] ?? []) {
      prose.set(element, (prose.get(element) ?? 0) + length);
      if (kindOf(element) === "outside") isOutside = true;
      if (kindOf(element) !== null) isFree = false;
    }
    all += length;
    if (!isOutside) elsewhere += length;
    if (isFree) free += length;
  }
  const counted = elsewhere >= ENOUGH_ELSEWHERE ? elsewhere : all;
  const largest = Math.max(counted * LARGEST_BOX, free * LARGEST_BESIDE);
  const isBox = (element: Element) => {
    const kind = kindOf(element);
    if (kind === null) return false;
    if (kind === "outside" && elsewhere >= ENOUGH_ELSEWHERE) return true;
    return (prose.get(element) ?? 0) < largest;
  };
  const cards = cardsAround(blocks, paths, prose, counted);
  for (const element of labelledBoxes(blocks, paths, prose, counted)) cards.add(element);
  const boxed = (holds: (element: Element) => boolean) => paths.map((path) => path.findLast(holds) ?? null);
  const hasProse = (boxes: (Element | null)[]) => {
    return blocks.some((block, index) => boxes[index] === null && isProse(block));
  };
  // Where nothing would be left, the article itself stands in what is named like a box.
  const ways = [
    boxed((element) => isBox(element) || cards.has(element)),
    boxed((element) => kindOf(element) === "outside"),
  ];
  return ways.find(hasProse) ?? blocks.map(() => null);
}

/** A teaser of another piece has hardly more prose, in UTF-16 units, and no more than this share of the page's. */
const LARGEST_CARD = 500;
const LARGEST_CARD_SHARE = 0.2;
const WHOLLY = 0.9;

/**
 * The largest elements round a heading that is a link, with no more prose than a teaser of what it leads to has, and
 * without a heading of the page's own.
 */
function cardsAround(
  blocks: readonly PageBlock[],
  paths: readonly (readonly Element[])[],
  prose: ReadonlyMap<Element, number>,
  all: number,
): Set<Element> {
  const largest = Math.min(LARGEST_CARD, all * LARGEST_CARD_SHARE);
  const cards = new Set<Element>();
  const isLink = ({ text, linked }: PageBlock) => linked >= text.length * WHOLLY;
  const ofOwnHeading = blocks.flatMap((block, index) =>
    block.kind === "heading" && !isLink(block) ? [paths[index]] : [],
  );
  const own = new Set(ofOwnHeading.flatMap((path) => path ?? []));
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "heading" || !isLink(block)) continue;
    for (const element of paths[index] ?? []) {
      if (cards.has(element) || own.has(element) || (prose.get(element) ?? 0) > largest) break;
      cards.add(element);
    }
  }
  return cards;
}

/** The elements that hold the whole of a block, from the inside outwards. */
export function around({ holders }: PageBlock): Element[] {
  const [first, ...others] = holders;
  let inmost: Element | null = first ?? null;
  // Each looks no further down than those before it have led, so that a line of many elements is looked through once.
  for (const holder of others) while (inmost !== null && !inmost.contains(holder)) inmost = inmost.parentElement;
  const elements: Element[] = [];
  for (let element = inmost; element !== null; element = element.parentElement) elements.push(element);
  return elements;
}
