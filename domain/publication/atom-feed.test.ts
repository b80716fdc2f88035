import { describe, expect, it } from "vitest";
import { readAtomFeed } from "@/tests/fixtures/feed-rules";
import { atomFeed } from "./atom-feed";
import { exampleEntry, exampleFeed } from "./feed.fixture";
import { hostileStrings } from "./hostile-strings.fixture";
import { soundText } from "./sound-text";

describe("atomFeed", () => {
  it("gives the feed and its entries", () => {
    const second = exampleEntry({ id: "https://desk.example/claims/b", language: "be", tags: [] });
    const feed = readAtomFeed(atomFeed(exampleFeed({ entries: [exampleEntry(), second] })));
    expect(feed).toMatchObject({
      id: exampleFeed().feedUrl,
      title: "Claimdesk: verdicts",
      author: { name: "Claimdesk", uri: "https://desk.example/" },
      updated: "2026-11-23T08:00:00.000Z",
      link: [{ "@_href": exampleFeed().feedUrl }, { "@_href": "https://desk.example/" }],
    });
    expect(feed.entry?.[0]).toMatchObject({
      "@_xml:lang": "en",
      id: exampleEntry().id,
      title: exampleEntry().title,
      link: { "@_href": exampleEntry().url },
      published: "2026-11-20T08:00:00.000Z",
      updated: "2026-11-23T08:00:00.000Z",
      category: [{ "@_term": "outdated" }],
    });
    expect(feed.entry?.[1]).toMatchObject({ "@_xml:lang": "be", id: "https://desk.example/claims/b" });
    expect(feed.entry?.[1]).not.toHaveProperty("category");
  });

  it("is a feed without entries too", () => {
    expect(readAtomFeed(atomFeed(exampleFeed({ entries: [] }))).entry).toBeUndefined();
  });

  it.each(Object.entries(hostileStrings))("carries any words: %s", (_, text) => {
    const words = `.${text}`;
    const hostile = exampleEntry({ title: words, summary: words, tags: [words] });
    const feed = readAtomFeed(
      atomFeed(exampleFeed({ title: words, description: words, publisher: words, entries: [hostile] })),
    );
    const sound = soundText(words);
    expect([feed.title, feed.subtitle, feed.author.name]).toEqual([sound, sound, sound]);
    expect(feed.entry?.[0]).toMatchObject({ title: sound, summary: sound });
  });
});
