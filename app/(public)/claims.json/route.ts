import { loadClaimTable } from "@/features/claim-search/loaders";
import { tableResponse } from "@/server/http/data-response";

export function GET(request: Request): Response {
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  return tableResponse(loadClaimTable(parameters, "json"), "json", "claims");
}
