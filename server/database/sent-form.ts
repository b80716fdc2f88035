import { type Result, refused } from "@/domain/result";
import type { SentForm } from "@/server/asker";
import { database, type Transaction } from "./database";
import { throwAwayOldNowAndThen } from "./waiting-originals";

/** How long a form sent once more is known again, in days: as long as a sign-in lasts. */
const DAYS_KEPT = 14;
const DAY = 24 * 60 * 60 * 1000;

const takenBefore = refused("repeated", "This form was sent twice, and was taken the first time.");

/**
 * The work of a transaction with a form as its cause: its key is stored with it and where its answer leads, or nothing
 * is. Of two that are sent at once, the second waits for the first at the key, in transact, and then finds it taken.
 */
export function takenOnce<T>(
  sent: SentForm<T> | undefined,
  work: (tx: Transaction) => Promise<Result<T>>,
): (tx: Transaction) => Promise<Result<T>> {
  if (sent === undefined) return work;
  const { key, senderId, leadsTo } = sent;
  return async (tx) => {
    if ((await tx.sentForm.count({ where: { key } })) > 0) return takenBefore;
    await tx.sentForm.create({ data: { key, senderId, path: "" } });
    const result = await work(tx);
    if (!result.ok) return result;
    await tx.sentForm.update({ where: { key }, data: { path: leadsTo(result.value) } });
    await forgetSentFormsNowAndThen(tx, new Date());
    await throwAwayOldNowAndThen(tx, new Date());
    return result;
  };
}

/** Where a form led that has been taken; null for one that has not. */
export async function pathOfTaken({
  key,
  senderId,
}: Pick<SentForm<never>, "key" | "senderId">): Promise<string | null> {
  const { read } = await database();
  const row = await read.sentForm.findUnique({ where: { key }, select: { senderId: true, path: true } });
  return row !== null && row.senderId === senderId ? row.path : null;
}

const HOUR = 60 * 60 * 1000;
let forgottenAt = 0;

/** Forgets the forms that nobody will send once more, at most once an hour in each process. */
export async function forgetSentFormsNowAndThen(tx: Transaction, now: Date): Promise<void> {
  if (now.getTime() - forgottenAt < HOUR) return;
  forgottenAt = now.getTime();
  await tx.sentForm.deleteMany({ where: { sentAt: { lt: new Date(now.getTime() - DAYS_KEPT * DAY) } } });
}
