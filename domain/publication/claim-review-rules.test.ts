import { describe, expect, it } from "vitest";
import { claimReview } from "./claim-review";
import { checkMarkup } from "./claim-review-rules";
import { hostileStrings } from "./hostile-strings.fixture";
import type { JsonLd } from "./json-ld";
import { exampleSite } from "./site-details.fixture";
import { exampleVerdict } from "./verdict.fixture";

const site = exampleSite();
const valid = claimReview(exampleVerdict(), site) ?? {};

function problems(changes: JsonLd): string[] {
  return checkMarkup({ ...valid, ...changes }, site.origin);
}

const rating = { "@type": "Rating", alternateName: "False" };
const claim = { "@type": "Claim", author: { "@type": "Person", name: "A minister" } };

describe("checkMarkup", () => {
  it("finds nothing in what keeps to the rules, however little is known", () => {
    expect(checkMarkup(valid, site.origin)).toEqual([]);
    expect(problems({ itemReviewed: claim, reviewRating: rating })).toEqual([]);
  });

  it.each<[string, JsonLd]>([
    ["The claim has no words.", { claimReviewed: " \n" }],
    ["The page's address is not on this site.", { url: "https://desk.example.evil.example/claims/x" }],
    ["The page's address is not on this site.", { url: "http://desk.example/claims/x" }],
    ["The page has no full web address.", { url: "javascript:alert(1)" }],
    ["The page has no full web address.", { url: "claims/x" }],
    ["The rating has no words.", { reviewRating: { ...rating, alternateName: "" } }],
    ["The rating has some of its three numbers and not all.", { reviewRating: { ...rating, ratingValue: 1 } }],
    ["The worst number is below 1.", { reviewRating: { ...rating, ratingValue: 0, bestRating: 5, worstRating: 0 } }],
    [
      "The worst number is not below the best.",
      { reviewRating: { ...rating, ratingValue: 3, bestRating: 3, worstRating: 3 } },
    ],
    [
      "The rating's number is outside its scale.",
      { reviewRating: { ...rating, ratingValue: 6, bestRating: 5, worstRating: 1 } },
    ],
    [
      "The rating's number is not whole.",
      { reviewRating: { ...rating, ratingValue: 1.5, bestRating: 5, worstRating: 1 } },
    ],
    ["It is not said who made the claim or where.", { itemReviewed: { "@type": "Claim" } }],
    ["Who made the claim has no name.", { itemReviewed: { ...claim, author: { "@type": "Person", name: "" } } }],
    ["The claim's date is no date of the calendar.", { itemReviewed: { ...claim, datePublished: "2020-02-30" } }],
    ["The rating has properties that the rules do not know: stars.", { reviewRating: { ...rating, stars: 5 } }],
    ["The markup has properties that the rules do not know: image, video.", { image: "x", video: "y" }],
    ["The licence has no full web address.", { sdLicense: "CC BY" }],
  ])("%s", (problem, changes) => {
    expect(problems(changes)).toEqual([problem]);
  });

  it("names what is missing", () => {
    const { itemReviewed, reviewRating, ...rest } = valid;
    expect([itemReviewed, reviewRating]).not.toContain(undefined);
    expect(checkMarkup(rest, site.origin)).toEqual([
      "The claim is missing or not described.",
      "The rating is missing or not described.",
    ]);
  });

  it("says a thing once, of however many works it is true", () => {
    const work = { "@type": "CreativeWork", name: "" };
    expect(problems({ citation: [work, work] })).toEqual(["A source has no title."]);
  });

  it.each(Object.entries(hostileStrings))("takes any claim that has words: %s", (_, text) => {
    const made = claimReview(exampleVerdict({ statement: text, summary: text }), site) ?? {};
    expect(checkMarkup(made, site.origin)).toEqual(/\S/.test(text) ? [] : ["The claim has no words."]);
  });
});
