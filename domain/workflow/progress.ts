import type { ClaimState } from "@/domain/workflow/claim-state";

/** The stages that a list shows an article's progress in; dismissed claims count nowhere. */
export const stages = ["open", "in_review", "awaiting", "done"] as const;
export type Stage = (typeof stages)[number];

export const stageLabels: Record<Stage, string> = {
  open: "open",
  in_review: "in review",
  awaiting: "awaiting second review",
  done: "published",
};

const stageOfState: Record<ClaimState, Stage | null> = {
  detected: "open",
  accepted: "open",
  dismissed: null,
  in_review: "in_review",
  returned: "in_review",
  submitted: "awaiting",
  approved: "awaiting",
  published: "done",
  corrected: "done",
  withdrawn: "done",
};

export function stageOf(state: ClaimState): Stage | null {
  return stageOfState[state];
}

export type Progress = Record<Stage, number>;

/** How many claims are in each stage, from how many are in each state. */
export function progressOf(counts: readonly { state: ClaimState; count: number }[]): Progress {
  const progress: Progress = { open: 0, in_review: 0, awaiting: 0, done: 0 };
  for (const { state, count } of counts) {
    const stage = stageOfState[state];
    if (stage !== null) progress[stage] += count;
  }
  return progress;
}
