import type { ListPage, ListPlace } from "@/domain/list-place";
import { type Role, roleSchema } from "@/domain/permissions/role";
import { hashInvitationToken } from "@/server/auth/invitation-token";
import { database } from "@/server/database/database";
import { listPage, past, rowsBeyond } from "@/server/database/list-page";

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

/** People and invitations on a page. */
const SHOWN = 100;

/** Everybody who has or had an account, by name. */
export async function listPeople(place: ListPlace, limit = SHOWN): Promise<ListPage<Person>> {
  const { read } = await database();
  const page = await listPage({
    place,
    limit,
    order: "asc",
    find: async ({ beyond, order, take }) => {
      const last =
        beyond === null
          ? null
          : await read.user.findUnique({ where: { id: beyond.id }, select: { id: true, name: true } });
      return read.user.findMany({
        where:
          last === null
            ? {}
            : { OR: [{ name: past(order, last.name) }, { name: last.name, id: past(order, last.id) }] },
        orderBy: [{ name: order }, { id: order }],
        take,
        select: { id: true, name: true, email: true, role: true, disabledAt: true, createdAt: true },
      });
    },
    count: () => read.user.count(),
    cursorOf: ({ id, createdAt }) => ({ id, at: createdAt }),
  });
  return {
    ...page,
    rows: page.rows.map(({ disabledAt, role, ...person }) => ({
      ...person,
      role: roleSchema.parse(role),
      isOpen: disabledAt === null,
    })),
  };
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

/** Invitations that are open, the latest first. */
export async function listOpenInvitations(place: ListPlace = null, limit = SHOWN): Promise<ListPage<OpenInvitation>> {
  const { read } = await database();
  const where = openInvitation();
  const page = await listPage({
    place,
    limit,
    order: "desc",
    find: ({ beyond, order, take }) =>
      read.invitation.findMany({
        where: {
          ...where,
          ...rowsBeyond({ order, beyond }, (createdAt) => ({ createdAt })),
        },
        orderBy: [{ createdAt: order }, { id: order }],
        take,
        select: {
          id: true,
          email: true,
          role: true,
          createdAt: true,
          expiresAt: true,
          invitedBy: { select: { name: true } },
        },
      }),
    count: () => read.invitation.count({ where }),
    cursorOf: ({ id, createdAt }) => ({ id, at: createdAt }),
  });
  return {
    ...page,
    rows: page.rows.map(({ role, invitedBy, createdAt: _createdAt, ...row }) => ({
      ...row,
      role: roleSchema.parse(role),
      invitedBy: invitedBy.name,
    })),
  };
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
