import { loadFeed } from "@/features/feeds/loaders";
import { noData, textResponse } from "@/server/http/data-response";

/** Reached as /feed.xml, /topics/SLUG/feed.json and the like: see the rewrites in next.config.js. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/feeds/[kind]/[slug]/[format]">,
): Promise<Response> {
  const feed = await loadFeed(await params);
  return feed === null ? noData() : textResponse(feed.body, feed.type);
}
