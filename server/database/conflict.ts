import { type Conflict, refused } from "@/domain/result";
import type { Transaction } from "./database";
import { eventDetailSchema, type SubjectType } from "./event-log";

/**
 * Refuses a write that was based on an older version than the one that stands, telling what has happened since and what
 * the form's fields hold now, by field name.
 */
export async function conflict(
  tx: Transaction,
  subject: { type: SubjectType; id: string },
  { basedOn, version }: { basedOn: number; version: number },
  current: Record<string, string>,
) {
  const events = await tx.event.findMany({
    where: { subjectType: subject.type, subjectId: subject.id },
    orderBy: { seq: "asc" },
    select: { at: true, detail: true, actor: { select: { name: true } } },
  });
  const since: Conflict["since"] = [];
  for (const event of events) {
    const detail = eventDetailSchema.parse(event.detail);
    if ((detail.version ?? 0) > basedOn) {
      since.push({ by: event.actor?.name ?? "Claimdesk", at: event.at, what: detail.what });
    }
  }
  return refused(
    "conflict",
    "Somebody changed this in the meantime. Nothing of yours is lost: compare, then send it again to put yours in place, or load the page again to keep theirs.",
    { conflict: { version, since, current } },
  );
}
