import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { requireActor } from "@/server/session";
import { listQueue, type QueuedVerdict } from "./data";

export interface ReviewQueue {
  actor: Actor;
  /** What this person may decide on. */
  yours: QueuedVerdict[];
  /** What waits for somebody else: their own verdicts, and those they may not review. */
  others: QueuedVerdict[];
  /** Approved and not yet public. */
  approved: QueuedVerdict[];
}

export async function loadQueue(): Promise<ReviewQueue> {
  const actor = await requireActor("desk.read", deskUrls.reviews);
  const queue = await listQueue();
  const submitted = queue.filter((verdict) => verdict.state === "submitted");
  const isYours = (verdict: QueuedVerdict) => can(actor, "verdict.review", verdict);
  return {
    actor,
    yours: submitted.filter(isYours),
    others: submitted.filter((verdict) => !isYours(verdict)),
    approved: queue.filter((verdict) => verdict.state === "approved"),
  };
}
