import { type Action, roleCan } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { accepted, type Result, refused } from "@/domain/result";
import { type ClaimEvent, type ClaimState, claimStateSchema, transition } from "@/domain/workflow/claim-state";
import { conflict } from "./conflict";
import type { Transaction } from "./database";
import { openDraft } from "./draft";
import { appendEvent } from "./event-log";
import { transact } from "./transact";

/** A claim as a write to it finds it; its version is that which the write makes. */
export interface ClaimRow {
  id: string;
  state: ClaimState;
  version: number;
  statement: string;
  assigneeId: string | null;
  claimantId: string | null;
  slug: string | null;
}

export interface ClaimWrite<T> {
  actor: Actor;
  /** Asked of the role here; what an action depends on beyond the role is asked in `check`. */
  action: Action;
  claimId: string;
  /** The version the person saw when they began. */
  basedOn: number;
  /** What happens to the claim in the workflow; null for a change that leaves its state as it is. */
  event: (state: ClaimState) => ClaimEvent | null;
  /** Refusals that depend on more than role and state. */
  check?: (tx: Transaction) => Promise<Result<null>>;
  /** The change in words, for the log: "added a source". */
  what: string;
  /** The values the form's fields have now, shown beside what was typed when the write comes too late. */
  current?: (tx: Transaction, claim: ClaimRow) => Promise<Record<string, string>>;
  /** The change itself. What it returns as `changes` goes into the log. */
  apply: (tx: Transaction, claim: ClaimRow) => Promise<Result<{ value: T; changes?: Record<string, unknown> }>>;
}

/**
 * The one way to change a claim, its appearances, sources or verdicts. In one transaction: permission, version, workflow,
 * the change, and its line in the event log. A write based on an older version is refused as a conflict that tells what
 * has happened since. The event "edit" opens a draft to write to, which voids an approval.
 */
export async function writeClaim<T>(write: ClaimWrite<T>): Promise<Result<T>> {
  const { actor, action, basedOn } = write;
  if (!roleCan(actor.role, action))
    return refused("forbidden", "Your role does not allow this. An administrator can change it.");
  return transact(async (tx) => {
    const taken = await tx.claim.updateMany({
      where: { id: write.claimId, version: basedOn },
      data: { version: { increment: 1 }, changedAt: new Date(), changedById: actor.id },
    });
    const found = await findClaim(tx, write.claimId);
    if (!found.ok) return found;
    const claim = found.value;
    if (taken.count === 0) {
      const subject = { type: "claim", id: claim.id } as const;
      return conflict(tx, subject, { basedOn, version: claim.version }, (await write.current?.(tx, claim)) ?? {});
    }
    const event = write.event(claim.state);
    const checked = (await write.check?.(tx)) ?? accepted(null);
    if (!checked.ok) return checked;
    const next = event === null ? accepted(claim.state) : transition(claim.state, event);
    if (!next.ok) return next;
    if (next.value !== claim.state) await tx.claim.update({ where: { id: claim.id }, data: { state: next.value } });
    if (event === "edit") {
      await openDraft(tx, claim.id, actor.id);
      if (claim.assigneeId === null) await tx.claim.update({ where: { id: claim.id }, data: { assigneeId: actor.id } });
    }
    const applied = await write.apply(tx, claim);
    if (!applied.ok) return applied;
    await appendEvent(tx, {
      actorId: actor.id,
      action,
      subject: { type: "claim", id: claim.id },
      detail: {
        what: write.what,
        version: claim.version,
        changes: {
          ...applied.value.changes,
          ...(next.value === claim.state ? {} : { state: [claim.state, next.value] }),
        },
      },
    });
    return accepted(applied.value.value);
  });
}

async function findClaim(tx: Transaction, id: string): Promise<Result<ClaimRow>> {
  const row = await tx.claim.findUnique({
    where: { id },
    select: {
      id: true,
      state: true,
      version: true,
      statement: true,
      assigneeId: true,
      claimantId: true,
      slug: true,
    },
  });
  if (row === null) return refused("not_found", "This claim is not there any more.");
  return accepted({ ...row, state: claimStateSchema.parse(row.state) });
}
