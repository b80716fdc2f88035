import { type ListPage, readPlace } from "@/domain/list-place";
import { roleCan } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { requireActor } from "@/server/session";
import { listQueue, type Queue, type QueuedVerdict } from "./data";

export interface ReviewQueue extends Record<Queue, ListPage<QueuedVerdict>> {
  actor: Actor;
}

/** What waits: for this person, for somebody else, and, approved, for publication. Of each a page, which the address names. */
export async function loadQueue(parameters: Record<string, string | string[] | undefined>): Promise<ReviewQueue> {
  const actor = await requireActor("desk.read", deskUrls.reviews);
  const reviewer = { id: actor.id, mayReview: roleCan(actor.role, "verdict.review") };
  const list = (queue: Queue) => listQueue({ queue, reviewer, place: readPlace(parameters[queue]) });
  const [yours, approved, others] = await Promise.all([list("yours"), list("approved"), list("others")]);
  return { actor, yours, approved, others };
}
