import { describe, expect, it } from "vitest";
import { readableArticle } from "./readable-article";

const sentence = "The city spent forty million on the new bridge, the mayor said on Monday, and it was late again. ";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en-GB"><head><title>Bridge</title>${head}</head><body>${body}</body></html>`;
}

describe("the readable part of a page", () => {
  it("is its paragraphs, headings and list items, with an empty line between them", () => {
    const article = readableArticle(
      page(`<nav><a href="/">Home</a></nav><article><h2>The  sum</h2><p>${sentence.repeat(3)}</p>
        <ul><li>First <b>bold</b>\n point</li><li>Second</li></ul>
        <blockquote><p>“${sentence}”</p></blockquote><p>${sentence.repeat(3)}</p></article>`),
    );
    const blocks = article?.text.split("\n\n") ?? [];
    expect(blocks).toEqual([
      "The sum",
      sentence.repeat(3).trim(),
      "First bold point",
      "Second",
      `“${sentence}”`,
      sentence.repeat(3).trim(),
    ]);
  });

  it("has no scripts, styles, forms or markup", () => {
    const article = readableArticle(
      page(`<article><script>alert("ran")</script><style>p { color: red }</style><p>${sentence.repeat(6)}</p>
        <p onclick="alert(1)">${sentence} 5 &lt; 6 &amp; 7</p><noscript>Turn it on</noscript></article>`),
    );
    expect(article?.text).toContain("5 < 6 & 7");
    expect(article?.text).not.toMatch(/alert|color|onclick|Turn it on/);
  });

  it("comes with what the page says of itself", () => {
    const head = `<meta property="og:title" content="The bridge &amp; its price">
      <meta property="og:site_name" content="Example News"><meta name="author" content="Ann Reed">
      <meta property="article:published_time" content="2020-09-14T08:00:00+02:00">`;
    expect(readableArticle(page(`<article><p>${sentence.repeat(6)}</p></article>`, head))?.details).toEqual({
      title: "The bridge & its price",
      publisher: "Example News",
      authors: "Ann Reed",
      publishedOn: "2020-09-14",
      language: "en-GB",
    });
  });

  it("leaves out a date that does not exist", () => {
    const head = '<meta property="article:published_time" content="2020-19-44">';
    const article = readableArticle(page(`<article><p>${sentence.repeat(6)}</p></article>`, head));
    expect(article?.details).not.toHaveProperty("publishedOn");
  });

  it.each(["", "<html></html>", page(""), page("<script>1</script>"), "<frameset><frame src='x'></frameset>"])(
    "is none in %s",
    (html) => {
      expect(readableArticle(html)).toBeNull();
    },
  );
});
