import { describe, expect, it } from "vitest";
import { DEEPEST_MARKDOWN, MOST_ELEMENTS, markdownField, markdownProblem } from "./markdown-bounds";

/** Every way to write something into itself, a number of levels deep. */
const nested: Record<string, (levels: number) => string> = {
  quotes: (levels) => `${"> ".repeat(levels)}a`,
  lists: (levels) => `${"- ".repeat(levels)}a`,
  "numbered lists": (levels) => `${"1. ".repeat(levels)}a`,
  "lists on lines of their own": (levels) =>
    Array.from({ length: levels }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
  emphasis: (levels) => `${"*a ".repeat(levels)}b${" a*".repeat(levels)}`,
  "strong emphasis": (levels) => `${"**a ".repeat(levels)}b${" a**".repeat(levels)}`,
  strikethrough: (levels) => `${"~~a ".repeat(levels)}b${" a~~".repeat(levels)}`,
  "quotes round lists": (levels) => `${"> - ".repeat(Math.floor(levels / 2))}${levels % 2 === 1 ? "> " : ""}a`,
  "emphasis in quotes": (levels) => `${"> ".repeat(levels - 3)}*a **b ~~c~~ b** a*`,
  "emphasis in links": (levels) => `[${"*a ".repeat(levels - 1)}b${" a*".repeat(levels - 1)}](https://example.org)`,
};

describe("Markdown", () => {
  it.each(Object.entries(nested))("may nest %s to the bound and no deeper", (_, write) => {
    expect(markdownProblem(write(DEEPEST_MARKDOWN))).toBeNull();
    expect(markdownProblem(write(DEEPEST_MARKDOWN + 1))).toContain("at most 20 levels deep");
    expect(markdownProblem(write(DEEPEST_MARKDOWN * 8))).toContain("at most 20 levels deep");
  });

  it("may have brackets in brackets, which are text", () => {
    expect(markdownProblem(`${"[".repeat(200)}a${"]".repeat(200)}`)).toBeNull();
  });

  it("may make a bounded number of elements", () => {
    expect(markdownProblem("*a* ".repeat(MOST_ELEMENTS - 1))).toBeNull();
    expect(markdownProblem("*a* ".repeat(MOST_ELEMENTS))).toContain("more than 10,000 pieces");
    expect(markdownProblem(`${"|a".repeat(150)}|\n${"|-".repeat(150)}|\n${"|b|\n".repeat(100)}`)).toContain("pieces");
  });

  it("is refused in a form's field with what to do", () => {
    const field = markdownField(1000, "Too long.");
    expect(field.parse(" a *b* ")).toBe("a *b*");
    const refused = field.safeParse(`${"> ".repeat(21)}a`);
    expect(refused.error?.issues.map(({ message }) => message)).toEqual([
      "Lists, quotes and emphasis may stand in one another at most 20 levels deep. Take some levels out.",
    ]);
    expect(field.safeParse("> ".repeat(1000)).error?.issues.map(({ message }) => message)).toEqual(["Too long."]);
  });
});
