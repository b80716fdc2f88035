import { loadListTable } from "@/features/tables/loaders";
import { dataRoute, noData, tableResponse } from "@/server/http/data-response";

/** Reached as /articles.json, /claimants.csv and the like: see the rewrites in next.config.js. */
export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/lists/[list]/[format]">) => {
  const found = loadListTable(await params);
  return found === null ? noData() : tableResponse(found.parts, found.format, found.name);
});
