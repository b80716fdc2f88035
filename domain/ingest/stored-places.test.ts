import { describe, expect, it } from "vitest";
import { headsIn, placesIn, storedPlaces } from "./stored-places";

describe("what is stored of the places in a text", () => {
  it("is its pages or times apart from the heads of its tables", () => {
    const places = [{ kind: "page" as const, start: 0, page: 1 }];
    const stored: unknown = JSON.parse(JSON.stringify(storedPlaces(places, [4, 9])));
    expect(placesIn(stored)).toEqual(places);
    expect(headsIn(stored)).toEqual([4, 9]);
    expect(headsIn(places)).toEqual([]);
  });
});
