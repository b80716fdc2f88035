import { z } from "zod";
import { type TextPlace, textPlaceSchema } from "@/domain/ingest/ingested-article";
import type { ListPage, ListPlace } from "@/domain/list-place";
import { roleCan } from "@/domain/permissions/can";
import { roleSchema } from "@/domain/permissions/role";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { allRows } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { eventDetailSchema } from "@/server/database/event-log";
import { listPage, past, rowsBeyond } from "@/server/database/list-page";

/** How much of the article stands around the quote in the workbench, in UTF-16 units on either side. */
const CONTEXT = 240;

export interface DeskClaim {
  id: string;
  slug: string | null;
  version: number;
  state: ClaimState;
  statement: string;
  language: string;
  claimant: string | null;
  claimantConfidence: number | null;
  checkWorthiness: number | null;
  reasons: string[];
  assignee: { id: string; name: string } | null;
  isPublic: boolean;
  quote: { before: string; exact: string; after: string; start: number };
  /** At which page or time of the original it stands; null where that has none. */
  place: TextPlace | null;
  article: { id: string; title: string; url: string | null; publisher: string | null; publishedOn: string | null };
}

/** A claim with its quote in context; null when there is none with this id. */
export async function findDeskClaim(id: string): Promise<DeskClaim | null> {
  const { read } = await database();
  const row = await read.claim.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      version: true,
      state: true,
      statement: true,
      language: true,
      claimantConfidence: true,
      checkWorthiness: true,
      reasons: true,
      publishedAt: true,
      claimant: { select: { name: true } },
      assignee: { select: { id: true, name: true } },
      appearances: {
        where: { position: 0 },
        select: {
          start: true,
          end: true,
          exact: true,
          place: true,
          article: { select: { id: true, title: true, url: true, publisher: true, publishedOn: true, text: true } },
        },
      },
    },
  });
  const appearance = row?.appearances[0];
  if (row === null || appearance === undefined) return null;
  const { appearances: _, claimant, publishedAt, ...claim } = row;
  const { start, end, exact, place, article } = appearance;
  const { text, ...about } = article;
  return {
    ...claim,
    state: claimStateSchema.parse(claim.state),
    reasons: z.array(z.string()).parse(claim.reasons),
    claimant: claimant?.name ?? null,
    isPublic: publishedAt !== null,
    quote: { before: contextBefore(text, start), exact, after: contextAfter(text, end), start },
    place: textPlaceSchema.nullable().parse(place),
    article: about,
  };
}

/** Context begins and ends at a space where it is cut, so that no word and no surrogate pair is broken. */
function contextBefore(text: string, start: number): string {
  if (start <= CONTEXT) return text.slice(0, start);
  const cut = text.slice(start - CONTEXT, start);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function contextAfter(text: string, end: number): string {
  const cut = text.slice(end, end + CONTEXT);
  if (end + CONTEXT >= text.length) return cut;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0))} …`;
}

export interface Comment {
  id: string;
  at: Date;
  by: string;
  body: string;
}

/** Comments, events and claims on a page of a list. */
const COMMENTS_SHOWN = 50;
const EVENTS_SHOWN = 100;
const CLAIMS_SHOWN = 20;

/** What was said about a claim, newest first. */
export async function listComments(
  claimId: string,
  place: ListPlace,
  limit = COMMENTS_SHOWN,
): Promise<ListPage<Comment>> {
  const { read } = await database();
  const page = await listPage({
    place,
    limit,
    order: "desc",
    find: ({ beyond, order, take }) =>
      read.comment.findMany({
        where: {
          claimId,
          ...rowsBeyond({ order, beyond }, (createdAt) => ({ createdAt })),
        },
        orderBy: [{ createdAt: order }, { id: order }],
        take,
        select: { id: true, createdAt: true, body: true, author: { select: { name: true } } },
      }),
    count: () => read.comment.count({ where: { claimId } }),
    cursorOf: ({ id, createdAt }) => ({ id, at: createdAt }),
  });
  return {
    ...page,
    rows: page.rows.map(({ id, createdAt, body, author }) => ({ id, at: createdAt, by: author.name, body })),
  };
}

export interface ClaimEventItem {
  seq: number;
  at: Date;
  by: string;
  what: string;
}

/** What has been done to a claim, newest first. */
export async function listHistory(
  claimId: string,
  place: ListPlace,
  limit = EVENTS_SHOWN,
): Promise<ListPage<ClaimEventItem>> {
  const { read } = await database();
  const where = { subjectType: "claim", subjectId: claimId };
  const page = await listPage({
    place: place === null || isSequenceNumber(place.cursor.id) ? place : null,
    limit,
    order: "desc",
    find: ({ beyond, order, take }) =>
      read.event.findMany({
        where: { ...where, ...(beyond === null ? {} : { seq: past(order, Number(beyond.id)) }) },
        orderBy: { seq: order },
        take,
        select: { seq: true, at: true, detail: true, actor: { select: { name: true } } },
      }),
    count: () => read.event.count({ where }),
    cursorOf: ({ seq, at }) => ({ id: String(seq), at }),
  });
  return {
    ...page,
    rows: page.rows.map(({ seq, at, detail, actor }) => ({
      seq,
      at,
      by: actor?.name ?? "Claimdesk",
      what: eventDetailSchema.parse(detail).what,
    })),
  };
}

/** Events are told apart by numbers, which are smaller than PostgreSQL's largest INTEGER. */
function isSequenceNumber(id: string): boolean {
  return /^\d{1,9}$/.test(id);
}

/** The people a claim can be given to, by name. */
export async function listAssignees(): Promise<{ id: string; name: string }[]> {
  const { read } = await database();
  const users = await allRows<{ id: string; name: string; role: string }>((last, take) =>
    read.user.findMany({
      where: { disabledAt: null, ...(last === undefined ? {} : { id: { gt: last.id } }) },
      orderBy: { id: "asc" },
      take,
      select: { id: true, name: true, role: true },
    }),
  );
  return users
    .filter((user) => roleCan(roleSchema.parse(user.role), "verdict.write"))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export interface AssignedClaim {
  id: string;
  statement: string;
  state: ClaimState;
  changedAt: Date;
}

/** What a person has on their table: claims assigned to them that are in review or were returned, changed last first. */
export async function listAssignedTo(
  userId: string,
  place: ListPlace,
  limit = CLAIMS_SHOWN,
): Promise<ListPage<AssignedClaim>> {
  const { read } = await database();
  const where = { assigneeId: userId, state: { in: ["in_review", "returned"] } };
  const page = await listPage({
    place,
    limit,
    order: "desc",
    find: ({ beyond, order, take }) =>
      read.claim.findMany({
        where: {
          ...where,
          ...rowsBeyond({ order, beyond }, (changedAt) => ({ changedAt })),
        },
        orderBy: [{ changedAt: order }, { id: order }],
        take,
        select: { id: true, statement: true, state: true, changedAt: true },
      }),
    count: () => read.claim.count({ where }),
    cursorOf: ({ id, changedAt }) => ({ id, at: changedAt }),
  });
  return { ...page, rows: page.rows.map((row) => ({ ...row, state: claimStateSchema.parse(row.state) })) };
}
