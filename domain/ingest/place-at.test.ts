import { describe, expect, it } from "vitest";
import type { TextPlace } from "./ingested-article";
import { placeAt } from "./place-at";

const places: TextPlace[] = [
  { kind: "page", start: 0, page: 1 },
  { kind: "page", start: 500, page: 2 },
];

describe("the place of a stretch of text", () => {
  it("is the last that begins before it", () => {
    expect(placeAt(places, 0)).toBe(places[0]);
    expect(placeAt(places, 499)).toBe(places[0]);
    expect(placeAt(places, 500)).toBe(places[1]);
    expect(placeAt(places, 9_000)).toBe(places[1]);
  });

  it("is found among many, and is the first where none begins before it", () => {
    const many = Array.from(
      { length: 1_001 },
      (_, index): TextPlace => ({ kind: "time", start: 5 + index * 10, seconds: index }),
    );
    for (const index of [0, 1, 499, 500, 999, 1_000]) expect(placeAt(many, 5 + index * 10 + 9)).toBe(many[index]);
    expect(placeAt(many, 2)).toBe(many[0]);
  });

  it("is none where the original has none", () => {
    expect(placeAt([], 3)).toBeNull();
  });
});
