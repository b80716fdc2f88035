import type { ExtractedClaimant } from "@/domain/extraction/extractor";
import { quotedLength } from "@/domain/extraction/segmentation/quotations";
import type { Segment } from "@/domain/extraction/segmentation/segment";

/** What is heard of a sentence by itself. */
export type Heard = {
  readonly segment: Segment;
  /** Who says it by its own words. */
  readonly own: ExtractedClaimant | null;
  /** Whether somebody is spoken of as saying it who cannot be told. */
  readonly isUntold: boolean;
  /** Whether words of a clause stand before its first quotation. */
  readonly opensWithClause: boolean;
  /** The person whom it is about. */
  readonly focus: string | null;
};

type Speech = { readonly claimant: ExtractedClaimant; readonly block: number; readonly index: number };

const QUOTED_SHARE = 0.6;

/**
 * Who speaks in the sentences that are speech and name no speaker themselves: the speaker of another part of the same
 * quotation, of the speech just before it, or the person whom the sentence before it is about. Null where that cannot be
 * told, undefined for sentences that are no speech. Linear.
 */
export function speakersOfQuotations(sentences: readonly Heard[]): (ExtractedClaimant | null | undefined)[] {
  const chains = chainsOfQuotations(sentences);
  const ofChain = new Map<number, ExtractedClaimant | null>();
  for (const { segment, own, isUntold } of sentences) {
    if (own === null && !isUntold) continue;
    for (const { start } of segment.quotations) {
      const chain = chains.get(start) ?? start;
      if (ofChain.get(chain) == null) ofChain.set(chain, own);
    }
  }
  let last: Speech | null = null;
  return sentences.map((sentence, index) => {
    const { segment, own, isUntold } = sentence;
    const speaking = own !== null && own.kind !== "publication" ? own : null;
    if (speaking !== null) {
      last = { claimant: speaking, block: segment.block, index };
      return undefined;
    }
    if (isUntold) last = null;
    if (!isSpeech(sentence)) return undefined;
    if (isUntold) return null;
    const shared = segment.quotations
      .map(({ start }) => ofChain.get(chains.get(start) ?? start))
      .find((found) => found !== undefined);
    const claimant: ExtractedClaimant | null = shared !== undefined ? shared : carried(sentences, index, last);
    if (claimant !== null) last = { claimant, block: segment.block, index };
    return claimant;
  });
}

/** For quotations that go on over paragraphs the start of the first of them, by the start of each. */
function chainsOfQuotations(sentences: readonly Heard[]): ReadonlyMap<number, number> {
  const chains = new Map<number, number>();
  let open: number | null = null;
  for (const { segment } of sentences) {
    for (const { start, continues } of segment.quotations) {
      if (chains.has(start)) continue;
      const chain: number = open ?? start;
      chains.set(start, chain);
      open = continues ? chain : null;
    }
  }
  return chains;
}

/** The speaker of the speech before, or the person whom the sentence before is about. */
function carried(sentences: readonly Heard[], index: number, last: Speech | null): ExtractedClaimant | null {
  const own = sentences[index];
  const before = sentences[index - 1];
  if (own === undefined || before === undefined) return null;
  const { block } = own.segment;
  const isNext = before.segment.block === block || before.segment.block === block - 1;
  if (last !== null && last.block === block) return weakened(last.claimant, last.index === index - 1 ? 0.95 : 0.8);
  // The quotation began in a sentence that has a clause of its own, whose speaker could not be told.
  if (own.segment.quotations.some(({ start }) => start < own.segment.start)) return null;
  const behind = sentences[index + 1];
  if (behind?.own != null && behind.own.kind !== "publication" && behind.segment.block === block && isSpeech(behind)) {
    return weakened(behind.own, 0.75);
  }
  if (last !== null && last.index === index - 1 && isNext) return weakened(last.claimant, 0.8);
  if (isNext && before.focus !== null) return { kind: "named", name: before.focus, confidence: 0.5 };
  return last !== null && block - last.block === 1 ? weakened(last.claimant, 0.65) : null;
}

/** Whether a sentence is speech: most of it stands in quotation marks, and no clause of others opens it. */
function isSpeech({ segment: { start, end, quotations }, opensWithClause }: Heard): boolean {
  return !opensWithClause && quotedLength(quotations, start, end) >= QUOTED_SHARE * (end - start);
}

function weakened(claimant: ExtractedClaimant, factor: number): ExtractedClaimant {
  return { ...claimant, confidence: Math.round(100 * claimant.confidence * factor) / 100 };
}
