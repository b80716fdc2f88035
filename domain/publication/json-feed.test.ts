import { describe, expect, it } from "vitest";
import { readJsonFeed } from "@/tests/fixtures/feed-rules";
import { exampleEntry, exampleFeed } from "./feed.fixture";
import { hostileStrings } from "./hostile-strings.fixture";
import { jsonFeed } from "./json-feed";
import { soundText } from "./sound-text";

describe("jsonFeed", () => {
  it("gives the feed and its items", () => {
    const second = exampleEntry({ id: "https://desk.example/claims/b", language: "be" });
    const feed = readJsonFeed(jsonFeed(exampleFeed({ entries: [exampleEntry(), second] })));
    expect(feed).toMatchObject({ title: "Claimdesk: verdicts", authors: [{ name: "Claimdesk" }], language: "en" });
    expect(feed.items).toEqual([
      {
        id: exampleEntry().id,
        url: exampleEntry().url,
        title: exampleEntry().title,
        summary: "The sum is an estimate for six years.",
        content_text: "The sum is an estimate for six years.",
        date_published: "2026-11-20T08:00:00.000Z",
        date_modified: "2026-11-23T08:00:00.000Z",
        tags: ["outdated"],
        language: "en",
      },
      expect.objectContaining({ language: "be", id: "https://desk.example/claims/b" }),
    ]);
  });

  it.each(Object.entries(hostileStrings))("carries any words: %s", (_, text) => {
    const hostile = exampleEntry({ title: text, summary: text, tags: [text] });
    const written = jsonFeed(exampleFeed({ title: text, entries: [hostile] }));
    expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
    const feed = readJsonFeed(written);
    const sound = soundText(text);
    expect(feed.title).toBe(sound);
    expect(feed.items[0]).toMatchObject({ title: sound, summary: sound, content_text: sound, tags: [sound] });
  });
});
