import { describe, expect, it } from "vitest";
import { authorLines, authorNames, authorsField, authorsOfLines } from "./author-lines";

const authors = [
  { name: "Jo Lind", kind: "person" },
  { name: "Example News", kind: "organisation" },
] as const;

describe("authors one a line", () => {
  it("are read as they are written out", () => {
    expect(authorLines(authors)).toBe("Jo Lind\nExample News (organisation)");
    expect(authorsOfLines(authorLines(authors))).toEqual(authors);
    expect(authorNames(authors)).toBe("Jo Lind; Example News");
  });

  it("may be marked in several ways", () => {
    const bodies = authorsOfLines("A (organization)\r\nB [org]\nC(Organisation)\u2028D (Ministry of Works)");
    expect(bodies.map(({ kind }) => kind)).toEqual(["organisation", "organisation", "organisation", "person"]);
    expect(bodies.map(({ name }) => name)).toEqual(["A", "B", "C", "D (Ministry of Works)"]);
  });

  it("are named once, without empty lines and without signs that turn what stands beside them", () => {
    expect(authorsOfLines("\n Jo   Lind \n\nJo Lind\n\u202EAl Roe\n(organisation)\n").map(({ name }) => name)).toEqual([
      "Jo Lind",
      "Al Roe",
    ]);
  });

  it("are refused where they are too many or too long", () => {
    const many = Array.from({ length: 51 }, (_, index) => `Jo Lind ${index}`).join("\n");
    expect(authorsField.safeParse(many).error?.issues[0]?.message).toMatch(/^Name 50 authors at most/);
    expect(authorsField.safeParse("x".repeat(201)).error?.issues[0]?.message).toMatch(/^Keep each name to 200/);
    expect(authorsField.parse("")).toEqual([]);
  });
});
