import { furnitureKind } from "@/domain/extraction/segmentation/furniture";
import type { PageBlock } from "./page-block";

const MOSTLY = 0.75;
const SENTENCE_END = /[.!?…։。！？؟۔।]["”»’)\]]*$/u;
/** A whole sentence that is a link may be the article's own; so long a one is no heading of another piece. */
const LINKED_SENTENCE = 100;
/** A link of some words within an article; what is shorter is a button or a keyword. */
const SHORTEST_LINE = 2;

/** Whether a block, wherever it stands, is what a page sets round its article: links, buttons, bylines, notices. */
export function isFurniture(block: PageBlock): boolean {
  const { text, linked, kind } = block;
  if (kind === "row" || kind === "preformatted") return false;
  const bare = text.replace(/^(?:• |\d+\. )/, "");
  if (bare.length < SHORTEST_LINE) return true;
  if (linked / bare.length >= MOSTLY) return !(bare.length >= LINKED_SENTENCE && SENTENCE_END.test(bare));
  const furniture = furnitureKind(bare);
  return furniture !== null && furniture !== "caption";
}
