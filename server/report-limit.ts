import { RateLimiterMemory } from "rate-limiter-flexible";
import { clientAddress } from "./http/client-address";

/** Reports that one network address, and everybody together, may send to one process in an hour. */
const MOST_OF_ONE = 6;
const MOST_OF_ALL = 300;

const duration = 60 * 60;
const EVERYBODY = "everybody";
const ofOne = new RateLimiterMemory({ points: MOST_OF_ONE, duration });
const ofAll = new RateLimiterMemory({ points: MOST_OF_ALL, duration });

/** Whether the sender of the present request may send another report; asking counts as one. */
export async function mayReport(): Promise<boolean> {
  // Asked first, so that addresses that come too late are not even remembered.
  const before = await ofAll.get(EVERYBODY);
  if (before !== null && before.consumedPoints >= MOST_OF_ALL) return false;
  const one = await ofOne.penalty(clientAddress());
  if (one.consumedPoints > MOST_OF_ONE) return false;
  const all = await ofAll.penalty(EVERYBODY);
  return all.consumedPoints <= MOST_OF_ALL;
}
