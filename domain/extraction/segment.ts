import { type Block, splitBlocks } from "./blocks";
import type { SentenceKind } from "./extractor";
import { type Quotation, quotationsIn, quotedLength } from "./quotations";
import { splitSentences } from "./sentences";

/** A sentence with its place in the article; UTF-16 offsets. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  /** Number of its block, counted from 0 over those that are not furniture. */
  readonly block: number;
  /** The quotations that it shares text with. */
  readonly quotations: readonly Quotation[];
};

const QUOTED_SHARE = 0.6;
const ENDS_AS_QUESTION = /[?؟？⁇⁈][!?؟？\p{Pe}\p{Pf}"'*_]{0,6}$/u;
/** As in: “Who paid?” Mr Brown asked. */
const QUOTED_QUESTION = /\?["”»](?:\s|$)/u;
const MAX_QUESTION_LENGTH = 500;

/** Cuts an article of any language into sentences, in order, without overlaps and without rewriting anything. */
export function segmentArticle(text: string): Segment[] {
  const segments: Segment[] = [];
  let number = -1;
  for (const block of splitBlocks(text)) {
    const isFurniture = blockSentenceKind(block) === "furniture";
    if (!isFurniture) number += 1;
    const quotations = isFurniture ? [] : quotationsIn(text, block.start, block.end);
    let next = 0;
    for (const { start, end } of splitSentences(text, block.start, block.end)) {
      while ((quotations[next]?.end ?? end) <= start) next += 1;
      const shared: Quotation[] = [];
      for (let at = next; at < quotations.length; at += 1) {
        const quotation = quotations[at];
        if (quotation === undefined || quotation.start >= end) break;
        shared.push(quotation);
      }
      const kind = blockSentenceKind(block) ?? sentenceKind(text, start, end, shared);
      segments.push({ start, end, kind, block: number, quotations: shared });
    }
  }
  return segments;
}

function blockSentenceKind({ kind }: Block): SentenceKind | null {
  if (kind === "paragraph" || kind === "list_item") return null;
  return kind === "headline" ? "headline" : "furniture";
}

function sentenceKind(text: string, start: number, end: number, quotations: readonly Quotation[]): SentenceKind {
  if (ENDS_AS_QUESTION.test(text.slice(Math.max(start, end - 8), end))) return "question";
  if (QUOTED_QUESTION.test(text.slice(start, Math.min(end, start + MAX_QUESTION_LENGTH)))) return "question";
  return quotedLength(quotations, start, end) >= QUOTED_SHARE * (end - start) ? "quote" : "statement";
}
