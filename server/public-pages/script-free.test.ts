import { createElement as element, type ReactNode, Suspense } from "react";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NeedsScript, withoutScripts } from "./script-free";

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** Texts that look like marks, written by React as text and as an attribute. */
const hostile = [
  '<script>alert("1")</script>',
  "</script><script src=x>",
  "<!-- --> <!--$--> <!--$?-->",
  '<link rel="preload" as="script" href="/x.js"/>',
  '<div hidden=""></div>',
  '<template id="B:0"></template>$RC("B:0")',
  "a > b && c < d “'\"` &lt;script&gt; &amp;#60;",
  "\u0000\u2028\ud83d\ude00",
];

async function Late(): Promise<ReactNode> {
  return element("p", null, await new Promise<string>((resolve) => setTimeout(resolve, 10, "late")));
}

describe("withoutScripts", () => {
  it("takes away scripts, what loads them, React’s comments and Next’s empty boxes, and nothing else", () => {
    const before = page(
      '<meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="modulepreload" href="/b.js"/><script src="/a.js" async=""></script><title>A · B</title><link rel="icon" href="/icon.svg"/><script src="/c.js" noModule=""></script>',
      '<div hidden=""><!--$--><!--/$--></div><main><!--&--><p>2<!-- --> of <!-- -->3</p><!--/&--><p hidden="">kept</p><div hidden=""><b>kept</b></div></main><script id="_R_">(self.x||[]).push("<p>")</script><script>self.__next_f.push([1,"<\\u002fscript>"])</script>',
    );
    expect(withoutScripts(before)).toBe(
      page(
        '<meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><title>A · B</title><link rel="icon" href="/icon.svg"/>',
        '<main><p>2 of 3</p><p hidden="">kept</p><div hidden=""><b>kept</b></div></main>',
      ),
    );
  });

  it.each(hostile)("leaves %j as it is, as a text, an attribute, a title and in a text field", (text) => {
    const written = renderToString(
      element("div", { title: text, "data-json": JSON.stringify(text) }, [
        element("p", { key: 1 }, text),
        element("title", { key: 2 }, text),
        element("textarea", { key: 3, defaultValue: text }),
        element("a", { key: 4, href: `/claims?q=${text}` }, element("b", null, text)),
      ]),
    );
    expect(withoutScripts(page("", written))).toBe(page("", written));
  });

  it("leaves other comments, styles and marks in single quotes as they are", () => {
    const kept = page(
      "<style>a::after { content: '<script>'; }</style>",
      "<!-- by hand --><p title='<!-- -->'>x</p><script-like>y</script-like>",
    );
    expect(withoutScripts(kept)).toBe(kept);
  });

  it("keeps JSON-LD whole, with the signs that it escapes", () => {
    const data = '<script type="application/ld+json">{"a":"\\u003c/script>\\u003c!-- -->"}</script>';
    expect(withoutScripts(page("", `<script>1</script>${data}<script>2</script>`))).toBe(page("", data));
  });

  it("reads a script to its end, whatever stands in it, in capitals too", () => {
    expect(withoutScripts(`<SCRIPT a='>'>if (a</b/ || "</p>") {}</SCRIPT ><p>x</p>`)).toBe("<p>x</p>");
  });

  it.each([
    ["a placeholder", '<!--$?--><template id="B:0"></template><!--/$-->'],
    ["a placeholder in a segment", '<template id="P:1"></template>'],
    ["a part that comes later", '<div hidden="" id="S:0"><p>x</p></div>'],
    ["a part that failed", '<!--$!--><template data-dgst="1"></template><!--/$-->'],
    ["a script that moves a part", '<script>$RC=function(){};$RC("B:0","S:0")</script>'],
    ["a comment in a script", '<script type="application/ld+json">{"a":"<!--<script>"}</script>'],
  ])("refuses a page with %s", (_name, part) => {
    expect(() => withoutScripts(page("", part))).toThrow(NeedsScript);
  });

  it("refuses what React streams late, and takes what it had ready", async () => {
    const boundary = element(Suspense, { fallback: "wait" }, element(Late));
    const stream = await renderToReadableStream(element("main", null, boundary));
    const streamed = await new Response(stream).text();
    expect(() => withoutScripts(streamed)).toThrow(NeedsScript);
    const ready = renderToString(element("main", null, element(Suspense, { fallback: "wait" }, "early")));
    expect(ready).toContain("<!--$-->");
    expect(withoutScripts(ready)).toBe("<main>early</main>");
  });
});
