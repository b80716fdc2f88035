import { expect, it } from "vitest";
import { claimStates } from "./claim-state";
import { progressOf, stageOf, stages } from "./progress";

it("counts claims by stage, the dismissed nowhere", () => {
  expect(progressOf(["detected", "accepted", "dismissed", "submitted", "published", "published"])).toEqual({
    open: 2,
    in_review: 0,
    awaiting: 1,
    done: 2,
  });
});

it("counts every other state once", () => {
  const progress = progressOf(claimStates);
  expect(stages.reduce((sum, stage) => sum + progress[stage], 0)).toBe(claimStates.length - 1);
  expect(claimStates.filter((state) => stageOf(state) === null)).toEqual(["dismissed"]);
});

it("of no claims is nothing in each stage", () => {
  expect(Object.values(progressOf([]))).toEqual([0, 0, 0, 0]);
});
