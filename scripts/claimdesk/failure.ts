import type { Refusal, Result } from "@/domain/result";
import { deskUrls } from "@/domain/urls";

/** An expected end of a command: the message is for the person who called it. */
export class CommandFailure extends Error {}

/** The value of an accepted request; a refused one ends the command with its messages. */
export function valueOrFail<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const alike = articlesAlike(result.refusal);
  if (alike !== null) throw new CommandFailure(alike);
  const fields = Object.entries(result.refusal.fields ?? {}).map(([name, message]) => `${name}: ${message}`);
  throw new CommandFailure(fields.length === 0 ? result.refusal.message : fields.join("\n"));
}

/** Which articles on the desk are much like one that was refused for it, and how to add it all the same. */
function articlesAlike({ offer }: Refusal): string | null {
  if (offer?.kind !== "twins") return null;
  const list = offer.twins.map(({ id, title }) => `${deskUrls.article(id)} ${title}`);
  const option = `--beside ${offer.twins.map(({ id }) => id).join(" ")}`;
  return ["Much like this, or with its address, is on the desk:", ...list, `To add it all the same: ${option}`].join(
    "\n",
  );
}
