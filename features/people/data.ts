import { type Role, roleSchema } from "@/domain/permissions/role";
import { hashInvitationToken } from "@/server/auth/invitation-token";
import { database } from "@/server/database/database";

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  isOpen: boolean;
  createdAt: Date;
}

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
  invitedBy: string;
}

export async function listPeople(): Promise<Person[]> {
  const { read } = await database();
  const rows = await read.user.findMany({
    orderBy: { name: "asc" },
    select: { id: true, name: true, email: true, role: true, disabledAt: true, createdAt: true },
  });
  return rows.map(({ disabledAt, role, ...person }) => ({
    ...person,
    role: roleSchema.parse(role),
    isOpen: disabledAt === null,
  }));
}

/** What makes an invitation open: nobody has used or withdrawn it, and whoever made it still looks after people. */
export function openInvitation() {
  return {
    acceptedAt: null,
    revokedAt: null,
    expiresAt: { gt: new Date() },
    invitedBy: { role: "administrator", disabledAt: null },
  };
}

export async function listOpenInvitations(): Promise<OpenInvitation[]> {
  const { read } = await database();
  const rows = await read.invitation.findMany({
    where: openInvitation(),
    orderBy: { createdAt: "desc" },
    select: { id: true, email: true, role: true, expiresAt: true, invitedBy: { select: { name: true } } },
  });
  return rows.map(({ role, invitedBy, ...row }) => ({
    ...row,
    role: roleSchema.parse(role),
    invitedBy: invitedBy.name,
  }));
}

/** The invitation a link opens; null when it is not open any more. */
export async function findInvitation(token: string): Promise<{ email: string; role: Role } | null> {
  const { read } = await database();
  const tokenHash = hashInvitationToken(token);
  const row = await read.invitation.findUnique({
    where: { tokenHash, ...openInvitation() },
    select: { email: true, role: true },
  });
  return row === null ? null : { email: row.email, role: roleSchema.parse(row.role) };
}
