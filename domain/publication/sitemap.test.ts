import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type SitemapEntry, sitemapIndex, sitemapPages, sitemapSlice, sitemapUrlset } from "./sitemap";
import { each, joined } from "./verdict.fixture";

const parser = new XMLParser({
  htmlEntities: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  isArray: (name) => /^(url|sitemap)$/.test(name),
});

/** An entry as the schema of sitemaps.org has it: an absolute address below 2,048 characters and a W3C datetime. */
const entry = z.strictObject({ loc: z.url().max(2047), lastmod: z.iso.datetime().optional() });
const namespace = { "@_xmlns": z.literal("http://www.sitemaps.org/schemas/sitemap/0.9") };
const urlset = z.strictObject({ urlset: z.strictObject({ ...namespace, url: z.array(entry).optional() }) });
const index = z.strictObject({ sitemapindex: z.strictObject({ ...namespace, sitemap: z.array(entry).min(1) }) });

function read(text: string): unknown {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

const entries: SitemapEntry[] = [
  { url: "https://desk.example/claims/a", lastModified: new Date("2026-11-23T08:00:00Z") },
  { url: "https://desk.example/claims?q=a&rating=<b>'\"", lastModified: null },
];
const readEntries = [
  { loc: "https://desk.example/claims/a", lastmod: "2026-11-23T08:00:00.000Z" },
  { loc: "https://desk.example/claims?q=a&rating=<b>'\"" },
];

describe("a sitemap", () => {
  it("lists pages", async () => {
    expect(urlset.parse(read(await joined(sitemapUrlset(each(entries))))).urlset.url).toEqual(readEntries);
  });

  it("may be empty", async () => {
    expect(urlset.parse(read(await joined(sitemapUrlset(each([]))))).urlset.url).toBeUndefined();
  });

  it("is listed in an index", () => {
    expect(index.parse(read(sitemapIndex(entries))).sitemapindex.sitemap).toEqual(readEntries);
  });
});

describe("the pages of a long sitemap", () => {
  it.each([
    [0, 1],
    [1, 1],
    [50_000, 1],
    [50_001, 2],
    [150_000, 3],
  ])("of %d addresses are %d", (total, pages) => {
    expect(sitemapPages(total)).toBe(pages);
    expect(sitemapSlice(pages, total)).toEqual({ skip: (pages - 1) * 50_000, take: 50_000 });
    expect(sitemapSlice(pages + 1, total)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN])("has no page %d", (page) => {
    expect(sitemapSlice(page, 10)).toBeNull();
  });
});
