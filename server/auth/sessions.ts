import { type Actor, roleSchema } from "@/domain/permissions/role";
import { database, type Transaction } from "@/server/database/database";
import { endHere, isEndedHere } from "./ended-sessions";

/** How long a sign-in lasts, in seconds. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** Records a sign-in; the id returned is what the cookie's token names. */
export async function createSession(tx: Transaction, userId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  return (await tx.session.create({ data: { userId, expiresAt }, select: { id: true } })).id;
}

/** The person behind a session, as the database has them now; null once it is revoked or over, or the account closed. */
export async function findSessionActor(sessionId: string): Promise<Actor | null> {
  if (isEndedHere(sessionId)) return null;
  const row = await (await database()).read.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  });
  if (row === null) return null;
  return { ...row.user, role: roleSchema.parse(row.user.role) };
}

/**
 * Ends a session for good, wherever its cookie may still lie. Where that cannot be recorded it is ended in this process
 * and recorded as soon as it can be: "here", of which people are told.
 */
export async function revokeSession(sessionId: string): Promise<"everywhere" | "here"> {
  try {
    await recordEnd(sessionId);
    return "everywhere";
  } catch (error) {
    console.error("The end of a session could not be recorded yet:", error);
    endHere(sessionId, recordEnd);
    return "here";
  }
}

async function recordEnd(sessionId: string): Promise<void> {
  await (await database()).write((tx) =>
    tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } }),
  );
}
