import { citedNumbers } from "@/domain/evidence/citations";

/** A claim is one sentence that a reader takes in at once, in characters. */
export const LONGEST_STATEMENT = 400;

/** What a verdict must have before a second person can review it. */
export interface SubmittedWords {
  statement: string;
  scaleKind: "ratings" | "free-text";
  ratingId: string | null;
  ratingText: string;
  summary: string;
  rationale: string;
  /** How many sources the claim has; they are cited by the numbers 1 to this. */
  sourceCount: number;
}

/** What is missing, by field name; empty when the verdict can be submitted. */
export function submissionProblems(verdict: SubmittedWords): Record<string, string> {
  const problems: Record<string, string> = {};
  if (verdict.statement.length > LONGEST_STATEMENT) {
    problems["claim-statement"] =
      `The claim is longer than ${LONGEST_STATEMENT} characters. Shorten it under “Wording and claimant”.`;
  }
  if (verdict.scaleKind === "ratings" && verdict.ratingId === null) problems.ratingId = "Choose a rating.";
  if (verdict.scaleKind === "free-text" && verdict.ratingText === "") problems.ratingText = "Write the conclusion.";
  if (verdict.summary === "") problems.summary = "Write the summary: the answer in one sentence.";
  if (verdict.rationale === "") problems.rationale = "Write the rationale: why the evidence leads to this rating.";
  if (verdict.sourceCount === 0) problems.sources = "Add at least one source that the verdict rests on.";
  const unknown = citedNumbers(verdict.rationale).filter((number) => number < 1 || number > verdict.sourceCount);
  if (unknown.length > 0 && problems.sources === undefined) {
    problems.rationale = `The rationale cites ${unknown.map((number) => `[${number}]`).join(", ")}, but there is no such source.`;
  }
  return problems;
}
