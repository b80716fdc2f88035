import { loadClaimTableOf } from "@/features/tables/loaders";
import { dataRoute, noData, tableResponse } from "@/server/http/data-response";

/** Reached as /articles/SLUG.json, /claimants/SLUG.csv and the like: see the rewrites in next.config.js. */
export const GET = dataRoute(
  async (_request: Request, { params }: RouteContext<"/claims-of/[kind]/[slug]/[format]">) => {
    const found = await loadClaimTableOf(await params);
    return found === null ? noData() : tableResponse(found.parts, found.format, found.name);
  },
);
