import { loadOembed } from "@/features/publications/loaders";
import { dataRoute, textResponse } from "@/server/http/data-response";

export const GET = dataRoute(async (request: Request) => {
  const found = await loadOembed(Object.fromEntries(new URL(request.url).searchParams));
  if (typeof found === "number") return new Response(null, { status: found });
  return textResponse(found.body, found.type);
});
