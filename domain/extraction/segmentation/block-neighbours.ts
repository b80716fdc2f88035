import type { BlockKind, GroupedBlock } from "./block";
import { isCredit } from "./captions";
import { isLinkHeading } from "./furniture";

const MAX_CAPTION_LENGTH = 300;
const MAX_CAPTION_LINES = 5;
/** The byline of an article stands among its first blocks. */
const MAX_HEADER_BLOCKS = 5;
/** Lines of names are hardly longer (words); in capitals they could be a headline. */
const MAX_NAMES = 7;
const MAX_SHOUTED_NAMES = 3;
const MAX_LINK_LENGTH = 140;
const MAX_QUESTION_LENGTH = 100;
/** Where at least this share of the groups is a single block, blank lines divide the paragraphs of the text. */
const SINGLE_SHARE = 0.6;
const MIN_GROUPS = 3;

const SENTENCE_END = /[.!…。！؟۔:;,][\p{Pe}\p{Pf}"'*_]{0,4}$/u;
const SENTENCE_BREAK = /[.!?]["'”’)]{0,2} \p{Lu}/gu;
const LIST_HEADING = /^(?:tags|topics|related topics|categories|filed under|keywords|share this|sections?)\s*:?$/iu;

/**
 * Takes the lines above a credit for captions: where blank lines divide the paragraphs, what stands in one group with
 * a credit belongs to the picture.
 */
export function withCaptions(text: string, blocks: readonly GroupedBlock[]): GroupedBlock[] {
  const sizes = groupSizes(blocks);
  const groups = sizes.filter((size) => size > 0).length;
  const single = sizes.filter((size) => size === 1).length;
  const isBlankDivided = groups >= MIN_GROUPS && single >= SINGLE_SHARE * groups;
  const marked: GroupedBlock[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    const below = marked[marked.length - 1];
    if (block === undefined) continue;
    const isAbove = below?.kind === "caption" && below.group === block.group && isCaptionLike(text, block);
    const isPicture = isBlankDivided && (sizes[block.group] ?? 0) <= MAX_CAPTION_LINES;
    const isOfCredit = isAbove && isCreditOf(text.slice(below.start, below.end), block);
    marked.push(isAbove && (isPicture || isOfCredit) ? ofKind(block, "caption") : block);
  }
  return marked.reverse();
}

/** Whether a credit alone is sure to belong to the line above it: it is a bare sign, or that line is a title's. */
function isCreditOf(credit: string, above: GroupedBlock): boolean {
  return credit === "©" || (above.kind === "headline" && isCredit(credit));
}

/** Takes what stands between the title and the byline of an article for its standfirst, which repeats the article. */
export function withStandfirst(blocks: readonly GroupedBlock[]): readonly GroupedBlock[] {
  const byline = blocks.slice(0, MAX_HEADER_BLOCKS).findIndex(({ kind }) => kind === "byline");
  if (byline < 2 || blocks[0]?.kind !== "headline") return blocks;
  const isHeader = blocks
    .slice(0, byline)
    .every(
      ({ kind, start, end, speaker }) =>
        kind !== "list_item" && speaker === undefined && end - start <= MAX_CAPTION_LENGTH,
    );
  if (!isHeader) return blocks;
  return blocks.map((block, index) =>
    index < byline && block.kind === "paragraph" ? ofKind(block, "headline") : block,
  );
}

/** Takes lines of nothing but names between the title and the first paragraph for bylines: "Ann Brown and Tom Hall". */
export function withOpeningNames(text: string, blocks: readonly GroupedBlock[]): readonly GroupedBlock[] {
  const body = blocks.findIndex(({ kind }) => kind === "paragraph" || kind === "list_item");
  if (body < 2) return blocks;
  return blocks.map((block, index) => {
    const isBetween = index > 0 && index < body && block.kind === "headline";
    return isBetween && isNameList(text.slice(block.start, block.end)) ? ofKind(block, "byline") : block;
  });
}

function isNameList(content: string): boolean {
  const words = content.split(/[\s,]+/u);
  const isShouted = content === content.toUpperCase();
  if (words.length > (isShouted ? MAX_SHOUTED_NAMES : MAX_NAMES)) return false;
  return words.every((word) => /^[\p{Lu}\p{N}(/]/u.test(word) || word === "and");
}

/** How many blocks each group has, by its number. */
function groupSizes(blocks: readonly GroupedBlock[]): number[] {
  const sizes: number[] = [];
  for (const { group } of blocks) {
    while (sizes.length <= group) sizes.push(0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

function isCaptionLike(text: string, { kind, start, end, speaker }: GroupedBlock): boolean {
  if ((kind !== "paragraph" && kind !== "headline") || speaker !== undefined) return false;
  if (end - start > MAX_CAPTION_LENGTH) return false;
  const content = text.slice(start, end);
  return !/[“”"]/u.test(content) && (content.match(SENTENCE_BREAK)?.length ?? 0) < 3;
}

/** After a line such as "Related articles" or "Tags" the headlines and list items without a full stop belong to it. */
export function withLinkLists(text: string, blocks: readonly GroupedBlock[]): GroupedBlock[] {
  let listed: "link" | "notice" | null = null;
  return blocks.map((block) => {
    const content = text.slice(block.start, Math.min(block.end, block.start + MAX_LINK_LENGTH + 1));
    if (block.kind === "link") {
      listed = isLinkHeading(content) ? "link" : null;
      return block;
    }
    if (block.kind === "notice") {
      listed = LIST_HEADING.test(content) ? "notice" : null;
      return block;
    }
    const isQuestion = block.kind === "paragraph" && content.length <= MAX_QUESTION_LENGTH && content.endsWith("?");
    const isEntry =
      block.kind === "headline" || isQuestion || (block.kind === "list_item" && content.length <= MAX_LINK_LENGTH);
    if (!isEntry || SENTENCE_END.test(content)) listed = null;
    return listed === null ? block : ofKind(block, listed);
  });
}

/** A text of one block was typed without a full stop; it is no headline, for nothing stands under it. */
export function withoutLoneHeadline(blocks: readonly GroupedBlock[]): GroupedBlock[] {
  const hasBody = blocks.some((block) => block.kind === "paragraph" || block.kind === "list_item");
  return blocks.map((block) => (block.kind === "headline" && !hasBody ? ofKind(block, "paragraph") : block));
}

/** The block as one of another kind; neither a speaker nor a dateline is known of what had no prose in it. */
function ofKind({ start, end, group, isQuoted }: GroupedBlock, kind: BlockKind): GroupedBlock {
  return isQuoted === true ? { kind, start, end, group, isQuoted } : { kind, start, end, group };
}
