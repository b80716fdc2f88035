import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type Turn, turnsOf } from "@/domain/extraction/labels/turns";
import type { Block, BlockKind, GroupedBlock } from "./block";
import { withCaptions, withLinkLists, withOpeningNames, withoutLoneHeadline, withStandfirst } from "./block-neighbours";
import { datelineOf } from "./datelines";
import { furnitureKind } from "./furniture";
import type { FurnitureKind } from "./furniture-cues";
import { furnitureTail, isFurnitureRow } from "./furniture-tail";
import { looksLikeHeadline, looksLikeTitle } from "./headlines";
import { linesOf } from "./lines";
import { readMarks } from "./marks";
import { cellsOfProse, isTableRow, type ReadCell } from "./table-rows";
import { continuations } from "./wrapping";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SETEXT_RULE = /^(?:={3,}|-{3,})$/u;
/** A place in capitals alone is taken for a dateline in so many paragraphs. */
const OPENING_PARAGRAPHS = 2;
/** Nothing shorter has a tail of furniture behind a sentence. */
const MIN_TAILED_LENGTH = 24;

/**
 * Cuts an article into blocks before any sentence is looked for, so that no sentence runs over from a caption or a
 * link line into a paragraph. Each line is a block of its own, save where a paragraph was broken over several lines,
 * where furniture stands behind its last sentence, and where several people speak in it.
 * Blocks come in order and do not overlap; lines without a letter or digit belong to none. Linear.
 */
export function splitBlocks(text: string): Block[] {
  const pieces = turnsOf(
    text,
    linesOf(text).map((line) => readMarks(text, line)),
  );
  const kinds: (FurnitureKind | null | undefined)[] = [];
  const kindOf = (index: number): FurnitureKind | null => {
    const known = kinds[index];
    if (known !== undefined) return known;
    const piece = pieces[index];
    const kind =
      piece === undefined || piece.isTurn === true ? null : furnitureKind(text.slice(piece.start, piece.end));
    kinds[index] = kind;
    return kind;
  };
  const cells = pieces.map((piece) => (piece.speaker === undefined ? cellsOfProse(text, piece) : null));
  const lines = pieces.map(({ start, end, group, mark, isTurn, isQuoted }, index) => {
    const isBeforeRule = isRule(text, pieces[index + 1]);
    const changes = isQuoted !== pieces[index - 1]?.isQuoted;
    const isRow = cells[index] !== null;
    const opens = mark !== null || isTurn === true || changes || isRow || isRule(text, pieces[index]);
    return { start, end, group, opens, closes: mark === "heading" || isBeforeRule || isRow };
  });
  const goesOn = continuations(text, lines, (index) => kindOf(index) !== null);
  const blocks: GroupedBlock[] = [];
  let paragraphs = 0;
  for (let first = 0; first < pieces.length; ) {
    let behind = first + 1;
    while (goesOn[behind] === true) behind += 1;
    const last = pieces[behind - 1];
    const piece = pieces[first];
    if (piece === undefined || last === undefined) break;
    const row = cells[first];
    if (row != null) {
      blocks.push(...row.flatMap((cell) => cellBlocks(text, piece, cell)));
      first = behind;
      continue;
    }
    const isJoined = behind - first > 1;
    const whole = isJoined ? { ...piece, end: last.end } : piece;
    const kind = isJoined ? "paragraph" : kindOfPiece(text, pieces, first, kindOf(first), blocks.length === 0);
    if (kind === "paragraph" || kind === "list_item") {
      blocks.push(...proseBlocks(text, whole, kind, paragraphs < OPENING_PARAGRAPHS));
      paragraphs += 1;
    } else if (kind !== null) {
      blocks.push(quotedAs(whole, { kind, start: whole.start, end: whole.end, group: whole.group }));
    }
    first = behind;
  }
  const withPictures = withLinkLists(text, withCaptions(text, blocks));
  return withoutLoneHeadline(withOpeningNames(text, withStandfirst(withPictures)));
}

/** A cell of a row as what it would be if it stood by itself: sentences, furniture, or a figure or name of the table. */
function cellBlocks(text: string, piece: Turn, { start, end, isProse }: ReadCell): GroupedBlock[] {
  const kind = isProse ? furnitureKind(text.slice(start, end)) : "table";
  if (kind === null) return proseBlocks(text, { ...piece, start, end }, "paragraph", false);
  return [quotedAs(piece, { kind, start, end, group: piece.group })];
}

/** What one line is by itself; null when it holds nothing to read. */
function kindOfPiece(
  text: string,
  pieces: readonly Turn[],
  index: number,
  furniture: FurnitureKind | null,
  isFirst: boolean,
): BlockKind | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const content = text.slice(piece.start, piece.end);
  if (!LETTER_OR_DIGIT.test(content)) return content.includes("©") ? "caption" : null;
  const isRow = isTableRow(text, content, pieces[index - 1], pieces[index + 1]);
  if (isRow && /^\||\t/u.test(content)) return "table";
  if (furniture !== null) return furniture;
  if (isFurnitureRow(content)) return "notice";
  if (piece.speaker !== undefined) return "paragraph";
  if (piece.mark === "heading" || isRule(text, pieces[index + 1])) return "headline";
  if (isRow) return "table";
  if (piece.mark === "item") return "list_item";
  return looksLikeHeadline(content) || (isFirst && looksLikeTitle(content)) ? "headline" : "paragraph";
}

function isRule(text: string, piece: TextRange | undefined): boolean {
  if (piece === undefined || piece.end - piece.start < 3) return false;
  const sign = text.charAt(piece.start);
  return (sign === "=" || sign === "-") && SETEXT_RULE.test(text.slice(piece.start, piece.end));
}

/** A paragraph without its dateline, and the furniture behind its last sentence as a block of its own. */
function proseBlocks(text: string, piece: Turn, kind: "paragraph" | "list_item", isOpening: boolean): GroupedBlock[] {
  const { group, speaker } = piece;
  const dateline = speaker === undefined ? datelineOf(text, piece, isOpening) : null;
  const start = dateline?.end ?? piece.start;
  const tail =
    piece.end - start < MIN_TAILED_LENGTH || speaker !== undefined
      ? null
      : furnitureTail(text, { start, end: piece.end });
  const end = tail === null ? piece.end : start + text.slice(start, tail).trimEnd().length;
  const plain = speaker === undefined ? { kind, start, end, group } : { kind, start, end, group, speaker };
  const block = quotedAs(piece, dateline === null ? plain : { ...plain, dateline });
  return tail === null ? [block] : [block, quotedAs(piece, { kind: "notice", start: tail, end: piece.end, group })];
}

function quotedAs({ isQuoted }: Turn, block: GroupedBlock): GroupedBlock {
  return isQuoted === true ? { ...block, isQuoted } : block;
}
