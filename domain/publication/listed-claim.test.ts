import { describe, expect, it } from "vitest";
import type { RatingFace } from "@/domain/ratings/rating";
import { tallyRatings } from "./listed-claim";

describe("tallyRatings", () => {
  it("counts by label, from untrue to true", () => {
    const wrong: RatingFace = { label: "False", colour: "false", icon: "disc-0" };
    const right: RatingFace = { label: "True", colour: "true", icon: "disc-100" };
    const unknown: RatingFace = { label: "Unverifiable", colour: "none", icon: "ring" };
    const counted = [unknown, right, wrong, right].map((face, index) => ({ face, count: index + 1 }));
    expect(tallyRatings(counted)).toEqual([
      { ...wrong, count: 3 },
      { ...right, count: 6 },
      { ...unknown, count: 1 },
    ]);
  });

  it("leaves its input as it was", () => {
    const face = Object.freeze<RatingFace>({ label: "False", colour: "false", icon: "disc-0" });
    const one = { face, count: 1 };
    expect(tallyRatings([one, one])).toEqual([{ ...face, count: 2 }]);
    expect(tallyRatings([])).toEqual([]);
  });
});
