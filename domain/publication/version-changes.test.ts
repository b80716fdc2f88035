import { describe, expect, it } from "vitest";
import { hostileStrings } from "./hostile-strings.fixture";
import type { PublishedSource } from "./published-verdict";
import { exampleVerdict } from "./verdict.fixture";
import { isUnchanged, versionChanges } from "./version-changes";

const verdict = exampleVerdict();
const changes = (after: Parameters<typeof exampleVerdict>[0]) => versionChanges(verdict, exampleVerdict(after));

function source(changed: Partial<PublishedSource>): PublishedSource {
  const [first] = verdict.sources;
  if (first === undefined) throw new Error("The example has a source.");
  return { ...first, ...changed };
}

describe("versionChanges", () => {
  it("finds nothing between a version and itself, and not the number or the day", () => {
    const same = changes({ edition: 3, publishedAt: new Date("2027-01-01T00:00:00Z") });
    expect(isUnchanged(same)).toBe(true);
    expect(isUnchanged(changes({ summary: "Other." }))).toBe(false);
  });

  it.each(["statement", "summary", "rationale", "wouldChange"] as const)("tells the words of %s apart", (field) => {
    expect(changes({ [field]: `${verdict[field]} Since then more.` })).toEqual({
      ...changes({}),
      [field]: [
        { kind: "same", text: verdict[field] },
        { kind: "added", text: " Since then more." },
      ],
    });
  });

  it("tells another claimant, or none", () => {
    const other = { slug: "x", name: "A president", kind: null, sameAs: null };
    expect(changes({ claimant: other }).claimant).toEqual({ before: verdict.claimant, after: other });
    expect(changes({ claimant: null }).claimant).toEqual({ before: verdict.claimant, after: null });
    expect(versionChanges(exampleVerdict({ claimant: null }), exampleVerdict({ claimant: null })).claimant).toBeNull();
  });

  it("tells another rating, also of the same name on another scale", () => {
    const { rating } = verdict;
    const half = { ...rating, label: "Half true", value: 3 };
    expect(changes({ rating: half }).rating).toEqual({ before: rating, after: half });
    expect(changes({ rating: { ...rating, scale: { ...rating.scale, version: 2 } } }).rating).not.toBeNull();
  });

  it("tells the reasons on both sides, not their order", () => {
    expect(changes({ reasonTags: ["exaggerated"] }).reasonTags).toEqual({
      before: ["outdated"],
      after: ["exaggerated"],
    });
    const two = exampleVerdict({ reasonTags: ["outdated", "satire"] });
    expect(versionChanges(two, exampleVerdict({ reasonTags: ["satire", "outdated"] })).reasonTags).toBeNull();
  });

  it("compares whatever words there are", () => {
    for (const text of Object.values(hostileStrings)) {
      expect(isUnchanged(changes({ summary: text, rationale: text }))).toBe(false);
    }
  });
});

describe("the sources of two versions", () => {
  const other = source({ position: 2, url: "https://other.example/", title: "Another" });
  const sources = (before: PublishedSource[], after: PublishedSource[]) =>
    versionChanges(exampleVerdict({ sources: before }), exampleVerdict({ sources: after })).sources;

  it("came and went", () => {
    expect(sources([source({})], [source({}), other])).toEqual({ added: [other], removed: [], changed: [] });
    expect(sources([source({}), other], [source({})])).toEqual({ added: [], removed: [other], changed: [] });
  });

  it("are the same in another place", () => {
    expect(sources([source({}), other], [source({ position: 2 }), { ...other, position: 1 }])).toBeNull();
  });

  it("changed under the same address", () => {
    const changed = source({ title: "New title", stance: "supports" });
    expect(sources([source({})], [changed])).toEqual({
      added: [],
      removed: [],
      changed: [{ before: source({}), after: changed, fields: ["stance", "title"] }],
    });
  });

  it("moved to another address under the same title", () => {
    const moved = source({ title: "oil tax: the figures", url: "https://archive.example/tax" });
    expect(sources([source({})], [moved])?.changed).toEqual([
      { before: source({}), after: moved, fields: ["title", "url"] },
    ]);
  });

  it("may share an address, each with a partner of its own", () => {
    const page = [source({ quote: "one" }), source({ position: 2, quote: "two" })];
    const third = source({ position: 3, quote: "three" });
    expect(sources(page, [...page, third])).toEqual({ added: [third], removed: [], changed: [] });
  });

  it("without an address are known by their titles", () => {
    const print = source({ url: null, title: "A book" });
    expect(sources([print], [{ ...print, quote: "page 7" }])?.changed).toHaveLength(1);
    expect(sources([print], [{ ...print, title: "Another book" }])).toMatchObject({ added: [{}], removed: [{}] });
  });
});
