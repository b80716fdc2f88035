import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { SentenceKind } from "@/domain/extraction/extractor";
import type { Block } from "./block";
import { splitBlocks } from "./blocks";
import { type Quotation, quotationsIn, quotedLength } from "./quotations";
import { splitSentences } from "./sentences";

/** A sentence, or a block of furniture whole, with its place in the article; UTF-16 offsets. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  /** Number of its block, counted from 0 over those that are not furniture. */
  readonly block: number;
  /** The quotations that it shares text with. */
  readonly quotations: readonly Quotation[];
  /** In a transcript the name in the label of who speaks; it is no part of the sentence. */
  readonly speaker?: TextRange;
  /** Whether it stands in a block quotation. */
  readonly isQuoted?: boolean;
};

const QUOTED_SHARE = 0.6;
const ENDS_AS_QUESTION = /[?؟？⁇⁈][!?؟？\p{Pe}\p{Pf}"'*_]{0,6}$/u;
/** As in: “Who paid?” Mr Brown asked. */
const QUOTED_QUESTION = /\?["”»](?:\s|$)/u;
const MAX_QUESTION_LENGTH = 500;

/** Cuts an article of any language into sentences, in order, without overlaps and without rewriting anything. Linear. */
export function segmentArticle(text: string): Segment[] {
  const segments: Segment[] = [];
  const blocks = splitBlocks(text);
  const nextStarts = startsOfNextParagraphs(blocks);
  let number = -1;
  blocks.forEach((block, index) => {
    const blockKind = blockSentenceKind(block);
    if (blockKind === "furniture") {
      segments.push(ofBlock(block, { ...block, kind: blockKind, block: number, quotations: [] }));
      return;
    }
    number += 1;
    const quotations = quotationsIn(text, block.start, block.end, nextStarts[index]);
    let next = 0;
    for (const { start, end } of splitSentences(text, block.start, block.end)) {
      while ((quotations[next]?.end ?? end) <= start) next += 1;
      const shared: Quotation[] = [];
      for (let at = next; at < quotations.length; at += 1) {
        const quotation = quotations[at];
        if (quotation === undefined || quotation.start >= end) break;
        shared.push(quotation);
      }
      const kind = blockKind ?? sentenceKind(text, start, end, shared);
      segments.push(ofBlock(block, { start, end, kind, block: number, quotations: shared }));
    }
  });
  return segments;
}

function ofBlock({ speaker, isQuoted }: Block, { start, end, kind, block, quotations }: Segment): Segment {
  const segment = { start, end, kind, block, quotations };
  if (isQuoted === true) return speaker === undefined ? { ...segment, isQuoted } : { ...segment, isQuoted, speaker };
  return speaker === undefined ? segment : { ...segment, speaker };
}

function blockSentenceKind({ kind }: Block): SentenceKind | null {
  if (kind === "paragraph" || kind === "list_item") return null;
  return kind === "headline" ? "headline" : "furniture";
}

/** For each block where the next one begins that is not furniture, null where that is no paragraph. */
function startsOfNextParagraphs(blocks: readonly Block[]): (number | null)[] {
  const starts: (number | null)[] = [];
  let next: number | null = null;
  for (const block of blocks.toReversed()) {
    starts.push(next);
    const kind = blockSentenceKind(block);
    if (kind !== "furniture") next = kind === null ? block.start : null;
  }
  return starts.reverse();
}

function sentenceKind(text: string, start: number, end: number, quotations: readonly Quotation[]): SentenceKind {
  if (ENDS_AS_QUESTION.test(text.slice(Math.max(start, end - 8), end))) return "question";
  if (QUOTED_QUESTION.test(text.slice(start, Math.min(end, start + MAX_QUESTION_LENGTH)))) return "question";
  return quotedLength(quotations, start, end) >= QUOTED_SHARE * (end - start) ? "quote" : "statement";
}
