import { describe, expect, it } from "vitest";
import { htmlSize } from "./html-size";

describe("htmlSize", () => {
  it("counts what may be tags and character references", () => {
    expect(htmlSize("<p>a &amp; b</p><br> & 1 < 2")).toMatchObject({ tags: 4, references: 2 });
  });

  it("counts attributes however they are divided", () => {
    expect(htmlSize("<p>several words of text</p>").attributes).toBe(0);
    expect(htmlSize("<a b c\n  d>x</a>").attributes).toBe(3);
    expect(htmlSize("<a/b/c/d>").attributes).toBe(3);
    expect(htmlSize(`<a b="1"c='2'd="3">`).attributes).toBeGreaterThanOrEqual(3);
  });

  it("takes the words of a value for no attributes, but for words of the tag", () => {
    const { attributes, wordsInTag } = htmlSize('<p class="one two three four">five six</p><i>seven</i>');
    expect(attributes).toBeLessThanOrEqual(2);
    expect(wordsInTag).toBe(4);
  });

  const many = " a b c d e f g h i j".repeat(100);
  it.each([
    ["behind a value with >", `<p x=">"${many}>`],
    ["behind a value with <", `<p x="<p"${many}>`],
    ["behind a comment that opens a value", `<!-- <p x=" --><p ${many}>`],
    ["behind a script that opens a value", `<script>a<b x="</script><p ${many}>`],
    ["behind a script that opens both kinds", `<script>a<b x="<b y='</script><p ${many}>`],
    ["behind a mark that opens no value", `<p "${many}>`],
    ["behind a mark in a bare value", `<p x=y="${many}>`],
    ["behind a mark in a name", `<p ="${many}>`],
    ["in capitals", `<P${many.toUpperCase()}>`],
  ])("misses no attributes %s", (_, html) => {
    expect(htmlSize(html).attributes).toBeGreaterThanOrEqual(1000);
    expect(htmlSize(html).wordsInTag).toBeGreaterThanOrEqual(1000);
  });

  it("is done with a tag at its end, whatever quotation marks stand in the text", () => {
    const text = `It's "so", 5'10" = x='y' `.repeat(1000);
    expect(htmlSize(`<p class="a">${text}<b title='c'>${text}</b>`).wordsInTag).toBeLessThan(5);
  });

  it("reads megabytes of hostile markup in one pass", () => {
    const started = performance.now();
    for (const part of ["<a ", "<", `<a x="`, `<a x='"`, "&", " ", `"'=`]) htmlSize(part.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
