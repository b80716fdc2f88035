import { referenceSchema } from "@/domain/error-report/reference";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { loadSite } from "@/features/site/loaders";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import { findReport, listReports, type ReportQueue } from "./data";

/** A report as its sender follows it; a real 404 where there is none of that reference. */
export async function loadReport(typed: string) {
  const reference = referenceSchema.safeParse(typed);
  const [site, report] = await Promise.all([loadSite(), reference.success ? findReport(reference.data) : null]);
  if (report === null) missing();
  return { site, report };
}

export interface LoadedReports extends ReportQueue {
  actor: Actor;
  mayAnswer: boolean;
}

/** What readers reported, for the desk. */
export async function loadReports(): Promise<LoadedReports> {
  const actor = await requireActor("desk.read", deskUrls.reports);
  return { actor, mayAnswer: can(actor, "report.answer"), ...(await listReports()) };
}
