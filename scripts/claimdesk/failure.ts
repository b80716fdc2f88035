import type { Result } from "@/domain/result";

/** An expected end of a command: the message is for the person who called it. */
export class CommandFailure extends Error {}

/** The value of an accepted request; a refused one ends the command with its messages. */
export function valueOrFail<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const fields = Object.entries(result.refusal.fields ?? {}).map(([name, message]) => `${name}: ${message}`);
  throw new CommandFailure(fields.length === 0 ? result.refusal.message : fields.join("\n"));
}
