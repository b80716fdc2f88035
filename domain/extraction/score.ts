import type { ExtractionReason, SentenceKind } from "./extractor";
import type { SentenceFeatures } from "./features";

/** What a sentence is worth to a desk, 0 to 1, with what spoke for it, strongest first. */
export type Score = { readonly checkWorthiness: number; readonly reasons: readonly ExtractionReason[] };

type Rule = { readonly feature: keyof SentenceFeatures; readonly weight: number; readonly reason: ExtractionReason };

/** What speaks for checking, in log odds, strongest first. Set by hand from the practice of fact-checking desks. */
const FOR: readonly Rule[] = [
  { feature: "money", weight: 1.7, reason: "amount of money" },
  { feature: "percentage", weight: 1.5, reason: "percentage or share" },
  { feature: "accusation", weight: 1.1, reason: "accusation" },
  { feature: "number", weight: 1.0, reason: "number" },
  { feature: "officialAct", weight: 1.1, reason: "official act" },
  { feature: "event", weight: 1.1, reason: "event reported as fact" },
  { feature: "comparison", weight: 0.9, reason: "comparison" },
  { feature: "history", weight: 0.5, reason: "historical reference" },
  { feature: "date", weight: 0.4, reason: "date or period" },
  { feature: "person", weight: 0.35, reason: "named person" },
  { feature: "place", weight: 0.35, reason: "named organisation or place" },
];
const ATTRIBUTED: { readonly weight: number; readonly reason: ExtractionReason } = {
  weight: 0.4,
  reason: "attributed statement",
};

/** What speaks against it, in log odds. */
const AGAINST: readonly { readonly feature: keyof SentenceFeatures; readonly weight: number }[] = [
  { feature: "opinion", weight: -0.9 },
  { feature: "future", weight: -1.0 },
  { feature: "condition", weight: -0.7 },
  { feature: "personalTalk", weight: -0.8 },
  { feature: "imperative", weight: -1.5 },
  { feature: "refusalToComment", weight: -3 },
  { feature: "leaning", weight: -0.4 },
];

const BASE = -1.6;
const PAST_TENSE = 0.5;
const COUNT = 0.6;
const QUESTION = -2.5;
const QUOTE = -0.3;
const FEW_WORDS = 5;
const TOO_FEW = -1.5;

/** Weighs the features of a sentence of an article; furniture is never worth checking. */
export function scoreSentence(features: SentenceFeatures, kind: SentenceKind, isAttributed: boolean): Score {
  if (kind === "furniture") return { checkWorthiness: 0, reasons: [] };
  const met = FOR.filter((rule) => features[rule.feature]);
  let odds = BASE;
  for (const rule of met) odds += rule.weight;
  for (const rule of AGAINST) if (features[rule.feature]) odds += rule.weight;
  if (features.pastTense && !features.event && !features.officialAct) odds += PAST_TENSE;
  if (features.count) odds += COUNT;
  if (kind === "question") odds += QUESTION;
  if (kind === "quote") odds += QUOTE;
  if (features.words < FEW_WORDS) odds += TOO_FEW;
  if (isAttributed) odds += ATTRIBUTED.weight;
  const reasons = met.map((rule) => rule.reason);
  return {
    checkWorthiness: Math.round(1000 / (1 + Math.exp(-odds))) / 1000,
    reasons: isAttributed ? [...reasons, ATTRIBUTED.reason] : reasons,
  };
}
