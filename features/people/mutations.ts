import { can, roleCan } from "@/domain/permissions/can";
import { type Actor, roleSchema } from "@/domain/permissions/role";
import { accepted, type Result, refused } from "@/domain/result";
import { createAccount, endSessionsOf } from "@/server/auth/accounts";
import { hashInvitationToken, newInvitationToken } from "@/server/auth/invitation-token";
import { hashPassword } from "@/server/auth/password";
import type { Transaction } from "@/server/database/database";
import { appendEvent } from "@/server/database/event-log";
import { transact } from "@/server/database/transact";
import type { AcceptedInvitation, AccountAccess, ChangedRole, InvitationId, NewInvitation } from "./schema";

/** How long an invitation can be accepted, in days. */
export const INVITATION_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

const notAllowed = refused("forbidden", "Only an administrator looks after people.");

/** Invites somebody by a link that works once. The token is returned this once and stored nowhere. */
export async function invitePerson(actor: Actor, input: NewInvitation): Promise<Result<{ token: string }>> {
  if (!can(actor, "people.invite")) return notAllowed;
  const token = newInvitationToken();
  return transact(async (tx) => {
    if ((await tx.user.count({ where: { email: input.email } })) > 0) {
      const message = "This e-mail address has an account already.";
      return refused("duplicate", message, { fields: { email: message } });
    }
    await tx.invitation.updateMany({
      where: { email: input.email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
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

export async function revokeInvitation(actor: Actor, input: InvitationId): Promise<Result<null>> {
  if (!can(actor, "people.invite")) return notAllowed;
  const { invitationId: id } = input;
  return transact(async (tx) => {
    const open = { id, acceptedAt: null, revokedAt: null };
    const revoked = await tx.invitation.updateMany({ where: open, data: { revokedAt: new Date() } });
    if (revoked.count === 0) return refused("wrong_state", "This invitation is not open any more.");
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
export async function acceptInvitation(input: AcceptedInvitation): Promise<Result<{ email: string }>> {
  const passwordHash = await hashPassword(input.password);
  return transact(async (tx) => {
    const now = new Date();
    const open = {
      tokenHash: hashInvitationToken(input.token),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
    };
    const used = await tx.invitation.updateMany({ where: open, data: { acceptedAt: now } });
    if (used.count === 0) return refused("not_found", "This invitation has been used, withdrawn or has run out.");
    const { email, role } = await tx.invitation.findUniqueOrThrow({ where: { tokenHash: open.tokenHash } });
    const account = { email, name: input.name, role: roleSchema.parse(role), passwordHash };
    const made = await createAccount(tx, account, { actorId: null, action: "invitation.accept" });
    return made.ok ? accepted({ email }) : made;
  });
}

/** Gives a person another role; it holds from their next request on. */
export async function changeRole(actor: Actor, input: ChangedRole): Promise<Result<null>> {
  if (!can(actor, "people.change", { userId: input.userId })) return ownAccountOrNotAllowed(actor);
  const { userId, role, roleBefore } = input;
  return transact(async (tx) => {
    const before = await tx.user.findUnique({ where: { id: userId }, select: { role: true } });
    if (before === null) return refused("not_found", "This account is not there.");
    if (before.role !== roleBefore) {
      return refused(
        "conflict",
        `Another administrator has made this person ${before.role} in the meantime. Load the page again.`,
      );
    }
    await tx.user.update({ where: { id: userId }, data: { role } });
    return logChange(tx, actor, userId, "changed a role", { role: [before.role, role] });
  });
}

/** Closes an account, which ends its sessions at once, or opens it again. */
export async function setAccess(actor: Actor, input: AccountAccess): Promise<Result<null>> {
  if (!can(actor, "people.change", { userId: input.userId })) return ownAccountOrNotAllowed(actor);
  const { userId, access } = input;
  return transact(async (tx) => {
    const disabledAt = access === "closed" ? new Date() : null;
    const changed = await tx.user.updateMany({ where: { id: userId }, data: { disabledAt } });
    if (changed.count === 0) return refused("not_found", "This account is not there.");
    if (access === "closed") await endSessionsOf(tx, userId);
    return logChange(tx, actor, userId, access === "closed" ? "closed an account" : "opened an account again", {
      access,
    });
  });
}

function ownAccountOrNotAllowed(actor: Actor): Result<never> {
  return roleCan(actor.role, "people.change")
    ? refused("forbidden", "Nobody changes their own role or closes their own account. Ask another administrator.")
    : notAllowed;
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
