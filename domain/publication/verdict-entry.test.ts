import { describe, expect, it } from "vitest";
import type { PublishedCorrection } from "./correction";
import { exampleVerdict } from "./verdict.fixture";
import { correctionEntry, verdictEntry } from "./verdict-entry";

const origin = "https://desk.example";
const kindLabels = { correction: "Correction", update: "Update", retraction: "Retraction" };

describe("verdictEntry", () => {
  it("tells the rating and the claim", () => {
    expect(verdictEntry(exampleVerdict(), origin)).toEqual({
      id: "https://desk.example/claims/ten-billion-in-subsidies",
      url: "https://desk.example/claims/ten-billion-in-subsidies",
      title: "Mostly false: Resisting integration has cost Belarus $10bn in oil subsidies",
      summary: "The sum is an estimate for six years.",
      language: "en",
      published: new Date("2026-11-20T08:00:00Z"),
      updated: new Date("2026-11-23T08:00:00Z"),
      tags: ["outdated"],
    });
  });

  it("keeps its id over versions", () => {
    const later = verdictEntry(exampleVerdict({ edition: 3, publishedAt: new Date("2027-01-01T00:00:00Z") }), origin);
    expect(later.id).toBe(verdictEntry(exampleVerdict(), origin).id);
    expect(later.updated).toEqual(new Date("2027-01-01T00:00:00Z"));
  });
});

describe("correctionEntry", () => {
  const correction: PublishedCorrection = {
    kind: "correction",
    reason: "A table was misread.",
    madeAt: new Date("2026-12-01T10:00:00Z"),
    before: { edition: 1, label: "False" },
    after: { edition: 2, label: "Mostly false" },
  };
  const entry = (changes: Partial<PublishedCorrection>) =>
    correctionEntry({ ...correction, ...changes }, exampleVerdict(), origin, kindLabels);

  it("tells what changed and why", () => {
    expect(entry({})).toEqual({
      id: "https://desk.example/claims/ten-billion-in-subsidies/versions/1#correction",
      url: "https://desk.example/claims/ten-billion-in-subsidies",
      title: "Correction: Resisting integration has cost Belarus $10bn in oil subsidies",
      summary: "False → Mostly false. A table was misread.",
      language: "en",
      published: new Date("2026-12-01T10:00:00Z"),
      updated: new Date("2026-12-01T10:00:00Z"),
      tags: ["correction"],
    });
  });

  it("tells no ratings where they are the same or there is none after it", () => {
    expect(entry({ after: { edition: 2, label: "False" } }).summary).toBe("A table was misread.");
    expect(entry({ kind: "retraction", after: null })).toMatchObject({
      title: "Retraction: Resisting integration has cost Belarus $10bn in oil subsidies",
      summary: "A table was misread.",
    });
  });

  it("has an id of its own for each version and kind", () => {
    const later = { before: { edition: 2, label: "Mostly false" }, after: null };
    const ids = [entry({}), entry(later), entry({ ...later, kind: "retraction" })].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
