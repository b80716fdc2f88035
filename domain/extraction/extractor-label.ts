/** Why an article was read without the language model that was to read it. Closed list. */
export const MODEL_FAILURES = [
  "timeout",
  "unreachable",
  "busy",
  "refused",
  "too_large",
  "unreadable",
  "too_long",
  "nothing_left",
] as const;

export type ModelFailure = (typeof MODEL_FAILURES)[number];

/** What the language model did, in words that go on after its name. */
export const modelFailureWords: Record<ModelFailure, string> = {
  timeout: "did not answer in time",
  unreachable: "could not be reached",
  busy: "was too busy to answer",
  refused: "answered with an error",
  too_large: "answered with more than is read",
  unreadable: "gave an answer that could not be read",
  too_long: "was not asked, the article being too long for it",
  nothing_left: "gave no claim that stands in the text",
};

const MODEL = "model:";
const FAILED = ";model-failed:";

/** The id of a language model whose draft was checked by a built-in extractor: `model:NAME+linear-1`. */
export function modelExtractorId(model: string, builtIn: string): string {
  return `${MODEL}${model}+${builtIn}`;
}

/** The id of a built-in extractor that stood in for a language model: `linear-1;model-failed:timeout`. */
export function fallbackExtractorId(builtIn: string, failure: ModelFailure): string {
  return `${builtIn}${FAILED}${failure}`;
}

/** Who found an article's claims, as one sentence for the desk, from the id that is stored with the article. */
export function extractorSentence(id: string): string {
  // The built-in extractor's own id may hold one: linear-1+feedback-0123abcd.
  const plus = id.replace(/\+feedback-[0-9a-f]{8}$/u, "").lastIndexOf("+");
  if (id.startsWith(MODEL) && plus > MODEL.length) {
    return (
      `Claims drafted by the language model ${id.slice(MODEL.length, plus)}; their quotes were found in the text, ` +
      `and their scores are those of the built-in extractor, ${id.slice(plus + 1)}.`
    );
  }
  const cut = id.indexOf(FAILED);
  const failure = cut < 0 ? undefined : MODEL_FAILURES.find((code) => code === id.slice(cut + FAILED.length));
  if (failure === undefined) return `Claims found by the built-in extractor, ${id}.`;
  return (
    `Claims found by the built-in extractor, ${id.slice(0, cut)}: ` +
    `the language model ${modelFailureWords[failure]}.`
  );
}
