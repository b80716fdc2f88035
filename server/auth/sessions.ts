import { type Actor, roleSchema } from "@/domain/permissions/role";
import { database } from "@/server/database/database";

/** How long a sign-in lasts, in seconds. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** Records a sign-in; the id returned is what the cookie's token names. */
export async function openSession(userId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  const row = await (await database()).write((tx) =>
    tx.session.create({ data: { userId, expiresAt }, select: { id: true } }),
  );
  return row.id;
}

/** The person behind a session, as the database has them now; null once it is revoked or over, or the account closed. */
export async function findSessionActor(sessionId: string): Promise<Actor | null> {
  const row = await (await database()).read.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  });
  if (row === null) return null;
  return { ...row.user, role: roleSchema.parse(row.user.role) };
}

/** Ends a session for good, wherever its cookie may still lie. */
export async function revokeSession(sessionId: string): Promise<void> {
  await (await database()).write((tx) =>
    tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } }),
  );
}
