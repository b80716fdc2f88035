import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { deskUrls, withQuery } from "@/domain/urls";
import { BROWSERS_COOKIE } from "./known-browsers";
import { AUTH_BASE_PATH } from "./requests";
import { BUSY_RETRY_SECONDS, createSlots, SlotsFull } from "./slots";

/** How many sign-ins are answered at once, and how many may wait for it of those from browsers of either kind. */
const AT_ONCE = 4;
const LONGEST_QUEUE = 100;

/** After so long a sign-in that is still being sent holds nobody else up, in milliseconds. */
const LONGEST_TURN = 1000;

const gate = createSlots(AT_ONCE, LONGEST_QUEUE);

export function isSignIn({ method, url }: IncomingMessage): boolean {
  return method === "POST" && url?.split("?")[0] === `${AUTH_BASE_PATH}callback/credentials`;
}

/**
 * Answers a few sign-ins at a time, since each costs the thread that answers everybody some milliseconds before its
 * password is even looked at. Browsers that say they have signed in before go ahead; those who lie gain a place here and
 * nothing else. Where too many wait the next is led back to the form, which says so.
 */
export async function inTurn(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> {
  const lane = request.headers.cookie?.includes(`${BROWSERS_COOKIE}=`) === true ? "ahead" : "behind";
  let answered: Promise<void> = Promise.resolve();
  try {
    await gate.run(lane, async () => {
      answered = answer();
      await Promise.race([answered.catch(() => undefined), setTimeout(LONGEST_TURN, undefined, { ref: false })]);
    });
  } catch (error) {
    if (!(error instanceof SlotsFull)) throw error;
    const Location = withQuery(deskUrls.signIn, { error: "Busy", wait: BUSY_RETRY_SECONDS });
    response.writeHead(303, { Location, "Retry-After": BUSY_RETRY_SECONDS, Connection: "close" }).end();
  }
  await answered;
}
