import { describe, expect, it } from "vitest";
import { isQuotedStatement, quotedStatement } from "./quoted-statement";

describe("quotedStatement", () => {
  it("is the quote on one line, behind what it leans on", () => {
    expect(quotedStatement("rents\n doubled", null)).toBe("rents doubled");
    expect(quotedStatement("promised a loan", "Mr\nHall")).toBe("[Mr Hall] promised a loan");
  });

  it.each([
    ["promised a loan", "promised  a loan", true],
    ["[Mr Hall] promised a loan", "promised a loan", true],
    ["Mr Hall promised a loan", "promised a loan", false],
    ["[Mr Hall] also promised a loan", "promised a loan", false],
    ["[] promised a loan", "promised a loan", false],
  ])("knows whether %j is nothing but the quote %j", (statement, quote, isQuoted) => {
    expect(isQuotedStatement(statement, quote)).toBe(isQuoted);
  });
});
