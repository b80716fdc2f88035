import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { type Action, roleCan } from "@/domain/permissions/can";
import { notAllowed } from "@/domain/permissions/not-allowed";
import type { Actor } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import type { Asker, SentForm } from "@/server/asker";
import { actorNow, holdAccount } from "./actor-now";
import { database, type Transaction } from "./database";
import { takenOnce } from "./sent-form";

/** Carries a refusal out of a transaction, so that everything in it is rolled back. */
class RolledBack<T> extends Error {
  constructor(readonly result: Result<T>) {
    super("The transaction was refused");
  }
}

/** Prisma's codes for a unique value that somebody else has just stored, and for a deadlock. */
const raceSchema = z.object({ code: z.enum(["P2002", "P2034"]) });

/** Of several that race for one value, one wins each time, so this many can be asked for at once. */
const ATTEMPTS = 12;

/** Longest pause before the next attempt, in milliseconds; chance parts those that lost together. */
const LONGEST_PAUSE = 50;

/**
 * One transaction whose work may be refused: then nothing of it is kept. On PostgreSQL works run side by side; one that
 * loses a race is run again and then sees what the other stored, so it must change nothing but the database.
 * @param sent the form that asks for it, where one does: it is taken once
 */
export async function transact<T>(
  work: (tx: Transaction) => Promise<Result<T>>,
  sent?: SentForm<T>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transactOnce(takenOnce(sent, work));
    } catch (error) {
      if (attempt === ATTEMPTS || !raceSchema.safeParse(error).success) throw error;
      await setTimeout(Math.random() * LONGEST_PAUSE);
    }
  }
}

/**
 * A transaction on somebody's behalf. Whether they may take the action is asked inside it, of the person as the database
 * has them then: their role may have changed, or their account been closed, since the request began.
 * @param hold makes changes wait that would undo the permission before the end of the transaction
 */
export function transactAs<T>(
  requester: Asker<T>,
  action: Action,
  work: (tx: Transaction, actor: Actor) => Promise<Result<T>>,
  hold: (tx: Transaction, requester: Asker<T>) => Promise<void> = holdAccount,
): Promise<Result<T>> {
  return transact(async (tx) => {
    await hold(tx, requester);
    const now = await actorNow(tx, requester);
    return now !== null && roleCan(now.role, action) ? work(tx, now) : notAllowed;
  }, requester.sent);
}

async function transactOnce<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  const { write } = await database();
  try {
    return await write(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack<T>(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
}
