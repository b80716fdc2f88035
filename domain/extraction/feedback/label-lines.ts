import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type Segment, segmentArticle } from "@/domain/extraction/segmentation/segment";
import type { ClaimState } from "@/domain/workflow/claim-state";
import { documentSplit } from "./document-split";
import { foundSpan } from "./found-span";
import { LABEL_SCHEMA, type LabelLine } from "./label";

/** A claim as it stands now, with what reviewers changed on the way. */
export type ReviewedClaim = {
  readonly state: ClaimState;
  /** UTF-16 offsets into the text of the article. */
  readonly start: number;
  readonly end: number;
  /** Null for the publication itself, and in doubt. */
  readonly claimant: string | null;
  /** Null where a person marked the claim. */
  readonly checkWorthiness: number | null;
  /** The words of its earlier marks, oldest first. */
  readonly earlierQuotes: readonly string[];
  /** Its earlier claimants, oldest first; null as above. */
  readonly earlierClaimants: readonly (string | null)[];
};

export type ReviewedArticle = {
  readonly text: string;
  /** Of the UTF-8 bytes of the text, hex. */
  readonly textSha256: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 date. */
  readonly publishedOn: string | null;
  readonly extractor: string;
  readonly claims: readonly ReviewedClaim[];
};

/**
 * What reviewers have said of an article, in the order of its text: a line for each claim they decided on and, once they
 * decided on every claim, a line for each other sentence, which they passed over. Nothing for claims nobody decided on.
 * Linear in the length of the text, but for sorting and for finding the earlier words of marks that were moved.
 */
export function labelLines(article: ReviewedArticle): LabelLine[] {
  const decided = article.claims.filter(({ state }) => state !== "detected");
  if (decided.length === 0) return [];
  const segments = segmentArticle(article.text);
  const lines = decided.map((claim) => claimLine(article, segments, claim));
  const isWholeArticleRead = decided.length === article.claims.length;
  const unmarked = isWholeArticleRead ? unmarkedSegments(segments, article.claims) : [];
  return [...lines, ...unmarked.map((segment) => unmarkedLine(article, segment))].sort(
    (a, b) => a.sentence.start - b.sentence.start || placeOf(a) - placeOf(b),
  );
}

function placeOf({ kept, found, sentence }: LabelLine): number {
  return (kept ?? found ?? sentence).start;
}

function claimLine(article: ReviewedArticle, segments: readonly Segment[], claim: ReviewedClaim): LabelLine {
  const { start, end, claimant } = claim;
  const found = foundClaim(article, claim);
  const isKept = claim.state !== "dismissed";
  const keptAs = found === null ? "marked" : "accepted";
  return {
    ...articleFields(article),
    sentence: sentenceFields(article.text, sentenceOf(segments, claim)),
    label: isKept ? keptAs : "dismissed",
    found,
    kept: isKept ? { start, end, exact: article.text.slice(start, end), claimant } : null,
    spanCorrected: isKept && found !== null && (found.start !== start || found.end !== end),
    claimantCorrected: isKept && found !== null && found.claimant !== claimant,
  };
}

/** What the extractor had said before reviewers corrected it. */
function foundClaim({ text, extractor }: ReviewedArticle, claim: ReviewedClaim): LabelLine["found"] {
  const { checkWorthiness, earlierQuotes, earlierClaimants, claimant } = claim;
  if (checkWorthiness === null) return null;
  const { start, end } = foundSpan(text, { start: claim.start, end: claim.end }, earlierQuotes);
  const [first = claimant] = earlierClaimants;
  return { start, end, claimant: first, checkWorthiness, extractor };
}

function unmarkedLine(article: ReviewedArticle, segment: Segment): LabelLine {
  return {
    ...articleFields(article),
    sentence: sentenceFields(article.text, segment),
    label: "unmarked",
    found: null,
    kept: null,
    spanCorrected: false,
    claimantCorrected: false,
  };
}

function articleFields({ textSha256, language, publishedOn }: ReviewedArticle) {
  const article = { sha256: textSha256, language, publishedOn };
  return { schema: LABEL_SCHEMA, article, split: documentSplit(textSha256) } as const;
}

function sentenceFields(text: string, { start, end }: TextRange): LabelLine["sentence"] {
  return { start, end, text: text.slice(start, end) };
}

/** The sentence that shares most text with a claim, the first of equals; the marked words where they are in none. */
function sentenceOf(segments: readonly Segment[], claim: TextRange): TextRange {
  let best = claim;
  let most = 0;
  for (const segment of segmentsWithin(segments, claim)) {
    const shared = Math.min(segment.end, claim.end) - Math.max(segment.start, claim.start);
    if (shared > most) [best, most] = [segment, shared];
  }
  return best;
}

/** The sentences of the article itself that share no text with any claim. */
function unmarkedSegments(segments: readonly Segment[], claims: readonly TextRange[]): Segment[] {
  const marked = new Set(claims.flatMap((claim) => segmentsWithin(segments, claim)));
  return segments.filter(
    (segment) => segment.kind !== "furniture" && segment.kind !== "headline" && !marked.has(segment),
  );
}

/** The segments that share text with a range, found by halving, for they stand in order without overlaps. */
function segmentsWithin(segments: readonly Segment[], { start, end }: TextRange): Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: Segment[] = [];
  for (let at = low; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    within.push(segment);
  }
  return within;
}
