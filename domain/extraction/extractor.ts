import type { QuoteSelector } from "@/domain/anchoring/quote-selector";

/** What an extractor is told about an article. All offsets it returns are UTF-16 code units into `text`. */
export type ExtractionInput = {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 language tag, such as "en" or "en-GB". */
  readonly language: string;
  readonly publisher?: string;
};

/** Why a statement is worth checking, in words a reviewer understands. Closed list. */
export const EXTRACTION_REASONS = [
  "amount of money",
  "percentage or share",
  "number",
  "date or period",
  "comparison",
  "official act",
  "event reported as fact",
  "accusation",
  "accusation against a named person",
  "departure into exile",
  "sum lent or promised",
  "historical reference",
  "historical comparison",
  "named person",
  "named organisation or place",
  "attributed statement",
  "worded as a statement of fact",
] as const;

export type ExtractionReason = (typeof EXTRACTION_REASONS)[number];

/** What a sentence is. "furniture" is everything a page adds around the article: captions, bylines, links, notices. */
export const SENTENCE_KINDS = ["statement", "quote", "question", "headline", "furniture"] as const;

export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/**
 * Who made a claim, with how sure the extractor is of it, 0 to 1: somebody with a name, somebody described ("senior
 * official"), or the publication itself. Null in its place says that somebody else is quoted who cannot be told.
 */
export type ExtractedClaimant =
  | { readonly kind: "named" | "described"; readonly name: string; readonly confidence: number }
  | { readonly kind: "publication"; readonly name: null; readonly confidence: number };

/** Who is stored and printed as the claimant: somebody other than the publication; null for it and in doubt. */
export function otherClaimant(
  claimant: ExtractedClaimant | null,
): { readonly name: string; readonly confidence: number } | null {
  if (claimant === null || claimant.kind === "publication") return null;
  return { name: claimant.name, confidence: claimant.confidence };
}

export type ExtractedClaim = {
  readonly quote: QuoteSelector;
  /** The quote in words that stand by themselves: what it leans on stands before it in square brackets. */
  readonly statement: string;
  /** Null where the speaker cannot be told. */
  readonly claimant: ExtractedClaimant | null;
  /** 0 to 1. */
  readonly checkWorthiness: number;
  /** What spoke for the claim, strongest first. */
  readonly reasons: readonly ExtractionReason[];
};

export type ScoredSentence = {
  readonly start: number;
  readonly end: number;
  /** 0 to 1; 0 for furniture and where the language is not supported. */
  readonly checkWorthiness: number;
  /** How likely the sentence asserts anything that evidence could settle, 0 to 1; 0 as above. */
  readonly checkable: number;
  /** What spoke for the sentence, strongest first; empty as above. */
  readonly reasons: readonly ExtractionReason[];
  readonly kind: SentenceKind;
};

export type Extraction = {
  /** Id of the extractor that spoke. */
  readonly extractor: string;
  /** In the order of the text, without overlaps. */
  readonly claims: readonly ExtractedClaim[];
  /** Every sentence of the article in the order of the text, without overlaps; of its first 20,000 lines. */
  readonly sentences: readonly ScoredSentence[];
};

/** What all extractors (rules, trained models, language models) stand behind. */
export interface Extractor {
  /** Names the method and its version, such as "linear-1"; stored with what it found. */
  readonly id: string;
  extract(article: ExtractionInput): Promise<Extraction>;
}
