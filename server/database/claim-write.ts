import type { Action } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { accepted, type Result } from "@/domain/result";
import { type ClaimEvent, type ClaimState, claimStateLabels, transition } from "@/domain/workflow/claim-state";
import type { Asker } from "@/server/asker";
import { type ClaimRow, findClaim } from "./claim-row";
import { conflict } from "./conflict";
import type { Transaction } from "./database";
import { openDraft } from "./draft";
import { appendEvent } from "./event-log";
import { transactAs } from "./transact";

/** Refusals that depend on more than role and state; whoever acts is given as the transaction has them. */
type Check = (tx: Transaction, actor: Actor) => Promise<Result<null>>;

/** The action is asked of the role; one that depends on more than the role has to check the rest. */
type Asked = { action: "verdict.review"; check: Check } | { action: Exclude<Action, "verdict.review">; check?: Check };

export type ClaimWrite<T> = Asked & {
  requester: Asker<T>;
  claimId: string;
  /** The version the person saw when they began. */
  basedOn: number;
  /** What happens to the claim in the workflow, one after the other; none for a change that leaves its state as it is. */
  events: (state: ClaimState) => readonly ClaimEvent[];
  /** The change in words, for the log: "added a source". */
  what: string;
  /** The values the form's fields have now, shown beside what was typed when the write comes too late. */
  current?: (tx: Transaction, claim: ClaimRow) => Promise<Record<string, string>>;
  /** The change itself. What it returns as `changes` goes into the log. */
  apply: (
    tx: Transaction,
    claim: ClaimRow,
    actor: Actor,
  ) => Promise<Result<{ value: T; changes?: Record<string, unknown> }>>;
};

/**
 * The one way to change a claim, its appearances, sources or verdicts. In one transaction: permission, version, workflow,
 * the change, and its line in the event log. A write based on an older version is refused as a conflict that tells what
 * has happened since. The event "edit" opens a draft to write to, which voids an approval.
 */
export function writeClaim<T>(write: ClaimWrite<T>): Promise<Result<T>> {
  const { action, basedOn } = write;
  return transactAs(write.requester, action, async (tx, actor) => {
    const taken = await tx.claim.updateMany({
      where: { id: write.claimId, version: basedOn },
      data: { version: { increment: 1 }, changedAt: new Date(), changedById: actor.id },
    });
    const found = await findClaim(tx, write.claimId);
    if (!found.ok) return found;
    const claim = found.value;
    const events = write.events(claim.state);
    const next = stateAfter(claim.state, events);
    if (taken.count === 0) {
      const subject = { type: "claim", id: claim.id } as const;
      const current = (await write.current?.(tx, claim)) ?? {};
      const message = next.ok ? undefined : overtaken(claim.state);
      return conflict(tx, subject, { basedOn, version: claim.version }, current, message);
    }
    const checked = (await write.check?.(tx, actor)) ?? accepted(null);
    if (!checked.ok) return checked;
    if (!next.ok) return next;
    if (next.value !== claim.state) await tx.claim.update({ where: { id: claim.id }, data: { state: next.value } });
    if (events.includes("edit")) {
      await openDraft(tx, claim.id, actor.id);
      if (claim.assigneeId === null) await tx.claim.update({ where: { id: claim.id }, data: { assigneeId: actor.id } });
    }
    const applied = await write.apply(tx, claim, actor);
    if (!applied.ok) return applied;
    const { value, changes } = applied.value;
    const moved = next.value === claim.state ? {} : { state: [claim.state, next.value] };
    await appendEvent(tx, {
      actorId: actor.id,
      action,
      subject: { type: "claim", id: claim.id },
      detail: { what: write.what, version: claim.version, changes: { ...changes, ...moved } },
    });
    return accepted(value);
  });
}

function stateAfter(state: ClaimState, events: readonly ClaimEvent[]): Result<ClaimState> {
  return events.reduce<Result<ClaimState>>(
    (reached, event) => (reached.ok ? transition(reached.value, event) : reached),
    accepted(state),
  );
}

/** What is so now, where somebody was quicker and there is nothing left to send. */
function overtaken(state: ClaimState): string {
  return `Somebody was quicker: the claim is “${claimStateLabels[state]}” now, so this cannot be sent any more, and the page shows what was before. Nothing you typed is lost: copy what you still need, then load the page again.`;
}
