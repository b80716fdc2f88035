import type { Requester } from "@/domain/permissions/role";

/** A form that was sent with a key of its page's: whatever asks for a write with it is done once. */
export interface SentForm<T> {
  /** Says which form, sent by whom, with which words; see server/form-key.ts. */
  key: string;
  /** What its page alone knows: whatever a form makes of it comes out the same when it is sent once more. */
  secret: string;
  /** Null for forms that nobody need be signed in for. */
  senderId: string | null;
  /** Where the answer leads, by what the write gave. */
  leadsTo: (value: T) => string;
}

/** On whose behalf a write is asked for, and the form that they ask by, where it is one. */
export interface Asker<T> extends Requester {
  sent?: SentForm<T>;
}
