import { describe, expect, it } from "vitest";
import type { RatingFace } from "@/domain/ratings/rating";
import { tallyRatings } from "./listed-claim";

describe("tallyRatings", () => {
  it("counts by label, from untrue to true", () => {
    const wrong: RatingFace = { label: "False", colour: "false", icon: "disc-0" };
    const right: RatingFace = { label: "True", colour: "true", icon: "disc-100" };
    const unknown: RatingFace = { label: "Unverifiable", colour: "none", icon: "ring" };
    expect(tallyRatings([unknown, right, wrong, right])).toEqual([
      { ...wrong, count: 1 },
      { ...right, count: 2 },
      { ...unknown, count: 1 },
    ]);
  });

  it("leaves its input as it was", () => {
    const face = Object.freeze<RatingFace>({ label: "False", colour: "false", icon: "disc-0" });
    expect(tallyRatings([face, face])).toEqual([{ ...face, count: 2 }]);
    expect(tallyRatings([])).toEqual([]);
  });
});
