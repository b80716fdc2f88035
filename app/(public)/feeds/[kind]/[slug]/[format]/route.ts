import { loadFeed } from "@/features/feeds/loaders";
import { dataRoute, noData, textResponse } from "@/server/http/data-response";

/** Reached as /feed.xml, /topics/SLUG/feed.json and the like: see the rewrites in next.config.js. */
export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/feeds/[kind]/[slug]/[format]">) => {
  const feed = await loadFeed(await params);
  return feed === null ? noData() : textResponse(feed.body, feed.type);
});
