import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { readPageDetails } from "./read-page-details";

function read(html: string, address?: string): ReadDetails {
  return readPageDetails(parseHTML(html).document, address);
}

function page(head: string, body = "", lang = "en"): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

const linked = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

/** The values alone, authors as lines. */
function values(html: string, address?: string) {
  const { title, authors, publisher, publishedOn, modifiedOn, language, url } = read(html, address);
  return {
    title: title?.value,
    authors: authors?.value.map(({ name, kind }) => (kind === "person" ? name : `${name} (organisation)`)),
    publisher: publisher?.value,
    publishedOn: publishedOn?.value,
    modifiedOn: modifiedOn?.value,
    language: language?.value,
    url: url?.value,
  };
}

const article = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "The bridge is late",
  datePublished: "2026-03-11T23:30:00-05:00",
  dateModified: "2026-03-12T08:00:00-05:00",
  author: [
    { "@type": "Person", name: "Jo Lind" },
    { "@type": "Person", name: "Al Roe" },
  ],
  publisher: { "@type": "NewsMediaOrganization", name: "Example News" },
};

const fromArticle = {
  title: "The bridge is late",
  authors: ["Jo Lind", "Al Roe"],
  publisher: "Example News",
  publishedOn: "2026-03-11",
  modifiedOn: "2026-03-12",
};

