import { describe, expect, it } from "vitest";
import { fold, indexTerms, queryTerms, searchTextOf, searchWords } from "./search-text";

describe("fold", () => {
  it.each([
    ["Café Économie", "cafe economie"],
    ["Ёлка ёлка", "елка елка"],
    ["Ўладзімір, Мінск", "уладзімір мінск"],
    ["Łódź, Straße, Ærø", "lodz strasse aero"],
    ["Mr Putin’s $10bn “plan”", "mr putins 10bn plan"],
    ["ﬁnance ①", "finance 1"],
    ["النِّفْط", "النفط"],
    ["100% _sure_", "100 sure"],
    ["  \t\n ", ""],
  ])("makes %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps й a letter of its own, however it is encoded", () => {
    expect(fold("Май")).toBe("май");
    expect(fold("Май".normalize("NFD"))).toBe("май");
    expect(fold("май")).not.toBe(fold("маи"));
  });

  it("is settled: folding again changes nothing", () => {
    for (const text of ["Ґанак", "İstanbul", "Ψυχῆς", "ǅ", "ſ", "Ἀθῆναι", "한국어", "日本"]) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });

  it("takes long hostile text in its stride", () => {
    const started = Date.now();
    fold("ё́".repeat(200_000));
    fold("' ".repeat(400_000));
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe("searchWords", () => {
  it("gives each folded word once", () => {
    expect(searchWords("Oil, oil and ÖL")).toEqual(["oil", "and", "ol"]);
  });

  it("finds nothing to search for in signs alone", () => {
    expect(searchWords("%_%  !")).toEqual([]);
  });

  it("stops at twelve words", () => {
    expect(searchWords(Array.from({ length: 40 }, (_, index) => `w${index}`).join(" "))).toHaveLength(12);
  });
});

describe("the terms of an index and of a query", () => {
  /** Whether each term of the query begins a term of the text, which is what both databases ask. */
  const found = (query: string, text: string) =>
    queryTerms(query).every((term) => indexTerms(text).some((indexed) => indexed.startsWith(term)));

  it.each([
    ["oil subs", "oil subsidies"],
    ["他说", "昨天他说了"],
    ["了", "昨天他说了"],
    ["昨", "昨天他说了"],
    ["サッカー", "日本サッカー協会"],
    ["10bn 美元", "$10bn的美元"],
    ["10bn", "$10bn in oil"],
    ["5 €", "It cost €5"],
    [`${"x".repeat(300)}`, `${"x".repeat(300)} y`],
  ])("find %j in %j", (query, text) => {
    expect(found(query, text)).toBe(true);
  });

  it.each([
    ["说他", "昨天他说了"],
    ["sidies", "oil subsidies"],
  ])("do not find %j in %j", (query, text) => {
    expect(found(query, text)).toBe(false);
  });

  it("are never longer than 100 code units and split no surrogate pair", () => {
    for (const term of [...indexTerms("x".repeat(5000)), ...indexTerms(`x${"𐐨".repeat(200)}`)]) {
      expect(term.length).toBeLessThanOrEqual(100);
      expect(term).not.toMatch(/[\uD800-\uDBFF]$/);
    }
  });
});

describe("searchTextOf", () => {
  it("holds every word of the query a reader would try", () => {
    const text = searchTextOf({
      statement: "Resisting integration has cost Belarus $10bn",
      summary: "The sum is an estimate.",
      claimant: "Аляксандр Лукашэнка",
      quotes: ["cost Belarus $10bn in oil subsidies"],
      titles: ["Belarus leader to meet Putin"],
    });
    for (const word of searchWords("OIL subsidies лукашэнка putin estimate $10bn")) expect(text).toContain(word);
    expect(text).not.toContain("  ");
  });
});
