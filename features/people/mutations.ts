import { can, roleCan } from "@/domain/permissions/can";
import { type Actor, roleSchema } from "@/domain/permissions/role";
import { accepted, type Result, refused } from "@/domain/result";
import type { Asker, SentForm } from "@/server/asker";
import { createAccount, endSessionsOf } from "@/server/auth/accounts";
import { hashInvitationToken, newInvitationToken } from "@/server/auth/invitation-token";
import { hashPassword } from "@/server/auth/password";
import { SlotsFull } from "@/server/auth/slots";
import type { Transaction } from "@/server/database/database";
import { appendEvent } from "@/server/database/event-log";
import { transact, transactAs } from "@/server/database/transact";
import { findInvitation, openInvitation } from "./data";
import type { AcceptedInvitation, AccountAccess, ChangedRole, InvitationId, NewInvitation } from "./schema";

/** How long an invitation can be accepted, in days. */
const INVITATION_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

const ownAccount = refused(
  "forbidden",
  "Nobody changes their own role or closes their own account. Ask another administrator.",
);
const noSuchAccount = refused("not_found", "This account is not there.");
const invitationGone = refused("not_found", "This invitation has been used, withdrawn or has run out.");

/** Invites somebody by a link that works once. The token is returned this once and stored nowhere. */
export async function invitePerson(
  requester: Asker<{ token: string }>,
  input: NewInvitation,
  token = newInvitationToken(),
): Promise<Result<{ token: string }>> {
  return asAdministrator(requester, "people.invite", async (tx, actor) => {
    if ((await tx.user.count({ where: { email: input.email } })) > 0) {
      const message = "This e-mail address has an account already.";
      return refused("duplicate", message, { fields: { email: message } });
    }
    await withdraw(tx, { email: input.email });
    const invitation = await tx.invitation.create({
      data: {
        ...input,
        tokenHash: hashInvitationToken(token),
        invitedById: actor.id,
        expiresAt: new Date(Date.now() + INVITATION_DAYS * DAY),
      },
      select: { id: true },
    });
    await appendEvent(tx, {
      actorId: actor.id,
      action: "people.invite",
      subject: { type: "invitation", id: invitation.id },
      detail: { what: "invited a person", changes: input },
    });
    return accepted({ token });
  });
}

export async function revokeInvitation(requester: Asker<null>, input: InvitationId): Promise<Result<null>> {
  const { invitationId: id } = input;
  return asAdministrator(requester, "people.invite", async (tx, actor) => {
    if ((await withdraw(tx, { id })) === 0) return refused("wrong_state", "This invitation is not open any more.");
    await appendEvent(tx, {
      actorId: actor.id,
      action: "people.invite",
      subject: { type: "invitation", id },
      detail: { what: "withdrew an invitation" },
    });
    return accepted(null);
  });
}

/** Makes the invited person's account. The link is used up by the same write, so it opens one account at most. */
export async function acceptInvitation(
  input: AcceptedInvitation,
  sent?: SentForm<{ email: string }>,
): Promise<Result<{ email: string }>> {
  // Nobody without a link that works has a password hashed.
  if ((await findInvitation(input.token)) === null) return invitationGone;
  const passwordHash = await hashPassword(input.password).catch(ifFull);
  if (passwordHash === null) return refused("too_many", "Many people are signing in just now. Try again in a moment.");
  return transact(async (tx) => {
    await lockAdministrators(tx);
    const tokenHash = hashInvitationToken(input.token);
    const used = await tx.invitation.updateMany({
      where: { tokenHash, ...openInvitation() },
      data: { acceptedAt: new Date() },
    });
    if (used.count === 0) return invitationGone;
    const { email, role } = await tx.invitation.findUniqueOrThrow({ where: { tokenHash } });
    const account = { email, name: input.name, role: roleSchema.parse(role), passwordHash };
    const made = await createAccount(tx, account, { actorId: null, action: "invitation.accept" });
    return made.ok
      ? accepted({ email })
      : refused("duplicate", "The invited e-mail address has an account already. Sign in with it.");
  }, sent);
}

/** No hash where too many passwords wait for theirs. */
function ifFull(error: unknown): null {
  if (error instanceof SlotsFull) return null;
  throw error;
}

/** Gives a person another role; it holds from their next request on. */
export async function changeRole(requester: Asker<null>, input: ChangedRole): Promise<Result<null>> {
  const { userId, role, roleBefore } = input;
  return asAdministrator(requester, "people.change", async (tx, administrator) => {
    if (!can(administrator, "people.change", { userId })) return ownAccount;
    const changed = await tx.user.updateMany({ where: { id: userId, role: roleBefore }, data: { role } });
    if (changed.count === 0) {
      const now = await tx.user.findUnique({ where: { id: userId }, select: { role: true } });
      if (now === null) return noSuchAccount;
      const message = `Another administrator has made this person ${now.role} in the meantime. Load the page again.`;
      return refused("conflict", message);
    }
    if (!roleCan(role, "people.invite")) await withdraw(tx, { invitedById: userId });
    return logChange(tx, administrator, userId, "changed a role", { role: [roleBefore, role] });
  });
}

/** Closes an account, which ends its sessions and its invitations at once, or opens it again. */
export async function setAccess(requester: Asker<null>, input: AccountAccess): Promise<Result<null>> {
  const { userId, access } = input;
  return asAdministrator(requester, "people.change", async (tx, administrator) => {
    if (!can(administrator, "people.change", { userId })) return ownAccount;
    const disabledAt = access === "closed" ? new Date() : null;
    const changed = await tx.user.updateMany({ where: { id: userId }, data: { disabledAt } });
    if (changed.count === 0) return noSuchAccount;
    if (access === "closed") {
      await endSessionsOf(tx, userId);
      await withdraw(tx, { invitedById: userId });
    }
    return logChange(tx, administrator, userId, access === "closed" ? "closed an account" : "opened an account again", {
      access,
    });
  });
}

/**
 * Changes people on behalf of somebody who is an open administrator at that moment, whatever they were when the request
 * began. Since nobody changes their own account, one open administrator is always left: the one who acts.
 */
function asAdministrator<T>(
  requester: Asker<T>,
  action: "people.invite" | "people.change",
  work: (tx: Transaction, administrator: Actor) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transactAs(requester, action, work, lockAdministrators);
}

/**
 * Makes changes to people happen one after the other on PostgreSQL too: an update locks its rows there even if it
 * changes nothing, and what is read after it is what the change before has left.
 */
async function lockAdministrators(tx: Transaction): Promise<void> {
  const role = "administrator";
  await tx.user.updateMany({ where: { role }, data: { role } });
}

/** Withdraws the invitations that nobody has accepted; gives how many there were. */
async function withdraw(
  tx: Transaction,
  which: { id: string } | { email: string } | { invitedById: string },
): Promise<number> {
  const where = { ...which, acceptedAt: null, revokedAt: null };
  return (await tx.invitation.updateMany({ where, data: { revokedAt: new Date() } })).count;
}

async function logChange(
  tx: Transaction,
  actor: Actor,
  userId: string,
  what: string,
  changes: Record<string, unknown>,
): Promise<Result<null>> {
  await appendEvent(tx, {
    actorId: actor.id,
    action: "people.change",
    subject: { type: "user", id: userId },
    detail: { what, changes },
  });
  return accepted(null);
}
