import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Extraction, Extractor } from "@/domain/extraction/extractor";
import { type ReadSentence, readableWords, readSentences } from "@/domain/extraction/read-article";
import { segmentArticle } from "@/domain/extraction/segmentation/segment";
import { labelOf } from "@/scripts/training/examples";
import type { LabelledArticle } from "@/scripts/training/labelled-news";
import { isLabelledName, isRightClaimant, type Said } from "./claimant-match";

/** What one article says of the extractor. */
export type ArticleOutcome = {
  readonly document: string;
  /** For each sentence labelled as worth checking: whether its claimant is right, and whether to the letter. */
  readonly claimants: readonly { readonly isRight: boolean; readonly isToTheLetter: boolean }[];
  /** Lines labelled as furniture, and how many of them hold a claim. */
  readonly furniture: { readonly lines: number; readonly claimed: number };
  /** Sentences of the article that were taken for furniture. */
  readonly lost: number;
  /** Letters and digits of labelled spans in claimed sentences: found, wrongly found, missed. */
  readonly span: SpanCount;
};

export type SpanCount = { readonly hit: number; readonly wrong: number; readonly missed: number };

/** Holds the extractor's answers against the labels of an article. */
export async function articleOutcome(extractor: Extractor, article: LabelledArticle): Promise<ArticleOutcome> {
  const { text, publisher } = article;
  const extraction = await extractor.extract({ text, language: "en", publisher });
  const segments = segmentArticle(text);
  const sentences = readSentences(text, segments, readableWords(text, segments));
  const furniture = article.sentences.filter(({ label }) => label === "F");
  return {
    document: article.id,
    claimants: article.sentences.flatMap((sentence) => {
      if (sentence.claimant === null) return [];
      const said = saidIn(sentences, sentence);
      const isRight = isRightClaimant(sentence.claimant, said);
      return [{ isRight, isToTheLetter: isLabelledName(sentence.claimant, said) }];
    }),
    furniture: {
      lines: furniture.length,
      claimed: furniture.filter((line) => extraction.claims.some(({ quote }) => overlap(line, quote) > 0)).length,
    },
    lost: segments.filter((segment) => {
      const label = labelOf(article.sentences, segment)?.label ?? "F";
      return segment.kind === "furniture" && label !== "F" && label !== "H";
    }).length,
    span: spanCount(article, extraction),
  };
}

/** The claimant of the sentence that shares most text with a labelled one. */
function saidIn(sentences: readonly ReadSentence[], range: TextRange): Said {
  let best: ReadSentence | undefined;
  for (const sentence of sentences) {
    if (overlap(sentence.segment, range) > (best === undefined ? 0 : overlap(best.segment, range))) best = sentence;
  }
  const claimant = best?.claimant ?? null;
  if (claimant === null) return { kind: "abstained" };
  return claimant.name === null ? { kind: "publication" } : { kind: "other", name: claimant.name };
}

/** Over the sentences labelled as worth checking that hold a claim. */
function spanCount({ text, sentences }: LabelledArticle, { claims }: Extraction): SpanCount {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const sentence of sentences) {
    const found = claims.map(({ quote }) => quote).filter((quote) => overlap(quote, sentence) > 0);
    if (sentence.spans.length === 0 || found.length === 0) continue;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
      const isWanted = sentence.spans.some(({ start, end }) => start <= at && at < end);
      const isFound = found.some(({ start, end }) => start <= at && at < end);
      if (isWanted && isFound) hit += 1;
      else if (isFound) wrong += 1;
      else if (isWanted) missed += 1;
    }
  }
  return { hit, wrong, missed };
}

function overlap(a: TextRange, b: TextRange): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
