import { deskUrls } from "@/domain/urls";
import { requireActor } from "@/server/session";
import { type DeskSource, listSources } from "./data";

export async function loadSources(claimId: string): Promise<DeskSource[]> {
  await requireActor("desk.read", deskUrls.claim(claimId));
  return listSources(claimId);
}
