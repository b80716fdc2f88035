import { withQuery } from "@/domain/urls";
import type { QueryParameters } from "@/features/claim-search/loaders";
import { loadSite } from "@/features/site/loaders";
import { listCorrections } from "./data";
import { correctionPagingSchema } from "./schema";

const PAGE_SIZE = 20;

/** A page of the notices on published verdicts. */
export async function loadCorrections(parameters: QueryParameters) {
  const [site, { corrections, newer, older }] = await Promise.all([
    loadSite(),
    listCorrections(correctionPagingSchema.parse(parameters), PAGE_SIZE),
  ]);
  return {
    site,
    corrections,
    newer: newer === null ? undefined : withQuery(site.urls.corrections, { after: newer }),
    older: older === null ? undefined : withQuery(site.urls.corrections, { before: older }),
  };
}
