import { loadRobots } from "@/features/sitemap/loaders";
import { textResponse } from "@/server/http/data-response";

export function GET(): Response {
  return textResponse(loadRobots(), "text/plain; charset=utf-8");
}
