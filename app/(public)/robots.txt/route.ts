import { loadRobots } from "@/features/sitemap/loaders";
import { textResponse } from "@/server/http/data-response";

/** Next would make a file of this name once, when the site is built. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return textResponse(loadRobots(), "text/plain; charset=utf-8");
}
