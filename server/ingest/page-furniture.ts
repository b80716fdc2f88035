import { furnitureKind } from "@/domain/extraction/segmentation/furniture";
import { opensLikeFurniture } from "./furniture-phrases";
import type { PageBlock } from "./page-block";

const MOSTLY = 0.75;
const SENTENCE_END = /[.!?…։。！？؟۔।]["”»’)\]]*$/u;
/** A whole sentence that is a link may be the article's own; so long a one is no heading of another piece. */
const LINKED_SENTENCE = 100;
/** What is longer and stands in no box is prose. */
const LONGEST_NOTICE = 240;
/** What a newsroom says about the piece itself belongs to it. */
const ABOUT_THE_PIECE =
  /^(?:editor[’']?s? note|correction|clarification|update)\b|\bcontributed (?:to )?(?:this )?report(?:ing)?\b|^reporting by\b/i;

/** Whether a block, wherever it stands, is what a page sets round its article: links, buttons, notices. */
export function isFurniture(block: PageBlock): boolean {
  const { linked, kind } = block;
  if (kind === "row" || kind === "preformatted") return false;
  const bare = withoutMark(block.text);
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  if (linked / bare.length >= MOSTLY) return !(bare.length >= LINKED_SENTENCE && SENTENCE_END.test(bare));
  // A figure of a list, a year of a time line.
  if (!/\p{L}{2}/u.test(bare)) return false;
  if (bare.length > LONGEST_NOTICE || ABOUT_THE_PIECE.test(bare)) return false;
  const furniture = furnitureKind(bare);
  return furniture === "link" || furniture === "notice" || opensLikeFurniture(bare);
}

const SHORTEST_STANDFIRST = 30;

/** Whether a block that stands between the headline and the first paragraph belongs to the article: no date, no names. */
export function isStandfirst(block: PageBlock): boolean {
  const bare = withoutMark(block.text);
  if (block.kind === "row" || block.kind === "caption") return true;
  return bare.length >= SHORTEST_STANDFIRST && furnitureKind(bare) !== "byline";
}

function withoutMark(text: string): string {
  return text.replace(/^(?:• |\d+\. )/, "");
}
