import { createHmac } from "node:crypto";
import { accepted, type Result, refused } from "@/domain/result";
import { type Counted, type Failures, FORGOTTEN_AFTER, limits, waitFor, withFailure } from "@/domain/sign-in-limits";
import { database, type Transaction } from "@/server/database/database";
import { transact } from "@/server/database/transact";
import { environment } from "@/server/environment";

/** The keys an attempt is counted under. */
export type Subjects = Readonly<Record<Counted, string>>;

/** In this order rows are locked, so that attempts that share some never wait for each other in a circle. */
const order = ["network", "account", "pair"] as const satisfies readonly Counted[];

/** How often counts that are forgotten are removed, and how many others may be kept, in milliseconds and rows. */
const SWEEP_EVERY = 10 * 60 * 1000;
const MOST_ROWS = 50_000;

/**
 * What an attempt is counted under: the e-mail address, the network, and both together. They are kept as keyed hashes:
 * an address typed wrong, or a password typed in its place, is nowhere to be read.
 */
export function subjectsOf(email: string, network: string): Subjects {
  const [account, from] = [hashed(email), hashed(network)];
  return { account: `account:${account}`, network: `network:${from}`, pair: `pair:${account}:${from}` };
}

function hashed(text: string): string {
  const key = environment().NEXTAUTH_SECRET ?? "";
  return createHmac("sha256", `sign-in ${key}`).update(text).digest("base64url").slice(0, 22);
}

/** How long an attempt would have to wait, in seconds; it is not counted. */
export async function currentWait(subjects: Subjects): Promise<number> {
  const { read } = await database();
  const rows = await read.signInFailure.findMany({
    where: { OR: order.map((counted) => ({ subject: subjects[counted] })) },
    take: order.length,
  });
  const now = new Date();
  const waits = order.map((counted) => {
    const row = rows.find(({ subject }) => subject === subjects[counted]) ?? null;
    return waitFor(limits[counted], row, now);
  });
  return Math.max(...waits);
}

/**
 * Counts an attempt as a failure before it is tried, so that guesses sent at once are counted too, in whatever process.
 * Gives how long it has to wait instead, in seconds; then it is not counted, and makes nobody wait longer. 0: go on.
 */
export async function countAttempt(subjects: Subjects): Promise<number> {
  let wait = 0;
  await transact(async (tx): Promise<Result<null>> => {
    const now = new Date();
    const counted: [string, Failures][] = [];
    for (const kind of order) {
      const row = await locked(tx, subjects[kind]);
      wait = waitFor(limits[kind], row, now);
      if (wait > 0) return refused("too_many", "Wait before the next attempt.");
      counted.push([subjects[kind], withFailure(row, now)]);
    }
    for (const [subject, data] of counted) await tx.signInFailure.update({ where: { subject }, data });
    await sweep(tx, now);
    return accepted(null);
  });
  return wait;
}

/** The row as it is, which nobody else changes before the transaction ends; one is made where there was none. */
function locked(tx: Transaction, subject: string): Promise<Failures> {
  return tx.signInFailure.upsert({
    where: { subject },
    create: { subject, failures: 0, lastAt: new Date(0) },
    update: { failures: { increment: 0 } },
    select: { failures: true, lastAt: true },
  });
}

/**
 * Takes an attempt that succeeded out of the counts: the account's are over, and the network has one less where this
 * attempt was counted there.
 */
export async function clearAttempt(
  tx: Transaction,
  { account, network, pair }: Subjects,
  wasCounted: boolean,
): Promise<void> {
  if (wasCounted) {
    await tx.signInFailure.updateMany({
      where: { subject: network, failures: { gt: 0 } },
      data: { failures: { decrement: 1 } },
    });
  }
  await tx.signInFailure.deleteMany({ where: { OR: [{ subject: account }, { subject: pair }] } });
}

/** Forgets what was counted of an account, from wherever. */
export async function clearAccount(tx: Transaction, email: string): Promise<void> {
  const account = hashed(email);
  await tx.signInFailure.deleteMany({
    where: { OR: [{ subject: `account:${account}` }, { subject: { startsWith: `pair:${account}:` } }] },
  });
}

let sweptAt = 0;

/** Keeps the table small: without what is forgotten, and where it is long without what makes nobody wait. */
async function sweep(tx: Transaction, now: Date): Promise<void> {
  if (now.getTime() - sweptAt < SWEEP_EVERY) return;
  sweptAt = now.getTime();
  await tx.signInFailure.deleteMany({ where: { lastAt: { lt: new Date(now.getTime() - FORGOTTEN_AFTER) } } });
  if ((await tx.signInFailure.count()) <= MOST_ROWS) return;
  await tx.signInFailure.deleteMany({
    where: { failures: { lt: limits.pair.free }, lastAt: { lt: new Date(now.getTime() - SWEEP_EVERY) } },
  });
}
