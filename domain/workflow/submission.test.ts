import { expect, it } from "vitest";
import { type SubmittedWords, submissionProblems } from "./submission";

const whole: SubmittedWords = {
  scaleKind: "ratings",
  statement: "Police detained 774 people",
  ratingId: "rating",
  ratingText: "",
  summary: "An answer.",
  rationale: "Because of [1] and [2].",
  sourceCount: 2,
};

function missing(changes: Partial<SubmittedWords>): string[] {
  return Object.keys(submissionProblems({ ...whole, ...changes }));
}

it("lets a whole verdict pass", () => {
  expect(submissionProblems(whole)).toEqual({});
});

it("names each part that is missing", () => {
  expect(missing({ ratingId: null })).toEqual(["ratingId"]);
  expect(missing({ summary: "" })).toEqual(["summary"]);
  expect(missing({ rationale: "" })).toEqual(["rationale"]);
  expect(missing({ ratingId: null, summary: "", rationale: "", sourceCount: 0 })).toHaveLength(4);
});

it("wants words instead of a rating on a free-text scale", () => {
  expect(missing({ scaleKind: "free-text" })).toEqual(["ratingText"]);
  expect(missing({ scaleKind: "free-text", ratingId: null, ratingText: "Not so." })).toEqual([]);
});

it("names citations without a source, and asks for sources first where there are none", () => {
  expect(submissionProblems({ ...whole, rationale: "[1], [3] and [0]" }).rationale).toContain("[0], [3]");
  expect(missing({ sourceCount: 0 })).toEqual(["sources"]);
});
