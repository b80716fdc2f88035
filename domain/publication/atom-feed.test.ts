import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { atomFeed } from "./atom-feed";
import { exampleEntry, exampleFeed } from "./feed.fixture";
import { hostileStrings } from "./hostile-strings.fixture";
import { soundText } from "./sound-text";

const parser = new XMLParser({
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  htmlEntities: true,
  isArray: (_, path) => ["feed.entry", "feed.entry.category"].includes(String(path)),
});

// The rules of RFC 4287, sections 3 and 4: what must be there once, and what may. Between elements stands white space.
const between = { "#text": z.string().regex(/^\s*$/).optional() };
const date = z.iso.datetime({ offset: true });
const link = (rel: string) => z.strictObject({ "@_rel": z.literal(rel), "@_type": z.string(), "@_href": z.url() });
const entry = z.strictObject({
  ...between,
  "@_xml:lang": z.string().min(1),
  id: z.url(),
  title: z.string(),
  link: link("alternate"),
  published: date,
  updated: date,
  summary: z.string(),
  content: z.strictObject({ "@_type": z.literal("html"), "#text": z.string() }).optional(),
  category: z.array(z.strictObject({ "@_term": z.string() })).optional(),
});
const document = z.strictObject({
  feed: z.strictObject({
    ...between,
    "@_xmlns": z.literal("http://www.w3.org/2005/Atom"),
    "@_xml:lang": z.string().min(1),
    id: z.url(),
    title: z.string(),
    subtitle: z.string(),
    updated: date,
    author: z.strictObject({ name: z.string(), uri: z.url() }),
    link: z.tuple([link("self"), link("alternate")]),
    entry: z
      .array(entry)
      .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, "ids are used once")
      .optional(),
  }),
});

function read(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return document.parse(parser.parse(text)).feed;
}

describe("atomFeed", () => {
  it("gives the feed and its entries", () => {
    const second = exampleEntry({
      id: "https://desk.example/claims/b",
      language: "be",
      tags: [],
      contentHtml: "<p>і</p>",
    });
    const feed = read(atomFeed(exampleFeed({ entries: [exampleEntry(), second] })));
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
    expect(feed.entry?.[1]).toMatchObject({ "@_xml:lang": "be", content: { "#text": "<p>і</p>" } });
  });

  it("is a feed without entries too", () => {
    expect(read(atomFeed(exampleFeed({ entries: [] }))).entry).toBeUndefined();
  });

  it.each(Object.entries(hostileStrings))("carries any words: %s", (_, text) => {
    const words = `.${text}`;
    const hostile = exampleEntry({ title: words, summary: words, contentHtml: words, tags: [words] });
    const feed = read(
      atomFeed(exampleFeed({ title: words, description: words, publisher: words, entries: [hostile] })),
    );
    const sound = soundText(words);
    expect([feed.title, feed.subtitle, feed.author.name]).toEqual([sound, sound, sound]);
    expect(feed.entry?.[0]).toMatchObject({ title: sound, summary: sound, content: { "#text": sound } });
  });
});
