import { cache } from "react";
import { z } from "zod";
import { deskUrls } from "@/domain/urls";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import {
  type AssignedClaim,
  type ClaimHistory,
  type DeskClaim,
  findClaimHistory,
  findDeskClaim,
  listAssignedTo,
  listAssignees,
} from "./data";

/** The claim, or 404. */
export const loadClaim = cache(async (id: string): Promise<DeskClaim> => {
  await requireActor("desk.read", deskUrls.claim(id));
  const claim = z.uuid().safeParse(id).success ? await findDeskClaim(id) : null;
  if (claim === null) missing();
  return claim;
});

export async function loadClaimHistory(id: string): Promise<ClaimHistory> {
  await requireActor("desk.read", deskUrls.claim(id));
  return findClaimHistory(id);
}

export async function loadAssignees(): Promise<{ id: string; name: string }[]> {
  await requireActor("desk.read", deskUrls.articles);
  return listAssignees();
}

/** What the person signed in has on their table. */
export async function loadMyClaims(): Promise<AssignedClaim[]> {
  const actor = await requireActor("desk.read", deskUrls.articles);
  return listAssignedTo(actor.id);
}
