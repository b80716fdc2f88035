import { referenceSchema } from "@/domain/error-report/reference";
import { type ListPage, readPlace } from "@/domain/list-place";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { loadSite } from "@/features/site/loaders";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import { findReport, listAnsweredReports, listOpenReports, type ReceivedReport } from "./data";

/** A report as its sender follows it; a real 404 where there is none of that reference. */
export async function loadReport(typed: string) {
  const reference = referenceSchema.safeParse(typed);
  const [site, report] = await Promise.all([loadSite(), reference.success ? findReport(reference.data) : null]);
  if (report === null) missing();
  return { site, report };
}

export interface LoadedReports {
  actor: Actor;
  mayAnswer: boolean;
  open: ListPage<ReceivedReport>;
  answered: ListPage<ReceivedReport>;
}

/** What readers reported, for the desk: of each list a page, which the address names. */
export async function loadReports(parameters: Record<string, string | string[] | undefined>): Promise<LoadedReports> {
  const actor = await requireActor("desk.read", deskUrls.reports);
  const [open, answered] = await Promise.all([
    listOpenReports(readPlace(parameters.open)),
    listAnsweredReports(readPlace(parameters.answered)),
  ]);
  return { actor, mayAnswer: can(actor, "report.answer"), open, answered };
}
