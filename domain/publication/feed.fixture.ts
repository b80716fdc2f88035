import type { Feed, FeedEntry } from "./feed";

/** An entry for tests, with the given fields in place of its own. */
export function exampleEntry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: "https://desk.example/claims/ten-billion-in-subsidies",
    url: "https://desk.example/claims/ten-billion-in-subsidies",
    title: "Mostly false: Resisting integration has cost Belarus $10bn",
    summary: "The sum is an estimate for six years.",
    language: "en",
    published: new Date("2026-11-20T08:00:00Z"),
    updated: new Date("2026-11-23T08:00:00Z"),
    tags: ["outdated"],
    ...changes,
  };
}

/** A feed for tests, with the given fields in place of its own. */
export function exampleFeed(changes: Partial<Feed> = {}): Feed {
  return {
    title: "Claimdesk: verdicts",
    description: "Claims checked against their sources.",
    publisher: "Claimdesk",
    homeUrl: "https://desk.example/",
    feedUrl: "https://desk.example/feed.xml?language=en&kind=verdicts",
    language: "en",
    updated: new Date("2026-11-23T08:00:00Z"),
    entries: [exampleEntry()],
    ...changes,
  };
}
