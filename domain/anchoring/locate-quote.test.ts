import { describe, expect, it } from "vitest";
import { locateQuote, MAX_LISTED_OCCURRENCES, MAX_OFFERS, MAX_TYPED_QUOTE_LENGTH } from "./locate-quote";

function located(text: string, typed: string, near?: number): string | string[] {
  const result = locateQuote(text, typed, near);
  if (result.kind === "missing") return "missing";
  if (result.kind === "found") return text.slice(result.start, result.end);
  if (result.kind === "offered")
    return [result.reason, ...result.offers.map(({ start, end }) => text.slice(start, end))];
  return result.occurrences.map(({ start, end }) => `${start}:${text.slice(start, end)}`);
}

describe("locateQuote", () => {
  it("finds the very characters and ignores white space around what was typed", () => {
    expect(locateQuote("The cat sat.", "  cat sat\n")).toEqual({ kind: "found", start: 4, end: 11 });
  });

  it.each([
    ["a line break and a no-break space", "He paid\n  £5\u00a0million in tax", "he paid £5 million in tax"],
    ["curly quotation marks", "It is a “union state” treaty", 'a "union state" treaty'],
    ["curly apostrophes", "Russia’s help", "Russia's help"],
    ["dash variants", "in 2019–20 — they say", "2019-20 - they"],
    ["letter case", "The KREMLIN said", "the Kremlin"],
    ["an ellipsis character", "well… no", "well... no"],
    ["three dots for an ellipsis character", "well... no", "well… no"],
    ["Cyrillic letter case", "Кремль заявил", "КРЕМЛЬ"],
    ["a Greek final sigma", "ΟΔΟΣ", "οδος"],
    ["the marks of a block quotation", "> It cost 4 million.\n\n> We paid half.", "4 million. We paid half"],
    ["soft hyphens", "the govern\u00adment paid", "government paid"],
    ["soft hyphens in what was typed", "the government paid", "the govern\u00adment"],
    ["ligatures", "the oﬃce ﬁled it", "the office filed it"],
    ["ligatures in what was typed", "the office filed it", "the oﬃce ﬁled it"],
    ["accents as marks of their own", "un cafe\u0301 noir", "un café noir"],
    ["accents in one sign with the letter", "un café noir", "un cafe\u0301 noir"],
    ["letters of two marks", "việt nam", "vie\u0323\u0302t nam"],
    ["Korean syllables in parts", "서울 시장", "서울 시장".normalize("NFD")],
    ["painted Arabic letters", "قال المدير", "\ufed7\ufe8e\ufedd \ufe8d\ufedf\ufee4\ufeaa\ufef3\ufeae"],
    ["a stretched Arabic word", "قـــال المدير", "قال المدير"],
    ["zero-width spaces and joiners", "the new\u200b quay\u2060 cost", "new quay cost"],
    ["direction marks", "he said \u200e87\u200f million", "said 87 million"],
    ["two hyphens for a dash", "the quay — it cost 87 million", "the quay -- it cost"],
    ["three hyphens for a dash", "the quay—it cost 87 million", "the quay---it cost"],
    ["spaces around a dash", "the quay — it cost 87 million", "the quay—it cost"],
    ["no spaces around a dash", "the quay—it cost 87 million", "the quay – it cost"],
    ["a no-break space within a number", "for 87\u00a0200 people", "for 87 200 people"],
    ["a thin space within a number", "for 1\u2009200\u202f000 people", "1200000 people"],
    ["guillemets", "он сказал «да» вчера", 'сказал "да" вчера'],
    ["letters as wide as Chinese ones", "ＷＨＯの発表", "WHOの発表"],
    ["a sign for two letters", "Ǆep je pun", "DŽep je pun"],
  ])("takes %s for equal", (_, text, typed) => {
    expect(locateQuote(text, typed).kind).toBe("found");
  });

  it.each([
    ["curly quotation marks", "“the quay cost 87 million”"],
    ["straight quotation marks", '"the quay cost 87 million"'],
    ["guillemets", "« the quay cost 87 million »"],
    ["German quotation marks", "„the quay cost 87 million“"],
    ["single quotation marks", "'the quay cost 87 million'"],
    ["a full stop that the article has not", "The quay cost 87 million."],
    ["a comma within quotation marks", "“The quay cost 87 million,”"],
    ["dots for what was left out", "… the quay cost 87 million …"],
    ["dots of their own", "...the quay cost 87 million..."],
  ])("finds the words within %s", (_, typed) => {
    expect(located("She said the quay cost 87 million euros.", typed)).toBe("the quay cost 87 million");
  });

  it("keeps quotation marks that the article has, too", () => {
    expect(located("She said “it is done” twice.", '"it is done"')).toBe("“it is done”");
    expect(located("It cost -5 or −5.", "−5")).toBe("−5");
  });

  it("maps a folded match back to exact offsets behind emoji and folded runs", () => {
    const text = "👍👍 “Well…  no,”\r\n said Ann";
    expect(located(text, '"well... no," said')).toBe("“Well…  no,”\r\n said");
    expect(located("In İzmir today", "İzmir TODAY")).toBe("İzmir today");
  });

  it("prefers the very characters to a folded match", () => {
    expect(located("The Times. the times.", "the times")).toBe("the times");
  });

  it("lists what is ambiguous, and lets the nearest one win", () => {
    const text = "a cat, a cat, a cat";
    expect(located(text, "cat")).toEqual(["2:cat", "9:cat", "16:cat"]);
    expect(locateQuote(text, "cat", 10)).toEqual({ kind: "found", start: 9, end: 12 });
    expect(locateQuote("Cat and CAT", "cat", 9)).toEqual({ kind: "found", start: 8, end: 11 });
  });

  it("leaves a tie ambiguous", () => {
    expect(located("cat cat", "cat", 2)).toEqual(["0:cat", "4:cat"]);
  });

  it.each([
    ["other words", "The cat sat.", "The dog sat."],
    ["a power of ten", "10⁶ people", "106 people"],
    ["a part of a joined emoji", "a 👩‍💻 b", "👩 b"],
    ["half of a character", "a 👍 b", "a \ud83d"],
    ["nothing", "text", "   "],
    ["nothing within quotation marks", "text", "“ … ”"],
    ["only what nobody sees", "te\u200bxt", "\u200b"],
    ["a homoglyph", "Putin", "Рutin"],
    ["another dash", "the 2019–20 budget", "the 201920 budget"],
  ])("never takes a lookalike: %s", (_, text, typed) => {
    expect(located(text, typed)).toBe("missing");
  });

  it.each([
    ["a thousand", "for 1,200 people", "200 people", "1,200 people"],
    ["a thousand with a no-break space", "for 1\u00a0200 people", "200 people", "1\u00a0200 people"],
    ["a thousand with a space", "for 1 200 people", "200 people", "1 200 people"],
    ["a thousand with an apostrophe", "für 1’200 Personen", "200 Personen", "1’200 Personen"],
    ["a decimal", "1.5 million people", "5 million people", "1.5 million people"],
    ["the start of a decimal", "It cost $1.5bn", "It cost $1", "It cost $1.5bn"],
    ["a longer number", "It cost $15 in all", "5 in all", "15 in all"],
    ["a number below zero", "fell to −5 degrees", "5 degrees", "−5 degrees"],
    ["the opposite", "illegal entry", "legal entry", "illegal entry"],
    ["the stem of a word", "they denied it", "they deni", "they denied"],
    ["a word with a soft hyphen", "the govern\u00adment paid", "the govern", "the govern\u00adment"],
  ])("offers the whole of what is cut: %s", (_, text, typed, offered) => {
    expect(located(text, typed)).toEqual(["cut", offered]);
  });

  it.each([
    ["accents", "un café noir", "un cafe noir"],
    ["ё", "её счёт", "ее счет"],
    ["Arabic vowels", "قَالَ المُدِير", "قال المدير"],
    ["strokes", "Łódź kupiła", "Lodz kupila"],
  ])("offers words that differ in %s", (_, text, typed) => {
    expect(located(text, typed)).toEqual(["letters", text]);
  });

  it("takes й for a letter of its own, and a whole word before a part of another", () => {
    expect(located("мой дом", "мои дом")).toBe("missing");
    expect(located("illegal and legal", "legal")).toBe("legal");
  });

  it("offers the nearest of many, in the order of the text", () => {
    const many = Array.from({ length: 40 }, () => "1,200 people").join("; ");
    const some = locateQuote(many, "200 people", many.length);
    const starts = some.kind === "offered" ? some.offers.map(({ start }) => start) : [];
    expect(starts).toHaveLength(MAX_OFFERS);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(starts.at(-1)).toBe(many.lastIndexOf("1,200"));
  });

  it("finds a part of a run of characters where the script has no spaces", () => {
    expect(located("他说今天下雨了", "今天下雨")).toBe("今天下雨");
  });

  it("stays bounded on hostile input", () => {
    const text = "a ".repeat(100_000);
    expect(locateQuote(text, `${"a ".repeat(40_000)}b`)).toEqual({ kind: "missing" });
    expect(locateQuote(text, "a".repeat(MAX_TYPED_QUOTE_LENGTH + 1))).toEqual({ kind: "missing" });
    const many = locateQuote(text, "a");
    expect(many.kind === "ambiguous" && many.occurrences.length).toBe(MAX_LISTED_OCCURRENCES);
    expect(locateQuote(text, "a", 150_000)).toEqual({ kind: "found", start: 150_000, end: 150_001 });
    const glued = "ab\u200b".repeat(100_000);
    expect(locateQuote(glued, "ba")).toEqual({ kind: "missing" });
    expect(locateQuote(`e${"\u0301".repeat(200_000)}`, "e")).toEqual({ kind: "missing" });
  });
});
