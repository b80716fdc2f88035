import { describe, expect, it } from "vitest";
import { publicJson, verdictsJson } from "./json";
import { each, exampleVerdict, joined } from "./verdict.fixture";

describe("verdictsJson", () => {
  it.each([0, 1, 3])("is one document with %d claims", async (count) => {
    const verdicts = Array.from({ length: count }, (_, index) => exampleVerdict({ slug: `claim-${index}` }));
    const document: unknown = JSON.parse(await joined(verdictsJson(each(verdicts), "https://x.example")));
    const claims = verdicts.map((verdict) => JSON.parse(JSON.stringify(publicJson(verdict, "https://x.example"))));
    expect(document).toEqual({ claims });
  });
});

describe("publicJson", () => {
  it("gives the verdict with addresses that hold anywhere", () => {
    expect(publicJson(exampleVerdict(), "https://x.example")).toMatchObject({
      url: "https://x.example/claims/ten-billion-in-subsidies",
      version: 2,
      claimant: { name: "A minister" },
      rating: { label: "Mostly false", value: 2, best: 5, worst: 1, scale: { key: "google-5", version: 1 } },
      publishedAt: "2026-11-23T08:00:00.000Z",
      appearances: [{ article: { claimsUrl: "https://x.example/articles/talks-in-sochi" } }],
      sources: [{ position: 1, stance: "refutes", accessedOn: "2026-11-20" }],
    });
  });

  it("has the authors of an article in a line and one by one", () => {
    const { article } = publicJson(exampleVerdict(), "https://desk.example").appearances[0] ?? {};
    expect(article).toMatchObject({
      author: "A Writer",
      authors: [{ name: "A Writer", kind: "person" }],
      modifiedOn: null,
    });
  });

  it("names no pages that went with a withdrawn verdict", () => {
    const verdict = exampleVerdict({
      withdrawnAt: new Date("2026-11-24T08:00:00Z"),
      topics: [{ slug: "oil", name: "Oil" }],
    });
    expect(publicJson(verdict, "https://x.example")).toMatchObject({
      url: "https://x.example/claims/ten-billion-in-subsidies",
      claimant: { name: "A minister", url: null },
      topics: [{ name: "Oil", url: null }],
      appearances: [{ article: { claimsUrl: null } }],
    });
  });

  it("gives none where nothing is known", () => {
    const { rating } = exampleVerdict();
    const verdict = exampleVerdict({ claimant: null, rating: { ...rating, value: null, best: null, worst: null } });
    expect(publicJson(verdict, "https://x.example")).toMatchObject({
      claimant: null,
      rating: { value: null, best: null },
    });
  });
});
