import type { Feed, FeedEntry } from "./feed";
import { markupText } from "./sound-text";

/** The media type to serve a feed under. */
export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** The feed as an Atom document (RFC 4287), UTF-8. */
export function atomFeed(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${markupText(feed.language)}">`,
    element("id", feed.feedUrl),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", feed.updated.toISOString()),
    `<author>${element("name", feed.publisher)}${element("uri", feed.homeUrl)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${markupText(feed.feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${markupText(feed.homeUrl)}"/>`,
    ...feed.entries.map(atomEntry),
    "</feed>",
    "",
  ];
  return lines.join("\n");
}

function atomEntry(entry: FeedEntry): string {
  const lines = [
    `<entry xml:lang="${markupText(entry.language)}">`,
    element("id", entry.id),
    element("title", entry.title),
    `<link rel="alternate" type="text/html" href="${markupText(entry.url)}"/>`,
    element("published", entry.published.toISOString()),
    element("updated", entry.updated.toISOString()),
    element("summary", entry.summary),
    ...entry.tags.map((tag) => `<category term="${markupText(tag)}"/>`),
    "</entry>",
  ];
  return lines.join("\n");
}

/** Text constructs are plain text where they have no type. */
function element(name: string, text: string): string {
  return `<${name}>${markupText(text)}</${name}>`;
}
