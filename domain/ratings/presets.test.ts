import { describe, expect, it } from "vitest";
import { scalePresets } from "./presets";
import { ratingColourSchema, ratingIconSchema } from "./rating";

const withRatings = scalePresets.filter((scale) => scale.kind === "ratings");

describe("the preset scales", () => {
  it("are the four, each with a key of its own, the first by default", () => {
    expect(scalePresets.map(({ key }) => key)).toEqual(["google-5", "politifact-6", "demagog-4", "full-fact-text"]);
    expect(scalePresets.filter(({ isDefault }) => isDefault).map(({ key }) => key)).toEqual(["google-5"]);
  });

  it("have the number of steps that their sources have", () => {
    const numbered = withRatings.map(({ ratings }) => ratings.flatMap(({ value }) => value ?? []));
    expect(numbered).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3],
    ]);
    expect(scalePresets.find(({ kind }) => kind === "free-text")?.ratings).toEqual([]);
  });

  it.each(withRatings)("$key tells its ratings apart by key, label and definition, and by a shape", ({ ratings }) => {
    for (const part of ["key", "label", "definition", "icon"] as const) {
      expect(new Set(ratings.map((rating) => rating[part])).size).toBe(ratings.length);
    }
    for (const { colour, icon, value } of ratings) {
      expect(ratingColourSchema.parse(colour) === "none").toBe(value === null);
      expect(ratingIconSchema.parse(icon) === "ring").toBe(value === null);
    }
  });

  it("run from untrue to true", () => {
    for (const { ratings } of withRatings) {
      expect(ratings[0]?.colour).toBe("false");
      expect(ratings.findLast(({ value }) => value !== null)?.colour).toBe("true");
    }
  });
});
