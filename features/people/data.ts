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

export async function listOpenInvitations(): Promise<OpenInvitation[]> {
  const { read } = await database();
  const rows = await read.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    select: { id: true, email: true, role: true, expiresAt: true, invitedBy: { select: { name: true } } },
  });
  return rows.map(({ role, invitedBy, ...row }) => ({
    ...row,
    role: roleSchema.parse(role),
    invitedBy: invitedBy.name,
  }));
}

/** The invitation a link opens; null when it was used, withdrawn or has run out. */
export async function findInvitation(token: string): Promise<{ email: string; role: Role } | null> {
  const { read } = await database();
  const tokenHash = hashInvitationToken(token);
  const row = await read.invitation.findUnique({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { email: true, role: true },
  });
  return row === null ? null : { email: row.email, role: roleSchema.parse(row.role) };
}
