import { describe, expect, it } from "vitest";
import { type ClaimEvent, type ClaimState, claimEvents, claimStates, isPossible, transition } from "./claim-state";

/** Where the events lead from a state, one after the other; stops at a refusal. */
function walk(from: ClaimState, events: ClaimEvent[]): ClaimState | "refused" {
  let state = from;
  for (const event of events) {
    const next = transition(state, event);
    if (!next.ok) return "refused";
    state = next.value;
  }
  return state;
}

describe("the workflow", () => {
  it("leads from detection to publication over a second person", () => {
    expect(walk("detected", ["accept", "edit", "submit", "approve", "publish"])).toBe("published");
    expect(walk("detected", ["accept", "assign", "submit", "return", "edit", "submit", "approve"])).toBe("approved");
  });

  it("publishes from approved alone, and approves and returns from submitted alone", () => {
    const from = (event: ClaimEvent) => claimStates.filter((state) => isPossible(state, event));
    expect(from("publish")).toEqual(["approved"]);
    expect(from("approve")).toEqual(["submitted"]);
    expect(from("return")).toEqual(["submitted"]);
  });

  it("takes a submitted or approved verdict back into review when it is edited", () => {
    expect(walk("submitted", ["edit"])).toBe("in_review");
    expect(walk("approved", ["edit"])).toBe("in_review");
    expect(walk("approved", ["edit", "publish"])).toBe("refused");
  });

  it("never lets the published go back to a draft", () => {
    for (const state of ["published", "corrected", "withdrawn"] as const) {
      const possible = claimEvents.filter((event) => isPossible(state, event));
      expect(possible).toEqual(state === "withdrawn" ? [] : ["correct", "withdraw"]);
    }
  });

  it("lets a dismissed claim be accepted again, and nothing else happen to it", () => {
    expect(claimEvents.filter((event) => isPossible("dismissed", event))).toEqual(["accept"]);
  });

  it("can reach every state", () => {
    const reached = new Set<ClaimState>(["detected"]);
    for (const state of reached) {
      for (const event of claimEvents) {
        const next = transition(state, event);
        if (next.ok) reached.add(next.value);
      }
    }
    expect([...reached].sort()).toEqual([...claimStates].sort());
  });

  it("says in a refusal which state the claim is in", () => {
    expect(transition("in_review", "publish")).toMatchObject({
      ok: false,
      refusal: { code: "wrong_state", message: expect.stringContaining("“In review”") },
    });
  });
});
