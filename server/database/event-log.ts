import { z } from "zod";
import type { Action } from "@/domain/permissions/can";
import type { Transaction } from "./database";

export type SubjectType = "article" | "claim" | "user" | "invitation" | "scale" | "site";

/** The settings of the site as the subject of events; there is one site. */
export const settingsSubject = { type: "site", id: "site" } as const satisfies { type: SubjectType; id: string };

/** What an event keeps beside who, when and what: for a claim the version it made, and the names of the fields changed. */
export const eventDetailSchema = z.object({
  version: z.number().int().optional(),
  what: z.string(),
  changes: z.record(z.string(), z.unknown()).optional(),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

export interface NewEvent {
  actorId: string | null;
  action: Action | "system.sample" | "system.setup" | "invitation.accept" | "report.send";
  subject: { type: SubjectType; id: string };
  detail: EventDetail;
}

/** Appends to the log, in the transaction of the change it tells of. `what` is a phrase for people: "added a source". */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<void> {
  const { what, version, changes } = event.detail;
  await tx.event.create({
    data: {
      actorId: event.actorId,
      action: event.action,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      detail: JSON.parse(JSON.stringify({ what, version, changes })),
    },
  });
}
