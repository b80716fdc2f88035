import type { Offer } from "@/domain/offer";

/** Why a request was refused. Refusals are expected and carry a message for the person; bugs throw instead. */
export const refusalCodes = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid",
  "conflict",
  "duplicate",
  "wrong_state",
  "too_many",
  "repeated",
  "failed",
  "unavailable",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What another person changed since the refused write was begun. */
export interface Conflict {
  /** The version that stands now; a write based on it will be taken. */
  version: number;
  /** What happened since, oldest first. */
  since: { by: string; at: Date; what: string }[];
  /** What the form's fields hold now, by field name. */
  current: Record<string, string>;
}

export interface Refusal {
  code: RefusalCode;
  /** One or two sentences that say what to do. */
  message: string;
  /** Messages that belong beside a field, by field name. */
  fields?: Record<string, string>;
  /** Present with the code "conflict". */
  conflict?: Conflict;
  /** What the person may choose instead. */
  offer?: Offer;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function accepted<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(
  code: RefusalCode,
  message: string,
  more: Pick<Refusal, "fields" | "conflict" | "offer"> = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message, ...more } };
}

/** A refusal that concerns one field of the form. */
export function refusedField(field: string, message: string): { ok: false; refusal: Refusal } {
  return refused("invalid", "Nothing was saved yet: one thing has to be changed first.", {
    fields: { [field]: message },
  });
}
