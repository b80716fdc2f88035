import { z } from "zod";
import { roleCan } from "@/domain/permissions/can";
import { roleSchema } from "@/domain/permissions/role";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { database } from "@/server/database/database";
import { eventDetailSchema } from "@/server/database/event-log";

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
  article: { id: string; title: string; publisher: string | null; publishedOn: string | null };
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
          article: { select: { id: true, title: true, publisher: true, publishedOn: true, text: true } },
        },
      },
    },
  });
  const appearance = row?.appearances[0];
  if (row === null || appearance === undefined) return null;
  const { appearances: _, claimant, publishedAt, ...claim } = row;
  const { start, end, exact, article } = appearance;
  const { text, ...about } = article;
  return {
    ...claim,
    state: claimStateSchema.parse(claim.state),
    reasons: z.array(z.string()).parse(claim.reasons),
    claimant: claimant?.name ?? null,
    isPublic: publishedAt !== null,
    quote: { before: contextBefore(text, start), exact, after: contextAfter(text, end), start },
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

export interface ClaimHistory {
  events: { seq: number; at: Date; by: string; what: string }[];
  comments: { id: string; at: Date; by: string; body: string }[];
}

/** What has been done to a claim and said about it, newest first. */
export async function findClaimHistory(claimId: string): Promise<ClaimHistory> {
  const { read } = await database();
  const [events, comments] = await Promise.all([
    read.event.findMany({
      where: { subjectType: "claim", subjectId: claimId },
      orderBy: { seq: "desc" },
      take: 100,
      select: { seq: true, at: true, detail: true, actor: { select: { name: true } } },
    }),
    read.comment.findMany({
      where: { claimId },
      orderBy: { createdAt: "desc" },
      take: 100,
      select: { id: true, createdAt: true, body: true, author: { select: { name: true } } },
    }),
  ]);
  return {
    events: events.map(({ seq, at, detail, actor }) => ({
      seq,
      at,
      by: actor?.name ?? "Claimdesk",
      what: eventDetailSchema.parse(detail).what,
    })),
    comments: comments.map(({ id, createdAt, body, author }) => ({ id, at: createdAt, by: author.name, body })),
  };
}

/** The people a claim can be given to, by name. */
export async function listAssignees(): Promise<{ id: string; name: string }[]> {
  const { read } = await database();
  const users = await read.user.findMany({
    where: { disabledAt: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true, role: true },
  });
  return users
    .filter((user) => roleCan(roleSchema.parse(user.role), "verdict.write"))
    .map(({ id, name }) => ({ id, name }));
}

export interface AssignedClaim {
  id: string;
  statement: string;
  state: ClaimState;
  changedAt: Date;
}

/** What a person has on their table: claims assigned to them that are in review or were returned. */
export async function listAssignedTo(userId: string): Promise<AssignedClaim[]> {
  const { read } = await database();
  const rows = await read.claim.findMany({
    where: { assigneeId: userId, state: { in: ["in_review", "returned"] } },
    orderBy: { changedAt: "desc" },
    take: 50,
    select: { id: true, statement: true, state: true, changedAt: true },
  });
  return rows.map((row) => ({ ...row, state: claimStateSchema.parse(row.state) }));
}
