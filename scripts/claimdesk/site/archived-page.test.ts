import { expect, it } from "vitest";
import { archivedPage, sitemapParts } from "./archived-page";

const place = { address: "/claims/x", file: "claims/x/index.html", origin: "https://desk.example" };

it("makes the links of a page relative, and leaves those out of the site and within the page alone", () => {
  const page = [
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    '<link rel="canonical" href="https://desk.example/claims/x"/>',
    '<a href="/claims?before=3#top">older</a>',
    '<a href="/claims?rating=true&amp;q=a">search</a>',
    '<a href="#source-1">[1]</a>',
    '<a href="https://wire.example/a?b=1&amp;c=2">out</a>',
    '<form action="/claims"></form>',
    '<meta property="og:image" content="https://desk.example/claims/x/image.png"/>',
    "<p>&lt;a href=&quot;/claims&quot;&gt; in a text</p>",
  ].join("\n");
  const { text, links } = archivedPage(page, "html", place);
  expect(text.split("\n")).toEqual([
    '<link rel="stylesheet" href="../../assets/chunks/a.css"/>',
    '<link rel="canonical" href="https://desk.example/claims/x"/>',
    '<a href="../index-before-3.html#top">older</a>',
    '<a href="https://desk.example/claims?rating=true&amp;q=a">search</a>',
    '<a href="#source-1">[1]</a>',
    '<a href="https://wire.example/a?b=1&amp;c=2">out</a>',
    '<form action="https://desk.example/claims"></form>',
    '<meta property="og:image" content="https://desk.example/claims/x/image.png"/>',
    "<p>&lt;a href=&quot;/claims&quot;&gt; in a text</p>",
  ]);
  expect(links).toEqual(["/_next/static/chunks/a.css", "/claims?before=3", "/claims/x/image.png"]);
});

it("reads the parts of a sitemap that are this site's", () => {
  const index = "<loc>https://desk.example/sitemaps/1.xml</loc><loc>https://else.example/sitemaps/2.xml</loc>";
  expect(sitemapParts(index, place.origin)).toEqual(["/sitemaps/1.xml"]);
});

it("does so in a style sheet", () => {
  const style = { address: "/_next/static/chunks/a.css", file: "assets/chunks/a.css", origin: place.origin };
  const { text, links } = archivedPage("src:url(../media/b.woff2)format(woff2)", "css", style);
  expect(text).toBe("src:url(../media/b.woff2)format(woff2)");
  expect(links).toEqual(["/_next/static/media/b.woff2"]);
});
