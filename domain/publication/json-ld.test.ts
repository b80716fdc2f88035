import { describe, expect, it } from "vitest";
import { hostileStrings } from "./hostile-strings.fixture";
import { jsonLdText } from "./json-ld";

describe("jsonLdText", () => {
  it.each(Object.entries(hostileStrings))("is the same JSON and ends no script: %s", (_, text) => {
    const markup = { "@type": "ClaimReview", claimReviewed: text };
    expect(jsonLdText(markup)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonLdText(markup))).toEqual(markup);
  });
});
