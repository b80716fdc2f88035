import { foldText } from "@/domain/anchoring/fold-text";
import { locateQuote } from "@/domain/anchoring/locate-quote";
import { selectQuote, type TextRange } from "@/domain/anchoring/quote-selector";
import type { ExtractedClaim, ExtractedClaimant, Extraction, ExtractionInput } from "@/domain/extraction/extractor";
import { quotedStatement } from "@/domain/extraction/quoted-statement";
import { plainLine } from "@/domain/plain-line";
import type { NumberedSentence } from "./batches";
import type { DraftClaim } from "./draft";

type LocatedDraft = TextRange & { readonly sentence: NumberedSentence; readonly claimant: string | null };

const MAX_CLAIMS = 100;
/** Nothing shorter states anything, in UTF-16 units. */
const MIN_QUOTE_LENGTH = 8;
const MAX_CLAIMANT_LENGTH = 100;
/** "It is false that", "she denied claims that", "no evidence shows that" before a quote. */
const DENIED =
  /\b(?:not?|never|false|untrue|wrong|den(?:y|ies|ied|ying)|doubt(?:s|ed)?|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|debunk(?:s|ed)?|hoax|myth)\b[^.;:]*\b(?:that|how|claims?|reports?|rumou?rs?|suggestions?|idea|of)\s*["“‘']?\s*$/iu;
/** A model says nothing of how sure it is that could be relied on. */
const MODEL_CLAIMANT_CONFIDENCE = 0.5;

/**
 * What of a draft stands in the article. A quote counts where its words stand, once, in the sentence that it was drafted
 * from; stored are the article's own signs there. A claimant counts where the article names it. Scores are those of the
 * built-in extractor for the sentence, reasons those of its own claim in the same place. Claims come in the order of the
 * text, without overlaps; of too many, those with the highest scores stay.
 */
export function checkedClaims(
  article: ExtractionInput,
  builtIn: Extraction,
  drafts: readonly DraftClaim[],
): ExtractedClaim[] {
  const located = drafts.flatMap((draft) => {
    const range = locateIn(draft.sentence, draft.quote);
    return range === null ? [] : [{ ...range, sentence: draft.sentence, claimant: draft.claimant }];
  });
  return strongest(withoutOverlaps(located)).map(({ start, end, sentence, claimant }) => {
    const twin = builtIn.claims.find(({ quote }) => quote.start < end && quote.end > start);
    const quote = selectQuote(article.text, start, end);
    return {
      quote,
      statement: quotedStatement(quote.exact, null),
      claimant: claimantIn(article, claimant, twin?.claimant ?? null),
      checkWorthiness: sentence.checkWorthiness,
      reasons: twin?.reasons ?? [],
    };
  });
}

function locateIn(sentence: NumberedSentence, quote: string): TextRange | null {
  const located = locateQuote(sentence.text, quote);
  if (located.kind !== "found" || located.end - located.start < MIN_QUOTE_LENGTH) return null;
  // Cut off what denies it, a quote would say the contrary.
  const start = DENIED.test(sentence.text.slice(0, located.start)) ? 0 : located.start;
  return { start: sentence.start + start, end: sentence.start + located.end };
}

/** Of two that overlap the one that begins first stays. */
function withoutOverlaps(located: readonly LocatedDraft[]): LocatedDraft[] {
  const kept: LocatedDraft[] = [];
  for (const draft of located.toSorted((a, b) => a.start - b.start)) {
    if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  }
  return kept;
}

function strongest(located: readonly LocatedDraft[]): LocatedDraft[] {
  if (located.length <= MAX_CLAIMS) return [...located];
  return located
    .toSorted((a, b) => b.sentence.checkWorthiness - a.sentence.checkWorthiness)
    .slice(0, MAX_CLAIMS)
    .sort((a, b) => a.start - b.start);
}

/** The claimant in the article's own spelling; the publication where none is drafted, null where it does not occur. */
function claimantIn(
  { text, publisher }: ExtractionInput,
  drafted: string | null,
  builtIn: ExtractedClaimant | null,
): ExtractedClaimant | null {
  const name = plainLine(drafted ?? "");
  if (name === "" || (publisher !== undefined && isSameName(name, publisher))) {
    return { kind: "publication", name: null, confidence: MODEL_CLAIMANT_CONFIDENCE };
  }
  if (name.length > MAX_CLAIMANT_LENGTH) return null;
  if (builtIn !== null && builtIn.name !== null && isSameName(name, builtIn.name)) return builtIn;
  const located = locateQuote(text, name);
  const place = located.kind === "ambiguous" ? located.occurrences[0] : located.kind === "found" ? located : undefined;
  if (place === undefined) return null;
  return { kind: "named", name: plainLine(text.slice(place.start, place.end)), confidence: MODEL_CLAIMANT_CONFIDENCE };
}

function isSameName(one: string, other: string): boolean {
  return foldText(plainLine(one)).value === foldText(plainLine(other)).value;
}
