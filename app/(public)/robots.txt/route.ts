import { robotsText } from "@/domain/publication/robots";
import { textResponse } from "@/server/http/data-response";
import { siteOrigin } from "@/server/site-origin";

export function GET(): Response {
  return textResponse(robotsText(siteOrigin()), "text/plain; charset=utf-8");
}
