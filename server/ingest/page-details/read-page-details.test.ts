import { describe, expect, it } from "vitest";
import { page, read, values } from "./read-values.fixture";

const linked = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

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

describe("the publisher", () => {
  it.each([
    ["Example News - Example News", "Example News"],
    ["Example News | Example News", "Example News"],
    ["Example - Example News", "Example - Example News"],
  ])("is named once: %s", (said, publisher) => {
    expect(values(page(`<meta property="og:site_name" content="${said}">`))).toMatchObject({ publisher });
  });
});

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

  it("of microdata is the article's own wherever it stands in it", () => {
    const body = `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="name">The bridge is late</h1>
      <p>On <time datetime="2019-01-01">New Year’s Day</time> it was to open.</p><aside><span itemprop="author" itemscope>
      <b itemprop="name">Jo Lind</b></span> <time itemprop="datePublished" datetime="2026-03-11">then</time></aside></article>`;
    expect(values(page("<title>The bridge is late</title>", body))).toMatchObject({
      authors: ["Jo Lind"],
      publishedOn: "2026-03-11",
    });
  });

  it("of RDFa is read as well", () => {
    const body = `<div typeof="schema:Article"><h1>The bridge is late</h1><span property="schema:author">Jo Lind</span>
      <span property="dc:date dc:created" content="2026-03-11T09:00:00+01:00">Wednesday</span></div>`;
    expect(values(page("", body))).toMatchObject({ authors: ["Jo Lind"], publishedOn: "2026-03-11" });
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
