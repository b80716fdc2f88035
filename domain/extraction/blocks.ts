import { trimRange } from "@/domain/anchoring/quote-selector";
import { type FurnitureKind, furnitureKind, isLinkHeading } from "./furniture";

export type BlockKind = "headline" | "paragraph" | "list_item" | FurnitureKind;

/** A stretch of an article that stands by itself; UTF-16 offsets of its content, marks such as "#" or "- " left out. */
export type Block = { readonly kind: BlockKind; readonly start: number; readonly end: number };

type Line = { readonly start: number; readonly end: number; readonly content: string };

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HEADING_MARK = /^#{1,6}[ \t]+/u;
const LIST_MARK = /^(?:[-*+•‣▪–—][ \t]+|\d{1,3}[.)][ \t]+)/u;
const QUOTE_MARK = /^(?:>[ \t]?)+/u;
const SETEXT_RULE = /^(?:={3,}|-{3,})$/u;
const SENTENCE_END = /[.!?…。！？؟۔:;,][\p{Pe}\p{Pf}"'*_]{0,4}$/u;
const MAX_HEADLINE_LENGTH = 140;
const MAX_HEADLINE_WORDS = 22;
/** Lines that were broken at a fixed width are not longer than this. */
const MAX_WRAP_WIDTH = 100;
const MIN_WRAP_WIDTH = 45;

/**
 * Cuts an article into blocks before any sentence is looked for, so that no sentence runs over from a caption or a
 * link line into a paragraph. Each line is a block of its own, save where a paragraph was wrapped at a fixed width.
 * Blocks come in order and do not overlap; lines without a letter or digit belong to none.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const group of lineGroups(text)) {
    if (isHardWrapped(group)) {
      const first = group[0];
      const last = group[group.length - 1];
      if (first !== undefined && last !== undefined) {
        blocks.push({ kind: "paragraph", start: first.start, end: last.end });
      }
    } else {
      group.forEach((line, index) => {
        const block = lineBlock(text, line, group[index + 1]);
        if (block !== null) blocks.push(block);
      });
    }
  }
  return withLinkLists(text, withoutLoneHeadline(blocks));
}

/** The lines of the text, trimmed, in groups that blank lines divide. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    const range = trimRange(text, start, end);
    if (range.end > range.start) {
      group.push({ ...range, content: text.slice(range.start, range.end) });
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    start = end + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function isHardWrapped(group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const lengths = group.map((line) => line.content.length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return false;
  const broken = group.slice(0, -1);
  if (broken.some((line) => line.content.length < width * 0.6)) return false;
  if (group.some((line) => isMarked(line.content) || furnitureKind(line.content) !== null)) return false;
  return broken.some((line, index) => {
    const next = group[index + 1];
    return !SENTENCE_END.test(line.content) && next !== undefined && /^[\p{Ll}\p{Lo}\d]/u.test(next.content);
  });
}

function isMarked(content: string): boolean {
  return HEADING_MARK.test(content) || LIST_MARK.test(content) || SETEXT_RULE.test(content);
}

function lineBlock(text: string, line: Line, next: Line | undefined): Block | null {
  const { headingMark, listMark, behind } = marksOf(line.content);
  const range = trimRange(text, line.start + behind, line.end);
  const content = text.slice(range.start, range.end);
  if (!LETTER_OR_DIGIT.test(content)) return content.includes("©") ? { kind: "caption", ...range } : null;
  const furniture = furnitureKind(content);
  if (furniture !== null) return { kind: furniture, ...range };
  if (headingMark || (next !== undefined && SETEXT_RULE.test(next.content))) return { kind: "headline", ...range };
  if (listMark) return { kind: "list_item", ...range };
  return { kind: looksLikeHeadline(content) ? "headline" : "paragraph", ...range };
}

/** The Markdown marks that a line opens with, and the offset behind them. */
function marksOf(content: string): { headingMark: boolean; listMark: boolean; behind: number } {
  const quoted = QUOTE_MARK.exec(content)?.[0].length ?? 0;
  const unquoted = quoted > 0 ? content.slice(quoted) : content;
  const mark = (HEADING_MARK.exec(unquoted) ?? LIST_MARK.exec(unquoted))?.[0] ?? "";
  const headingMark = mark.startsWith("#");
  return { headingMark, listMark: mark !== "" && !headingMark, behind: quoted + mark.length };
}

function looksLikeHeadline(content: string): boolean {
  if (content.length > MAX_HEADLINE_LENGTH || SENTENCE_END.test(content)) return false;
  // The end of a quotation or a bracket is the end of a paragraph more often than of a headline.
  if (/[”"»)\]]$/u.test(content)) return false;
  return content.split(/\s+/u, MAX_HEADLINE_WORDS + 1).length <= MAX_HEADLINE_WORDS;
}

/** A text of one block was typed without a full stop; it is no headline, for nothing stands under it. */
function withoutLoneHeadline(blocks: readonly Block[]): Block[] {
  const hasBody = blocks.some((block) => block.kind === "paragraph" || block.kind === "list_item");
  return blocks.map((block) => (block.kind === "headline" && !hasBody ? { ...block, kind: "paragraph" } : block));
}

/** After a line such as "Related articles" the headlines and list items without a full stop are links too. */
function withLinkLists(text: string, blocks: readonly Block[]): Block[] {
  let isInLinkList = false;
  return blocks.map((block) => {
    const content = text.slice(block.start, Math.min(block.end, block.start + MAX_HEADLINE_LENGTH + 1));
    if (block.kind === "link") {
      isInLinkList = isLinkHeading(content);
      return block;
    }
    const isLinkLike =
      block.kind === "headline" || (block.kind === "list_item" && content.length <= MAX_HEADLINE_LENGTH);
    isInLinkList = isInLinkList && isLinkLike && !SENTENCE_END.test(content);
    return isInLinkList ? { ...block, kind: "link" } : block;
  });
}
