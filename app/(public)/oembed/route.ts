import { loadOembed } from "@/features/publications/loaders";
import { textResponse } from "@/server/http/data-response";

export async function GET(request: Request): Promise<Response> {
  const found = await loadOembed(Object.fromEntries(new URL(request.url).searchParams));
  if (typeof found === "number") return new Response(null, { status: found });
  return textResponse(found.body, found.type);
}
