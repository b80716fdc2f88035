import { describe, expect, it } from "vitest";
import { page, read, values } from "./read-values.fixture";

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
      "names in one word",
      `${h1}<div data-testid="AuthorName">Jo Lind</div><span class="articleDate">March 11, 2026</span>`,
    ],
    ["names with capitals", `${h1}<div class="Byline">Jo Lind</div><span class="Date">March 11, 2026</span>`],
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

  it("is that of a box about the author, where no other is named", () => {
    const box = (names: string[]) => `<aside>${names.map((name) => `<a rel="author" href="/x">${name}</a>`)}</aside>`;
    expect(values(page(title, h1 + box(["Jo Lind", "Jo Lind"]))).authors).toEqual(["Jo Lind"]);
    expect(values(page(title, h1 + box(["Jo Lind", "Al Roe"]))).authors).toBeUndefined();
  });

  it("is not what the text or a table tells", () => {
    const told = `${h1}<p>The bridge was to open on <time datetime="2019-05-01">1 May 2019</time>, and then it was not.</p>
      <p>It closed on <b>2 May 2019</b>.</p><figure><figcaption>The bridge on 3 May 2019</figcaption></figure>
      <table class="infobox"><tr><th>Writer</th><td class="writer">Al Roe</td></tr><tr><td>4 May 2019</td></tr></table>
      <dl><dd><b>Joined:</b> Sat Mar 03, 2007 9:12 am</dd></dl>`;
    expect(values(page(title, told))).toMatchObject({ authors: undefined, publishedOn: undefined });
    expect(values(page(title, `${told}<p><time datetime="2026-03-11">11 March 2026</time></p>`)).publishedOn).toBe(
      "2026-03-11",
    );
  });

  it("stands in what systems call promoted as well", () => {
    const body = `<article class="node node--promoted">${h1}<span class="author">Jo Lind</span><time datetime="2026-03-11">now</time></article>`;
    expect(values(page(title, body))).toMatchObject({ authors: ["Jo Lind"], publishedOn: "2026-03-11" });
  });

  it.each<[string, string, string]>([
    ["a forum", `${h1}<p class="author">by <a class="username">board_clerk</a></p>`, "board_clerk"],
    [
      "a post's microdata",
      `<div itemscope itemtype="https://schema.org/DiscussionForumPosting">${h1}<span itemprop="author" itemscope><b itemprop="name">zubr</b></span></div>`,
      "zubr",
    ],
    ["a line that says who wrote it", `${h1}<p>Late.</p><div>Geschrieben von <a>Karla</a> um 07:20</div>`, "Karla"],
  ])("names the user who wrote in %s", (_, body, name) => {
    expect(values(page(title, body)).authors).toEqual([name]);
  });

  it("names no user beside an author, nor those who answer", () => {
    const user = '<a class="username">zubr</a>';
    expect(values(page(title, `${h1}<p class="byline">By Jo Lind</p>${user}`)).authors).toEqual(["Jo Lind"]);
    expect(values(page(title, `${h1}<div class="comments">${user}</div>`)).authors).toBeUndefined();
    expect(values(page(title, `${h1}<p class="author">jlind</p>`)).authors).toBeUndefined();
  });

  it("has the day that it says to be that of publication, wherever", () => {
    const far = `${h1}<p>Late again.</p>${"<div><p>The bridge is late.</p></div>".repeat(150)}`;
    const told = (day: string) => `<div>Publi&eacute; le ${day}<br><em>Mis à jour le 15/03/2026</em></div>`;
    expect(values(page(title, far + told("13/03/2026"))).publishedOn).toBe("2026-03-13");
    expect(values(page(title, far + told("13/03/2026") + told("14/03/2026"))).publishedOn).toBeUndefined();
  });

  it("tells several authors", () => {
    const body = `${h1}<div class="byline">By <a href="/a">Jo Lind</a>, <a href="/b">Al Roe</a> and <a href="/c">Bea Moss</a><span>Example News</span></div>`;
    expect(values(page(title, body)).authors).toEqual(["Jo Lind", "Al Roe", "Bea Moss"]);
  });

  it("is not the publisher, whom data name as the author", () => {
    const head = `${title}<meta property="og:site_name" content="Example News"><meta name="author" content="Example News">`;
    expect(values(page(head, h1)).authors).toBeUndefined();
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

  it("come from a page's scripts where they tell of one article", () => {
    const script = (...days: string[]) =>
      `<script>x = [${days.map((day) => `{"publishedAt": "${day}T10:00:00+02:00"}`)}]</script>`;
    expect(values(page(script("2026-03-11", "2026-03-11"))).publishedOn).toBe("2026-03-11");
    expect(values(page(script("2026-03-11", "2026-03-12"))).publishedOn).toBeUndefined();
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

  it("of a change before publication are kept where data say so", () => {
    const head = '<meta property="article:published_time" content="2026-03-11">';
    const changed = '<meta property="article:modified_time" content="2026-03-09">';
    expect(values(page(head + changed))).toMatchObject({ publishedOn: "2026-03-11", modifiedOn: "2026-03-09" });
    const shown = "<h1>The bridge is late</h1><p>Updated 9 March 2026</p>";
    expect(values(page(head, shown)).modifiedOn).toBeUndefined();
  });

  it("of a wiki's pages are those of a change", () => {
    const body = "<h1>The bridge is late</h1><div>Last changed: 2026-03-11</div>";
    expect(values(page("", body))).toMatchObject({ publishedOn: "2026-03-11", modifiedOn: "2026-03-11" });
    const wiki = '<meta name="generator" content="MediaWiki 1.39">';
    expect(values(page(wiki, body))).toMatchObject({ publishedOn: undefined, modifiedOn: "2026-03-11" });
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

  it("take no title that is longer than its field", () => {
    const head = `<meta property="og:title" content="${"The bridge is late. ".repeat(20)}"><title>The bridge</title>`;
    expect(values(page(head)).title).toBe("The bridge");
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
