import type { Subject } from "./noun-phrase";

/** Subject before the verb, behind it, set off from it by an apposition, or behind "according to". */
export type SpeakerPosition = "before" | "after" | "apposition" | "according";

/** A speaker with the way the verb finds him. */
export type Speaker = { readonly subject: Subject; readonly form: SpeakerPosition };