describe("JSON-LD", () => {
  it.each<[string, string]>([
    ["one object", linked(article)],
    ["a list", linked([{ "@type": "BreadcrumbList" }, article])],
    [
      "a graph",
      linked({
        "@context": ["https://schema.org", { x: "y" }],
        "@graph": [{ "@type": "WebSite", name: "x" }, article],
      }),
    ],
    ["several types", linked({ ...article, "@type": ["Article", "NewsArticle"], "@context": ["https://schema.org"] })],
    ["a type by its address", linked({ ...article, "@type": "http://schema.org/NewsArticle" })],
    ["authors as texts", linked({ ...article, author: ["Jo Lind", "Al Roe"] })],
    ["authors as one text", linked({ ...article, author: "By Jo Lind and Al Roe" })],
    [
      "authors by reference",
      linked([
        { ...article, author: [{ "@id": "#a" }, { "@id": "#b" }] },
        { "@type": "Person", "@id": "#a", name: "Jo Lind" },
        { "@type": "Person", "@id": "#b", name: "Al Roe" },
      ]),
    ],
    ["the page's main thing", linked({ "@type": "WebPage", mainEntity: article })],
    ["a comment about it", `<script type="application/ld+json"><!--\n${JSON.stringify(article)}\n--></script>`],
    ["CDATA about it", `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)}\n//]]></script>`],
    [
      "a line end in a text",
      `<script type="application/ld+json">${JSON.stringify(article).replace("The bridge is", "The bridge\nis")}</script>`,
    ],
    ["a comma too many", `<script type="application/ld+json">${JSON.stringify(article).replace(/\}$/, ",}")}</script>`],
    [
      "a broken one before it",
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>${linked(article)}`,
    ],
    [
      "other articles beside it",
      linked([
        { "@type": "ItemList", itemListElement: [{ ...article, headline: "Another", author: "Bea Moss" }] },
        article,
      ]),
    ],
  ])("is read from %s", (_, head) => {
    expect(values(page(`<title>The bridge is late | Example News</title>${head}`))).toMatchObject(fromArticle);
  });

  it("names bodies as bodies", () => {
    const author = [
      { "@type": "Organization", name: "Ann Reed Trust" },
      { "@type": "Person", name: "Example News Staff" },
    ];
    expect(values(page(linked({ ...article, author }))).authors).toEqual([
      "Ann Reed Trust (organisation)",
      "Example News Staff (organisation)",
    ]);
  });

  it("says where each value was read", () => {
    expect(read(page(linked(article))).authors?.from).toBe("the page’s JSON-LD");
  });
});

describe("meta tags", () => {
  it.each<[string, string]>([
    [
      "Open Graph",
      '<meta property="article:published_time" content="2026-03-11T08:00:00+02:00"><meta property="article:author" content="Jo Lind">',
    ],
    [
      "Open Graph under name",
      '<meta name="article:published_time" content="2026-03-11"><meta name="article:author" content="Jo Lind">',
    ],
    ["Dublin Core", '<meta name="DC.date.issued" content="2026-03-11"><meta name="DC.creator" content="Lind, Jo">'],
    ["its terms", '<meta name="dcterms.created" content="2026-03-11"><meta name="dcterms.creator" content="Jo Lind">'],
    [
      "citations",
      '<meta name="citation_publication_date" content="2026/03/11"><meta name="citation_author" content="Lind, Jo">',
    ],
    [
      "Parse.ly",
      '<meta name="parsely-pub-date" content="2026-03-11T08:00:00Z"><meta name="parsely-author" content="Jo Lind">',
    ],
    [
      "Sailthru",
      '<meta name="sailthru.date" content="Wed, 11 Mar 2026 08:00:00 EST"><meta name="sailthru.author" content="Jo Lind">',
    ],
    [
      "Cxense",
      '<meta name="cXenseParse:recs:publishtime" content="2026-03-11T08:00:00+01:00"><meta name="cXenseParse:author" content="Jo Lind">',
    ],
    [
      "plain names",
      '<meta name="pubdate" content="11 March 2026"><meta name="author" content="By Jo Lind, Staff Writer">',
    ],
    [
      "labels of cards",
      '<meta name="date" content="11.03.2026"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jo Lind">',
    ],
  ])("of %s are read", (_, head) => {
    expect(values(page(head))).toMatchObject({ authors: ["Jo Lind"], publishedOn: "2026-03-11" });
  });

  it("keep publication and change apart", () => {
    const head =
      '<meta property="og:updated_time" content="2026-03-15"><meta property="article:published_time" content="2026-03-11"><meta name="last-modified" content="2026-03-15">';
    expect(values(page(head))).toMatchObject({ publishedOn: "2026-03-11", modifiedOn: "2026-03-15" });
  });

  it.each(["https://www.facebook.com/jolind", "@jolind", "desk@example.com", "admin", "{{author}}", ""])(
    "name no author in %j",
    (author) => {
      expect(values(page(`<meta name="author" content="${author}">`)).authors).toBeUndefined();
    },
  );
});

describe("markup", () => {
  it("of microdata is that of the page's article", () => {
    const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The bridge is late</h1>
      <p itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Jo Lind</span></p>
      <meta itemprop="datePublished" content="2026-03-11"><time itemprop="dateModified" datetime="2026-03-12T10:00">12 March</time></div>
      <div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Another</h2><span itemprop="author">Al Roe</span>
      <time itemprop="datePublished" datetime="2026-04-01">1 April</time></div>`;
    expect(values(page("<title>The bridge is late</title>", body))).toMatchObject({
      authors: ["Jo Lind"],
      publishedOn: "2026-03-11",
      modifiedOn: "2026-03-12",
    });
  });

  it("of RDFa is read as well", () => {
    const body = `<div typeof="schema:Article"><h1>The bridge is late</h1><span property="schema:author">Jo Lind</span>
      <span property="dc:date dc:created" content="2026-03-11T09:00:00+01:00">Wednesday</span></div>`;
    expect(values(page("", body))).toMatchObject({ authors: ["Jo Lind"], publishedOn: "2026-03-11" });
  });
});

describe("what a page shows", () => {
  const title = "<title>The bridge is late</title>";
  const h1 = "<h1>The bridge is late</h1>";

  it.each<[string, string]>([
    ["a byline", `${h1}<p class="byline">By JO LIND March 11, 2026 3:46 PM</p>`],
    ["a line", `${h1}<p>By Jo Lind</p><p>Published: 11 March 2026</p>`],
    [
      "an author's link",
      `${h1}<a rel="author" href="/jo">Jo Lind</a> <time datetime="2026-03-11T23:00:00+03:00">yesterday</time>`,
    ],
    [
      "a microformat",
      `<div class="hentry">${h1}<span class="author vcard"><a class="fn">Jo Lind</a></span> <abbr class="published" title="2026-03-11">today</abbr></div>`,
    ],
    [
      "a date over the headline",
      `<div><span class="date">11. März 2026</span>${h1}<div class="author">Von Jo Lind</div></div>`,
    ],
    [
      "a dateline",
      `${h1}<p>By Jo Lind</p><p>March 11, 2026 -- The bridge over the strait is late again, the mayor said on Monday.</p>`,
    ],
  ])("is read from %s", (_, body) => {
    expect(values(page(title, body))).toMatchObject({ authors: ["Jo Lind"], publishedOn: "2026-03-11" });
  });

  it("is not that of other stories", () => {
    const body = `<nav><time datetime="2026-05-01">today</time></nav>${h1}<p>The bridge is late.</p>
      <aside><p class="byline">By Al Roe</p><time datetime="2026-04-01">1 April</time></aside>
      <div class="related-stories"><p class="byline">By Bea Moss</p><time datetime="2026-04-02">2 April</time></div>`;
    expect(values(page(title, body))).toMatchObject({ authors: undefined, publishedOn: undefined });
  });

  it("tells several authors", () => {
    const body = `${h1}<div class="byline">By <a href="/a">Jo Lind</a>, <a href="/b">Al Roe</a> and <a href="/c">Bea Moss</a><span>Example News</span></div>`;
    expect(values(page(title, body)).authors).toEqual(["Jo Lind", "Al Roe", "Bea Moss"]);
  });

  it("is preferred to the publisher's own name in data", () => {
    const head = `${title}<meta property="og:site_name" content="Example News"><meta name="author" content="Example News">`;
    expect(values(page(head, h1)).authors).toEqual(["Example News (organisation)"]);
    expect(values(page(head, `${h1}<p class="byline">By Jo Lind</p>`)).authors).toEqual(["Jo Lind"]);
  });
});

describe("days", () => {
  const address = "https://example.org/2026/03/11/bridge";

  it("come from the address last of all", () => {
    expect(read(page(""), address).publishedOn).toEqual({ value: "2026-03-11", from: "its address" });
    expect(values(page(""), "https://example.org/2026/mar/11/bridge").publishedOn).toBe("2026-03-11");
    expect(values(page(""), "https://example.org/bridge-20260311.html").publishedOn).toBe("2026-03-11");
    expect(values(page(""), "https://example.org/12345678901").publishedOn).toBeUndefined();
  });

  it("of a clock on UTC are told by the page's own", () => {
    const head = '<meta property="article:published_time" content="2026-03-12T03:30:00Z">';
    expect(values(page(head), address).publishedOn).toBe("2026-03-11");
    expect(values(page(head)).publishedOn).toBe("2026-03-12");
    expect(values(page(head.replace("03:30:00Z", "03:30:00-05:00")), address).publishedOn).toBe("2026-03-12");
  });

  it("in digits alone are read only where the page tells which is meant", () => {
    const head = '<meta name="date" content="03/04/2026">';
    expect(values(page(head)).publishedOn).toBeUndefined();
    expect(values(page(`${head}<meta name="last-modified" content="2026-04-03">`)).publishedOn).toBe("2026-04-03");
    expect(values(page(`${head}<meta name="last-modified" content="2026-03-04">`)).publishedOn).toBe("2026-03-04");
    expect(values(page(head, "", "fr")).publishedOn).toBe("2026-04-03");
  });

  it("that stand for none, or do not exist, are none", () => {
    for (const day of ["1970-01-01T00:00:00Z", "0001-01-01", "2026-19-44", "soon"]) {
      expect(values(page(`<meta property="article:published_time" content="${day}">`)).publishedOn).toBeUndefined();
    }
  });
});

describe("title, address, publisher and language", () => {
  it("cut the site's name off a title", () => {
    const head =
      '<title>The bridge is late | Local | Example News</title><meta property="og:site_name" content="Example News">';
    expect(values(page(head, "<h1>The bridge is late</h1>")).title).toBe("The bridge is late");
    expect(values(page("<title>The bridge is late | Local</title>")).title).toBe("The bridge is late | Local");
    expect(
      values(page("<title>The bridge &amp;amp; its price - example.org</title>"), "https://www.example.org/a").title,
    ).toBe("The bridge & its price");
  });

  it("take the whole of a title that is cut short", () => {
    const head =
      '<meta property="og:title" content="The bridge is late and…"><title>The bridge is late and dear</title>';
    expect(values(page(head)).title).toBe("The bridge is late and dear");
  });

  it("take the address that the page gives itself", () => {
    const at = "https://example.org/a?from=feed";
    expect(values(page('<link rel="canonical" href="/a">'), at).url).toBe("https://example.org/a");
    expect(
      values(
        page(
          '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="https://example.org/b">',
        ),
      ).url,
    ).toBe("https://example.org/b");
    expect(values(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeUndefined();
    expect(values(page(""), at).url).toBe(at);
    const saved = `<!doctype html>\n<!-- saved from url=(0021)https://example.org/c -->\n<html><head></head><body></body></html>`;
    expect(values(saved).url).toBe("https://example.org/c");
  });

  it.each([
    ["en_US", "en-US"],
    ["EN", "en"],
    ["De", "de"],
    ["be-Latn", "be-Latn"],
    ["{{ page.lang }}", undefined],
    ["language", undefined],
    ["", undefined],
  ])("take %j as the language %j", (lang, expected) => {
    expect(values(page("", "", lang)).language).toBe(expected);
  });
});

describe("any page", () => {
  it.each([
    "",
    "<",
    "<html>",
    "text",
    "<svg><title>x</title></svg>",
    "<meta><link><time><h1>",
    "<script type='application/ld+json'>[[[[",
    `<script type="application/ld+json">{"@type":{"a":[]},"author":{"name":{}}}</script>`,
  ])("is read without an error: %j", (html) => {
    expect(read(html).authors).toBeUndefined();
  });

  it("may name itself in a circle", () => {
    const circle = [
      { ...article, author: { "@id": "#a" } },
      { "@id": "#a", "@type": "Person", author: { "@id": "#a" } },
    ];
    expect(values(page(linked(circle))).authors).toBeUndefined();
  });
});
