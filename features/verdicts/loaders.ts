import { can } from "@/domain/permissions/can";
import { deskUrls } from "@/domain/urls";
import { requireActor } from "@/server/session";
import { type DeskVerdict, findLatestReturn, findLatestVerdict, listScales, type Scale } from "./data";

export interface VerdictView {
  scale: Scale;
  verdict: DeskVerdict | null;
  /** The last decision, where it was to return the verdict. */
  returned: { reviewer: string; comment: string; at: Date } | null;
}

export async function loadVerdict(claimId: string): Promise<VerdictView> {
  await requireActor("desk.read", deskUrls.claim(claimId));
  const [latest, returned] = await Promise.all([findLatestVerdict(claimId), findLatestReturn(claimId)]);
  return { ...latest, returned };
}

export async function loadScales(): Promise<{ scales: Scale[]; mayChoose: boolean }> {
  const actor = await requireActor("desk.read", deskUrls.scales);
  return { scales: await listScales(), mayChoose: can(actor, "scale.choose") };
}
