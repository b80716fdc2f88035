import type { Transaction } from "./database";

/** How long what was brought in waits to be taken in as an article, in days. */
export const DAYS_WAITING = 30;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Until when something waits that was brought in at an instant. */
export function keptUntil(createdAt: Date): Date {
  return new Date(createdAt.getTime() + DAYS_WAITING * DAY);
}

/** Which originals wait: those that became no article, and whose time is not over. */
export function waitingNow(now = new Date()) {
  return { articleId: null, createdAt: { gt: new Date(now.getTime() - DAYS_WAITING * DAY) } };
}

/** Of so many people at a time, so that no transaction has to let go of thousands of files. */
const PEOPLE_AT_ONCE = 20;
let thrownAwayAt = 0;

/** Throws away what has waited too long, at most once an hour in each process; never what an article was taken in from. */
export async function throwAwayOldNowAndThen(tx: Transaction, now: Date): Promise<void> {
  if (now.getTime() - thrownAwayAt < HOUR) return;
  thrownAwayAt = now.getTime();
  const old = { articleId: null, createdAt: { lte: new Date(now.getTime() - DAYS_WAITING * DAY) } };
  // Asked for by person, as the index has them: all of a row's file would be gone through to find out how old it is.
  const people = await tx.original.groupBy({
    by: ["createdById"],
    where: old,
    orderBy: { createdById: "asc" },
    take: PEOPLE_AT_ONCE,
  });
  const batch = people.map((each) => each.createdById);
  if (batch.length > 0) await tx.original.deleteMany({ where: { ...old, createdById: { in: batch } } });
}
