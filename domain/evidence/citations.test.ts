import { describe, expect, it } from "vitest";
import { citedNumbers, renumberCitations } from "./citations";

describe("cited numbers", () => {
  it("come once each, rising", () => {
    expect(citedNumbers("[3], [1][3], and [12].")).toEqual([1, 3, 12]);
    expect(citedNumbers("nothing")).toEqual([]);
  });

  it("are not the texts of links, link definitions, words in brackets or years", () => {
    expect(citedNumbers("[1](https://example.org) [2]: https://example.org [a1] [2020] []")).toEqual([]);
  });

  it("stand in lists, emphasis and at line ends", () => {
    expect(citedNumbers("- **so** [1]\n- _thus_ [2]\n")).toEqual([1, 2]);
  });
});

describe("renumbering", () => {
  it("moves higher numbers down by one and leaves the rest", () => {
    expect(renumberCitations("[1] [2] [3] [10](x) [10]", 2)).toBe("[1] [2] [2] [10](x) [9]");
  });

  it("changes nothing where the last source goes", () => {
    expect(renumberCitations("[1] and [2]", 3)).toBe("[1] and [2]");
  });
});
