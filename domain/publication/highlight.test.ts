import { describe, expect, it } from "vitest";
import { fold } from "@/domain/search-text";
import { excerptFor, highlightRuns } from "./highlight";
import { hostileStrings } from "./hostile-strings.fixture";

/** The text with its matches in brackets. */
function shown(text: string, query: string): string {
  return highlightRuns(text, query)
    .map((run) => (run.match ? `[${run.text}]` : run.text))
    .join("");
}

describe("highlightRuns", () => {
  it.each([
    ["The oil tax, and oilseed.", "oil", "The [oil] tax, and [oil]seed."],
    ["turmoil", "oil", "turmoil"],
    ["The oil tax", "tax OIL", "The [oil] [tax]"],
    ["Café Élan", "cafe elan", "[Café] [Élan]"],
    ["Cafe\u0301 noir", "café", "[Cafe\u0301] noir"],
    ["cafe", "CAFÉ", "[cafe]"],
    ["Ёлка и ёж", "елка", "[Ёлка] и ёж"],
    ["елка", "ёлка", "[елка]"],
    ["У вёсцы ўсё добра", "весцы усё", "У [вёсцы] [ўсё] добра"],
    ["йод и иод", "йод", "[йод] и иод"],
    ["сям’я, сям'я, сямʼя", "сямя", "[сям’я], [сям'я], [сямʼя]"],
    ["Łódź", "lodz", "[Łódź]"],
    ["Straße", "strass", "[Straß]e"],
    ["Þór", "t", "[Þ]ór"],
    ["ﬃcient", "ff", "[ﬃ]cient"],
    ["½ cup", "2", "[½] cup"],
    ["Σίσυφος", "σισυφος", "[Σίσυφος]"],
    ["İstanbul", "istanbul", "[İstanbul]"],
    ["补贴达到一百亿", "一百", "补贴达到[一百]亿"],
    ["ภาษีน้ำมัน", "น้ำ", "ภาษี[น้ำ]มัน"],
    ["👩🏽‍🚀oil👩🏽‍🚀", "oil", "👩🏽‍🚀[oil]👩🏽‍🚀"],
    ["𝐎𝐢𝐥", "oil", "[𝐎𝐢𝐥]"],
    ["oil oilseed", "oil oils", "[oil] [oils]eed"],
    ["nothing", "", "nothing"],
    ["nothing", "'- !", "nothing"],
    ["", "oil", ""],
  ])("in %j for %j", (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it("gives the text back, and folds as the search does, whatever there is", () => {
    const texts = Object.values(hostileStrings);
    for (const text of texts) {
      for (const query of [...texts, "w", "1"]) {
        const runs = highlightRuns(text, query);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        expect(runs.filter((run) => run.text === "")).toEqual([]);
        expect(runs.flatMap((run) => Array.from(run.text))).toEqual(Array.from(text));
      }
      const first = fold(text).split(" ")[0] ?? "";
      const matched = highlightRuns(text, first).find((run) => run.match);
      expect(fold(matched?.text ?? "").startsWith(first), JSON.stringify(text)).toBe(true);
    }
  });
});

describe("excerptFor", () => {
  const excerptAround = (text: string, query: string, length: number) =>
    excerptFor(query, { shown: [], hidden: [text] }, length);

  it("is of the first text that holds a word which the shown ones lack", () => {
    const hidden = ["Of oil", "Of the Oil Tax", "taxes"];
    expect(excerptFor("oil tax", { shown: ["Oil costs"], hidden }, 50)).toBe("Of the Oil Tax");
    expect(excerptFor("oil tax", { shown: ["Oil costs", "A tax"], hidden }, 50)).toBeNull();
    expect(excerptFor("oil rent", { shown: ["Oil costs"], hidden }, 50)).toBeNull();
    expect(excerptFor("", { shown: [], hidden }, 50)).toBeNull();
  });

  const long = "The first words stand here. ".repeat(20);

  it("leaves a short text alone", () => {
    expect(excerptAround("The oil tax", "oil", 11)).toBe("The oil tax");
  });

  it("shows the first match with whole words around it", () => {
    const text = `${long}Then comes the petroleum account. ${long}`;
    const excerpt = excerptAround(text, "petrol", 60) ?? "";
    expect(excerpt).toMatch(/^… \S.*\bthe petroleum account\b.*\S …$/);
    expect(excerpt.length).toBeLessThanOrEqual(64);
    expect(` ${text} `).toContain(` ${excerpt.slice(2, -2)} `);
  });

  it("begins and ends with the text where the match is near", () => {
    expect(excerptAround(`Petroleum. ${long}`, "petrol", 40)).toMatch(/^Petroleum\. The .* …$/);
    expect(excerptAround(`${long}petroleum`, "petrol", 40)).toMatch(/^… .* petroleum$/);
  });

  it("is a piece of the text with its match, in whole characters, whatever there is", () => {
    for (const text of Object.values(hostileStrings)) {
      for (const [before, after] of [
        ["", long],
        [long, ""],
        [long, long],
        ["👩🏽‍🚀".repeat(40), "👩🏽‍🚀".repeat(40)],
      ]) {
        const whole = `${before} petrol ${text}${after}`;
        for (const length of [10, 41, 80]) {
          const excerpt = excerptAround(whole, "petrol", length) ?? "";
          const piece = excerpt.replace(/^… /, "").replace(/ …$/, "");
          expect(whole).toContain(piece);
          expect(piece).toContain("petrol");
          expect(piece.length).toBeLessThanOrEqual(length);
          const start = whole.indexOf(piece);
          const parts = [whole.slice(0, start), piece, whole.slice(start + piece.length)];
          expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(whole));
        }
      }
    }
  });
});
