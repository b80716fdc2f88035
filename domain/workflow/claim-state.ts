import { z } from "zod";
import { accepted, type Result, refused } from "@/domain/result";

/** Where a claim stands on the desk. Its rating and its reason tags are other things and live on the verdict. */
export const claimStates = [
  "detected",
  "accepted",
  "dismissed",
  "in_review",
  "submitted",
  "returned",
  "approved",
  "published",
  "corrected",
  "withdrawn",
] as const;
export const claimStateSchema = z.enum(claimStates);
export type ClaimState = (typeof claimStates)[number];

export const claimEvents = [
  "accept",
  "dismiss",
  "assign",
  "edit",
  "submit",
  "approve",
  "return",
  "publish",
  "correct",
  "withdraw",
] as const;
export type ClaimEvent = (typeof claimEvents)[number];

/**
 * The whole workflow. Editing a submitted or approved verdict takes it back into review: a change after approval voids
 * the approval.
 */
const transitions: Readonly<Record<ClaimState, Readonly<Partial<Record<ClaimEvent, ClaimState>>>>> = {
  detected: { accept: "accepted", dismiss: "dismissed" },
  accepted: { dismiss: "dismissed", assign: "in_review", edit: "in_review" },
  dismissed: { accept: "accepted" },
  in_review: { dismiss: "dismissed", assign: "in_review", edit: "in_review", submit: "submitted" },
  submitted: { assign: "submitted", edit: "in_review", submit: "submitted", approve: "approved", return: "returned" },
  returned: { assign: "returned", edit: "in_review", submit: "submitted" },
  approved: { assign: "approved", edit: "in_review", submit: "submitted", publish: "published" },
  published: { correct: "corrected", withdraw: "withdrawn" },
  corrected: { correct: "corrected", withdraw: "withdrawn" },
  withdrawn: {},
};

export const claimStateLabels: Record<ClaimState, string> = {
  detected: "Open",
  accepted: "Accepted",
  dismissed: "Dismissed",
  in_review: "In review",
  submitted: "Awaiting second review",
  returned: "Returned",
  approved: "Approved",
  published: "Published",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
};

/** Whether the event can happen in this state at all. */
export function isPossible(state: ClaimState, event: ClaimEvent): boolean {
  return transitions[state][event] !== undefined;
}

/** The state after the event; refused as "wrong_state" where the event cannot happen. Who may cause it, `can` decides. */
export function transition(state: ClaimState, event: ClaimEvent): Result<ClaimState> {
  const next = transitions[state][event];
  if (next === undefined) {
    return refused(
      "wrong_state",
      `This cannot be done while the claim is “${claimStateLabels[state]}”. Load the page again to see what is possible now.`,
    );
  }
  return accepted(next);
}
