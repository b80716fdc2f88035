import { describe, expect, it } from "vitest";
import { extractorSentence, fallbackExtractorId, MODEL_FAILURES, modelExtractorId } from "./extractor-label";

describe("who found an article's claims", () => {
  it("is the built-in extractor, by its id", () => {
    expect(extractorSentence("linear-1")).toBe("Claims found by the built-in extractor, linear-1.");
  });

  it("is the language model, whose name may hold any sign of an id", () => {
    const sentence = extractorSentence(modelExtractorId("maker/reader+tools:8b", "linear-1"));
    expect(sentence).toContain("by the language model maker/reader+tools:8b;");
    expect(sentence).toContain("the built-in extractor, linear-1.");
  });

  it("is the built-in extractor with weights of the desk's own, alone or behind a language model", () => {
    const own = "linear-1+feedback-0123abcd";
    expect(extractorSentence(own)).toBe(`Claims found by the built-in extractor, ${own}.`);
    const sentence = extractorSentence(modelExtractorId("reader", own));
    expect(sentence).toContain("by the language model reader;");
    expect(sentence).toContain(`the built-in extractor, ${own}.`);
  });

  it("is the built-in extractor with the reason, where the language model failed", () => {
    expect(extractorSentence(fallbackExtractorId("linear-1", "timeout"))).toBe(
      "Claims found by the built-in extractor, linear-1: the language model did not answer in time.",
    );
    const sentences = MODEL_FAILURES.map((failure) => extractorSentence(fallbackExtractorId("linear-1", failure)));
    expect(new Set(sentences).size).toBe(MODEL_FAILURES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^;]+, linear-1: the language model [^;]+\.$/);
  });

  it.each(["", "model:", "model:+linear-1", "linear-1;model-failed:", "linear-1;model-failed:other"])(
    "is named as it is stored where the id is of no known form: %j",
    (id) => {
      expect(extractorSentence(id)).toBe(`Claims found by the built-in extractor, ${id}.`);
    },
  );
});
