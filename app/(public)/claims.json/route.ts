import { loadClaimTable } from "@/features/claim-search/loaders";
import { dataRoute, tableResponse } from "@/server/http/data-response";

export const GET = dataRoute((request: Request) => {
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  return tableResponse(loadClaimTable(parameters, "json"), "json", "claims");
});
