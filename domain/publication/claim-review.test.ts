import { describe, expect, it } from "vitest";
import { scalePresets } from "@/domain/ratings/presets";
import { claimReview, jsonLdText } from "./claim-review";
import { exampleVerdict } from "./verdict.fixture";

const publisher = { name: "Claimdesk", origin: "https://desk.example" };
const markup = (changes: Parameters<typeof exampleVerdict>[0] = {}) => claimReview(exampleVerdict(changes), publisher);

describe("claimReview", () => {
  it("says what was claimed, where, and how it was rated", () => {
    expect(markup()).toEqual({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://desk.example/claims/ten-billion-in-subsidies",
      claimReviewed: "Resisting integration has cost Belarus $10bn in oil subsidies",
      datePublished: "2026-11-20",
      dateModified: "2026-11-23",
      author: { "@type": "Organization", name: "Claimdesk", url: "https://desk.example" },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: "A minister" },
        datePublished: "2020-09-14",
        firstAppearance: expect.objectContaining({ headline: "Talks in Sochi", url: "https://gazette.example/sochi" }),
        appearance: [expect.objectContaining({ headline: "Talks in Sochi" })],
      },
      reviewRating: {
        "@type": "Rating",
        alternateName: "Mostly false",
        ratingValue: 2,
        bestRating: 5,
        worstRating: 1,
      },
    });
  });

  it("keeps the numbers in order on every rating of every preset, or gives none", () => {
    for (const scale of scalePresets) {
      const values = scale.ratings.flatMap((rating) => rating.value ?? []);
      for (const { label, colour, icon, definition, value } of scale.ratings) {
        const numbers = value === null ? [null, null] : [Math.max(...values), Math.min(...values)];
        const [best = null, worst = null] = numbers;
        const rating = { label, colour, icon, definition, value, best, worst, scale };
        expect(markup({ rating }).reviewRating).toEqual(
          value === null
            ? { "@type": "Rating", alternateName: label }
            : { "@type": "Rating", alternateName: label, ratingValue: value, bestRating: best, worstRating: worst },
        );
      }
    }
  });

  it.each([
    [0, 5, 0],
    [3, 3, 3],
    [6, 5, 1],
    [null, 5, 1],
  ])("gives no number for %s of %s to %s", (value, best, worst) => {
    const rating = { ...exampleVerdict().rating, value, best, worst };
    expect(markup({ rating }).reviewRating).toEqual({ "@type": "Rating", alternateName: "Mostly false" });
  });

  it("gives no number for satire and opinion", () => {
    for (const tag of ["satire", "opinion"] as const) {
      expect(markup({ reasonTags: [tag] }).reviewRating).not.toHaveProperty("ratingValue");
    }
  });

  it("takes the publication for the author where there is no claimant", () => {
    expect(markup({ claimant: null }).itemReviewed).toMatchObject({
      author: { "@type": "Organization", name: "Sample Gazette" },
    });
  });

  it("leaves out what is not known", () => {
    expect(markup({ claimant: null, appearances: [] }).itemReviewed).toEqual({ "@type": "Claim" });
  });
});

describe("jsonLdText", () => {
  it("is the same JSON, and ends no script", () => {
    const hostile = markup({ statement: "</script><!-- <script> & \u2028]]>" });
    expect(jsonLdText(hostile)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(jsonLdText(hostile))).toEqual(hostile);
  });
});
