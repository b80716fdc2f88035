import type { ServerResponse } from "node:http";

/** In milliseconds: after so long a work whose answer nobody waits for any more counts as ended. */
const LONGEST_AFTERWARDS = 60_000;

/** Waits until an answer has ended, in whatever way, and the work on it too, which may go on when its reader has left. */
export async function untilOver(response: ServerResponse, work: Promise<unknown> | undefined): Promise<void> {
  if (!response.closed) await new Promise<void>((resolve) => response.once("close", () => resolve()));
  let impatience: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    impatience = setTimeout(resolve, LONGEST_AFTERWARDS);
  });
  await Promise.race([over, work?.catch(() => undefined)]);
  clearTimeout(impatience);
}
