import { describe, expect, it } from "vitest";
import { markdownSigns, markdownSignWords } from "./markdown-signs";

describe("a pasted text", () => {
  it.each([
    ["a link", "It cost [87 million](https://example.org/a).", "1 link"],
    ["notes", "It cost 87 million[^1].\n\n[^1]: So they say.", "2 note marks"],
    ["emphases", "It **cost** much, __very__ much.", "2 emphases"],
    ["headings", "# Quay\n\nText.\n\n## Costs\n\nMuch [^a].", "2 headings, 1 note mark"],
    ["a table", "| A | B |\n|---|---|\n| 1 | 2 |", "3 table rows"],
  ])("is evidently Markdown by %s", (_, text, words) => {
    expect(markdownSignWords(markdownSigns(text) ?? {})).toBe(words);
  });

  it.each([
    "The mayor [of Norhaven] said (on Monday) that it cost 87 million.",
    "#quay is open\n\n# 1 in the list",
    "f*** and s***, 10**6, a_b_c, __init__.py",
    "He wrote [sic](he did) twice.",
    "She said | he said",
    "**",
  ])("is not by %s", (text) => {
    expect(markdownSigns(text)).toBeNull();
  });

  it("is looked at in linear time", () => {
    for (const part of ["[", "**a", "[^", "|", "[a](", "# "]) {
      expect(markdownSigns(part.repeat(50_000)) ?? {}).toBeTypeOf("object");
    }
  });
});
