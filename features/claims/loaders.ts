import { cache } from "react";
import { z } from "zod";
import { type ListPage, readPlace } from "@/domain/list-place";
import { deskUrls } from "@/domain/urls";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import {
  type AssignedClaim,
  type ClaimEventItem,
  type Comment,
  type DeskClaim,
  findDeskClaim,
  listAssignedTo,
  listAssignees,
  listComments,
  listHistory,
} from "./data";

/** The claim, or 404. */
export const loadClaim = cache(async (id: string): Promise<DeskClaim> => {
  await requireActor("desk.read", deskUrls.claim(id));
  const claim = z.uuid().safeParse(id).success ? await findDeskClaim(id) : null;
  if (claim === null) missing();
  return claim;
});

type Parameters = Record<string, string | string[] | undefined>;

export interface ClaimTalk {
  comments: ListPage<Comment>;
  history: ListPage<ClaimEventItem>;
}

/** What was said and done about a claim: of each a page, which the address names. */
export async function loadClaimTalk(id: string, parameters: Parameters): Promise<ClaimTalk> {
  await requireActor("desk.read", deskUrls.claim(id));
  const [comments, history] = await Promise.all([
    listComments(id, readPlace(parameters.comments)),
    listHistory(id, readPlace(parameters.history)),
  ]);
  return { comments, history };
}

export async function loadAssignees(): Promise<{ id: string; name: string }[]> {
  await requireActor("desk.read", deskUrls.articles);
  return listAssignees();
}

/** What the person signed in has on their table. */
export async function loadMyClaims(parameters: Parameters): Promise<ListPage<AssignedClaim>> {
  const actor = await requireActor("desk.read", deskUrls.articles);
  return listAssignedTo(actor.id, readPlace(parameters.yours));
}
