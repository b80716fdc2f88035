import { describe, expect, it } from "vitest";
import { z } from "zod";
import { scalePresets } from "@/domain/ratings/presets";
import { claimReview } from "./claim-review";
import { checkMarkup } from "./claim-review-rules";
import type { PublishedArticle } from "./published-verdict";
import { organisation } from "./site-details";
import { exampleSite } from "./site-details.fixture";
import { exampleVerdict } from "./verdict.fixture";

const site = exampleSite();

const firstAppearance = z.object({
  itemReviewed: z.object({ firstAppearance: z.object({ author: z.unknown().optional() }) }),
});

function markup(changes: Parameters<typeof exampleVerdict>[0] = {}) {
  const made = claimReview(exampleVerdict(changes), site);
  if (made === null) throw new Error("This verdict has a rating.");
  return made;
}

describe("claimReview", () => {
  it("says what was claimed, where, how it was rated, by whom and on what evidence", () => {
    const article = {
      "@type": "Article",
      headline: "Talks in Sochi",
      inLanguage: "en",
      url: "https://gazette.example/sochi",
      datePublished: "2020-09-14",
      publisher: { "@type": "Organization", name: "Sample Gazette" },
      author: { "@type": "Person", name: "A Writer" },
    };
    expect(markup()).toEqual({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://desk.example/claims/ten-billion-in-subsidies",
      claimReviewed: "Resisting integration has cost Belarus $10bn in oil subsidies",
      inLanguage: "en",
      datePublished: "2026-11-20",
      dateModified: "2026-11-23",
      author: organisation(site),
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: "A minister" },
        datePublished: "2020-09-14",
        firstAppearance: article,
        appearance: [article],
      },
      reviewRating: {
        "@type": "Rating",
        alternateName: "Mostly false",
        ratingValue: 2,
        bestRating: 5,
        worstRating: 1,
      },
      citation: [
        {
          "@type": "CreativeWork",
          name: "Oil tax, the figures",
          url: "https://wire.example/tax",
          datePublished: "2020-01-10",
          publisher: { "@type": "Organization", name: "A wire" },
        },
      ],
      sdPublisher: { "@type": "Organization", "@id": "https://desk.example/#organisation", name: "Claimdesk" },
      sdLicense: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  it("keeps to the rules with every rating of every preset, or gives no numbers", () => {
    for (const scale of scalePresets) {
      const values = scale.ratings.flatMap((rating) => rating.value ?? []);
      for (const { label, colour, icon, definition, value } of scale.ratings) {
        const measured = value !== null;
        const [best, worst] = measured ? [Math.max(...values), Math.min(...values)] : [null, null];
        const made = markup({ rating: { label, colour, icon, definition, value, best, worst, scale } });
        expect(checkMarkup(made, site.origin)).toEqual([]);
        expect(made.reviewRating).toEqual(
          measured
            ? { "@type": "Rating", alternateName: label, ratingValue: value, bestRating: best, worstRating: worst }
            : { "@type": "Rating", alternateName: label },
        );
      }
    }
  });

  it("is none for a conclusion in words", () => {
    const words = { label: "It was a third of that", definition: null, value: null, best: null, worst: null };
    const verdict = exampleVerdict({ rating: { ...exampleVerdict().rating, ...words } });
    expect(claimReview(verdict, site)).toBeNull();
  });

  it.each([
    [0, 5, 0],
    [3, 3, 3],
    [6, 5, 1],
    [2.5, 5, 1],
    [2, 4.5, 1],
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

  it("says whether a person or an organisation made the claim, and where more is said of them", () => {
    const sameAs = "https://www.wikidata.org/wiki/Q2";
    const author = (kind: "person" | "organisation" | null, name = "A minister") =>
      markup({ claimant: { slug: "who", name, kind, sameAs: kind === null ? null : sameAs } }).itemReviewed;
    expect(author("organisation")).toMatchObject({ author: { "@type": "Organization", name: "A minister", sameAs } });
    expect(author("person", "Sample Gazette")).toMatchObject({ author: { "@type": "Person", sameAs } });
    expect(author(null, "Sample Gazette")).toMatchObject({ author: { "@type": "Organization" } });
    expect(author(null)).toEqual(markup().itemReviewed);
  });

  it("takes the publication for the author where there is no claimant", () => {
    expect(markup({ claimant: null }).itemReviewed).toMatchObject({
      author: { "@type": "Organization", name: "Sample Gazette" },
    });
  });

  it("leaves out what is not known", () => {
    expect(markup({ claimant: null, appearances: [] }).itemReviewed).toEqual({ "@type": "Claim" });
    expect(markup({ sources: [] })).not.toHaveProperty("citation");
  });

  it("names each author of an article as a person or a body", () => {
    const [appearance] = exampleVerdict().appearances;
    if (appearance === undefined) throw new Error("The example appears somewhere.");
    const authorsIn = (authors: PublishedArticle["authors"]) => {
      const made = markup({ appearances: [{ ...appearance, article: { ...appearance.article, authors } }] });
      expect(checkMarkup(made, site.origin)).toEqual([]);
      return firstAppearance.parse(made).itemReviewed.firstAppearance.author;
    };
    expect(authorsIn([])).toBeUndefined();
    expect(authorsIn([{ name: "A Wire", kind: "organisation" }])).toEqual({ "@type": "Organization", name: "A Wire" });
    expect(
      authorsIn([
        { name: "A Writer", kind: "person" },
        { name: "A Wire", kind: "organisation" },
      ]),
    ).toEqual([
      { "@type": "Person", name: "A Writer" },
      { "@type": "Organization", name: "A Wire" },
    ]);
  });
});
