import type { Attribution } from "./attribution/attribution";
import type { Classifier } from "./classifier/classifier";
import { DENSE_FEATURES } from "./classifier/dense-features";
import type { ExtractionReason } from "./extractor";
import type { SentenceFeatures } from "./features";

/** Features that are a reason in themselves, and its name. */
const NAMED: Readonly<Partial<Record<keyof SentenceFeatures, ExtractionReason>>> = {
  money: "amount of money",
  percentage: "percentage or share",
  number: "number",
  date: "date or period",
  comparison: "comparison",
  officialAct: "official act",
  event: "event reported as fact",
  accusation: "accusation",
  departure: "departure into exile",
  pledge: "sum lent or promised",
  history: "historical reference",
  person: "named person",
  place: "named organisation or place",
};
/** These say of whom or when, and stand behind what was done. */
const CIRCUMSTANCES: ReadonlySet<ExtractionReason> = new Set([
  "date or period",
  "named person",
  "named organisation or place",
]);

/**
 * What spoke for a sentence or a claim in it, the weightiest for the classifier first and circumstances last. Where nothing that has a
 * name spoke for it, its wording did.
 */
export function reasonsFor(
  { heads }: Classifier,
  features: SentenceFeatures,
  attribution: Attribution | null,
): ExtractionReason[] {
  const found = DENSE_FEATURES.flatMap((name, index): { reason: ExtractionReason; weight: number }[] => {
    const feature = isNamed(name) ? name : null;
    if (feature === null || features[feature] !== true) return [];
    return [{ reason: reasonOf(feature, features), weight: heads.checkWorthy.dense[index] ?? 0 }];
  }).sort((a, b) => b.weight - a.weight);
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const first = reasons.filter((reason) => !CIRCUMSTANCES.has(reason));
  const ordered = [...first, ...reasons.filter((reason) => CIRCUMSTANCES.has(reason))];
  if (attribution !== null) ordered.push("attributed statement");
  return first.length > 0 ? ordered : ["worded as a statement of fact", ...ordered];
}

function isNamed(name: string): name is keyof typeof NAMED & keyof SentenceFeatures {
  return Object.hasOwn(NAMED, name);
}

function reasonOf(feature: keyof SentenceFeatures, features: SentenceFeatures): ExtractionReason {
  if (feature === "accusation" && features.person) return "accusation against a named person";
  if (feature === "history" && features.comparison) return "historical comparison";
  return NAMED[feature] ?? "worded as a statement of fact";
}
