import type { Role } from "@/domain/permissions/role";
import { accepted, type Result, refused, refusedField } from "@/domain/result";
import type { Transaction } from "@/server/database/database";
import { appendEvent, type NewEvent } from "@/server/database/event-log";
import { transact } from "@/server/database/transact";
import { hashPassword } from "./password";
import { clearAccount } from "./sign-in-counts";

export interface NewAccount {
  email: string;
  name: string;
  role: Role;
  passwordHash: string;
}

/** Makes an account in a transaction of the caller's; the address must not have one yet. */
export async function createAccount(
  tx: Transaction,
  account: NewAccount,
  by: Pick<NewEvent, "actorId" | "action">,
): Promise<Result<{ id: string }>> {
  const email = account.email.toLowerCase();
  if ((await tx.user.count({ where: { email } })) > 0) {
    return refusedField("email", "This e-mail address has an account already.");
  }
  const user = await tx.user.create({ data: { ...account, email }, select: { id: true } });
  const changes = { email, name: account.name, role: account.role };
  await appendEvent(tx, {
    ...by,
    subject: { type: "user", id: user.id },
    detail: { what: "made an account", changes },
  });
  return accepted(user);
}

/** Sets a new password, ends all sessions of the account and forgets failed sign-ins; for whoever runs the server. */
export async function setPassword(email: string, password: string): Promise<Result<null>> {
  const passwordHash = await hashPassword(password);
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
    if (user === null) return refused("not_found", "Nobody has an account with this e-mail address.");
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await endSessionsOf(tx, user.id);
    await clearAccount(tx, email.toLowerCase());
    await appendEvent(tx, {
      actorId: null,
      action: "system.setup",
      subject: { type: "user", id: user.id },
      detail: { what: "set a new password" },
    });
    return accepted(null);
  });
}

/** Ends every session of an account, at once and for good; no browser is known to it any more. */
export async function endSessionsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: new Date() } });
  await tx.knownDevice.deleteMany({ where: { userId } });
}
