import { loadClaimAs } from "@/features/publications/loaders";
import { dataRoute, noData, textResponse } from "@/server/http/data-response";

/** Reached as /claims/SLUG.json, .csv, .txt, .bib, .ris and .csl.json: see the rewrites in next.config.js. */
export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/claims/[slug]/as/[format]">) => {
  const { slug, format } = await params;
  const found = await loadClaimAs(slug, format);
  return found === null ? noData() : textResponse(found.body, found.type);
});
