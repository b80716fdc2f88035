import type { Feed, FeedEntry } from "./feed";
import { soundText } from "./sound-text";

/** The media type to serve a feed under. */
export const JSON_FEED_TYPE = "application/feed+json; charset=utf-8";

/** The feed after JSON Feed 1.1 (jsonfeed.org/version/1.1). An item's content, which it must have, is its summary. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher, url: feed.homeUrl }],
    items: feed.entries.map(jsonItem),
  };
  return `${JSON.stringify(document, (_, value: unknown) => (typeof value === "string" ? soundText(value) : value))}\n`;
}

function jsonItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_text: entry.summary,
    date_published: entry.published.toISOString(),
    date_modified: entry.updated.toISOString(),
    tags: entry.tags,
    language: entry.language,
  };
}
