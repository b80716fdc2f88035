import { type Classifier, judge } from "./classifier/classifier";
import { classifierInput } from "./classifier/sentence-features";
import type { ReadClaim, ReadSentence } from "./read-article";

/** How likely a part must be to assert something at all, by itself. */
const MIN_CHECKABLE = 0.1;

/**
 * The claims of a sentence that assert something: in "the toll has doubled, and now you want to give him the keys" the
 * first. A part is left out only where another is left, and only when the classifier is sure, since it sees less of a
 * part than of a sentence.
 */
export function assertedClaims(classifier: Classifier, text: string, sentence: ReadSentence): readonly ReadClaim[] {
  if (sentence.claims.length < 2) return sentence.claims;
  const asserted = sentence.claims.filter((claim) => {
    const { start, end } = claim;
    const part = { ...sentence, segment: { ...sentence.segment, start, end }, ...claim.read() };
    return judge(classifier, classifierInput(text, part, null)).checkable >= MIN_CHECKABLE;
  });
  return asserted.length > 0 ? asserted : sentence.claims;
}
