import { expect, it } from "vitest";
import { claimStates } from "./claim-state";
import { progressOf, stageOf, stages } from "./progress";

it("counts claims by stage, the dismissed nowhere", () => {
  const counts = [
    { state: "detected", count: 1 },
    { state: "accepted", count: 1 },
    { state: "dismissed", count: 7 },
    { state: "submitted", count: 1 },
    { state: "published", count: 2 },
  ] as const;
  expect(progressOf(counts)).toEqual({
    open: 2,
    in_review: 0,
    awaiting: 1,
    done: 2,
  });
});

it("counts every other state once", () => {
  const progress = progressOf(claimStates.map((state) => ({ state, count: 1 })));
  expect(stages.reduce((sum, stage) => sum + progress[stage], 0)).toBe(claimStates.length - 1);
  expect(claimStates.filter((state) => stageOf(state) === null)).toEqual(["dismissed"]);
});

it("of no claims is nothing in each stage", () => {
  expect(Object.values(progressOf([]))).toEqual([0, 0, 0, 0]);
});
