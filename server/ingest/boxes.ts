import { boxKind } from "./box-names";
import type { PageBlock } from "./page-block";
import { isProse } from "./prose";

/** A box with more of the page's prose holds its article, whatever its name. */
const LARGEST_BOX = 0.4;
/** A page's article is not in its comments as long as so much prose stands elsewhere, in UTF-16 units. */
const ENOUGH_ELSEWHERE = 700;

/**
 * Which blocks stand in a box of the page that its names tell apart from an article: menus, comments, related pieces,
 * newsletters, sharing. Linear in the elements round the blocks.
 */
export function inBoxes(blocks: readonly PageBlock[]): boolean[] {
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
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const { length } = block.text;
    let isOutside = false;
    for (const element of around(block)) {
      prose.set(element, (prose.get(element) ?? 0) + length);
      if (kindOf(element) === "outside") isOutside = true;
    }
    all += length;
    if (!isOutside) elsewhere += length;
  }
  const counted = elsewhere >= ENOUGH_ELSEWHERE ? elsewhere : all;
  const isBox = (element: Element) => {
    const kind = kindOf(element);
    if (kind === null) return false;
    if (kind === "outside" && elsewhere >= ENOUGH_ELSEWHERE) return true;
    return (prose.get(element) ?? 0) < counted * LARGEST_BOX;
  };
  return blocks.map((block) => around(block).some(isBox));
}

/** The elements that hold the whole of a block, from the inside outwards. */
export function around({ holders }: PageBlock): Element[] {
  const [first, ...others] = holders;
  const elements: Element[] = [];
  let holdsAll = others.length === 0;
  for (let element: Element | null = first ?? null; element !== null; element = element.parentElement) {
    const inside: Element = element;
    holdsAll ||= others.every((holder) => inside.contains(holder));
    if (holdsAll) elements.push(element);
  }
  return elements;
}
