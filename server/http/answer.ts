import type { AsyncLocalStorage } from "node:async_hooks";
import type { Locale } from "@/domain/interface/locale";
import type { KeptWords } from "@/server/typed-values";

/** What scripts/server.ts keeps for the request being answered, so that a page can say more than its content. */
export interface Answer {
  /** The language of the interface that the address asked for. */
  locale?: Locale;
  /** The network address the request came from. */
  clientAddress?: string;
  /** The status to send instead of 200. */
  status?: number;
  /** Whether a form has reached the action that answers it; what breaks before that is the form's own fault. */
  isActionReached?: boolean;
  /** The form that this request sent without JavaScript and that was refused. */
  refusedForm?: { message: string; problems: string[]; words: KeptWords["words"] };
  /** What was typed into the form that this request sent, where no page can show that form again. */
  keptWords?: KeptWords;
}

declare global {
  // Shared between the server script and the bundles Next makes of this project.
  var claimdeskAnswers: AsyncLocalStorage<Answer> | undefined;
}

/** Said by every action before it does anything. */
export function noteActionReached(): void {
  const answer = currentAnswer();
  if (answer !== undefined) answer.isActionReached = true;
}

/** The answer being made; undefined where Next runs without the server script, as in development. */
export function currentAnswer(): Answer | undefined {
  return globalThis.claimdeskAnswers?.getStore();
}
