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

  it("is none where the original has none", () => {
    expect(placeAt([], 3)).toBeNull();
  });
});
