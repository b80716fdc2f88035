import { describe, expect, it } from "vitest";
import { htmlSize } from "./html-size";

describe("htmlSize", () => {
  it("counts tags and the deepest nesting", () => {
    expect(htmlSize("<div><section><b>x</b></section><i>y</i></div>")).toEqual({ tags: 8, depth: 3 });
  });

  it("does not take elements that need no closing for nesting", () => {
    expect(htmlSize("<ul><li>a<li>b<li>c</ul><p>d<p>e<br><img>").depth).toBe(1);
  });

  it("survives closing tags that were never opened", () => {
    expect(htmlSize("</div></div><div><b>").depth).toBe(2);
  });

  it("reads a megabyte of hostile markup in one pass", () => {
    expect(htmlSize("<a ".repeat(300_000)).depth).toBe(300_000);
    expect(htmlSize("<".repeat(1_000_000))).toEqual({ tags: 1_000_000, depth: 0 });
  });
});
