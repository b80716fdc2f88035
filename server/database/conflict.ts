import { type Conflict, refused } from "@/domain/result";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { eachRow } from "./batches";
import type { Transaction } from "./database";
import { eventDetailSchema, type SubjectType } from "./event-log";

const subjectEvent = {
  seq: true,
  at: true,
  detail: true,
  actor: { select: { name: true } },
} as const satisfies Prisma.EventSelect;
type SubjectEvent = Prisma.EventGetPayload<{ select: typeof subjectEvent }>;

const toBeCompared =
  "Somebody changed this in the meantime. Nothing of yours is lost: compare, then send it again to put yours in place, or load the page again to keep theirs.";

/**
 * Refuses a write that was based on an older version than the one that stands, telling what has happened since and what
 * the form's fields hold now, by field name.
 * @param message what to do, where sending it again is of no use
 */
export async function conflict(
  tx: Transaction,
  subject: { type: SubjectType; id: string },
  { basedOn, version }: { basedOn: number; version: number },
  current: Record<string, string>,
  message = toBeCompared,
) {
  const latestFirst = eachRow<SubjectEvent>((last, take) =>
    tx.event.findMany({
      where: {
        subjectType: subject.type,
        subjectId: subject.id,
        ...(last === undefined ? {} : { seq: { lt: last.seq } }),
      },
      orderBy: { seq: "desc" },
      take,
      select: subjectEvent,
    }),
  );
  const since: Conflict["since"] = [];
  for await (const event of latestFirst) {
    const detail = eventDetailSchema.parse(event.detail);
    if (detail.version === undefined) continue;
    if (detail.version <= basedOn) break;
    since.unshift({ by: event.actor?.name ?? "Claimdesk", at: event.at, what: detail.what });
  }
  return refused("conflict", message, { conflict: { version, since, current } });
}
