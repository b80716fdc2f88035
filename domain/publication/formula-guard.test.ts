import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { rowsCsv } from "./csv";
import { guarded } from "./formula-guard";
import { each, joined } from "./verdict.fixture";

const alphabet = ["a", "1", " ", "\t", "\n", ",", ";", "|", '"', "'", "=", "-", "＝"];

/** Every text of up to three signs of the alphabet, alone and after a word. */
const texts = [1, 2, 3]
  .flatMap((length) => Array.from({ length: alphabet.length ** length }, (_, number) => ({ length, number })))
  .map(({ length, number }) =>
    Array.from(
      { length },
      (_, place) => alphabet[Math.floor(number / alphabet.length ** place) % alphabet.length],
    ).join(""),
  )
  .flatMap((text) => [text, `word${text}1`]);

const separators = [",", ";", "\t", "|", ":", "~", "^", " "];

/** The cells as a reader gets them who parts them by this separator, and minds quotation marks or does not. */
function readings(csv: string): { separator: string; cells: string[] }[] {
  return separators.flatMap((separator) => [
    { separator, cells: cellsOf(csv, separator, null) },
    { separator, cells: cellsOf(csv, separator, '"') },
  ]);
}

/** A mark that is never closed ends with the table, as spreadsheets have it. */
function cellsOf(csv: string, delimiter: string, quote: '"' | null): string[] {
  const read = (text: string): string[][] =>
    parse(text, { delimiter, quote, relax_column_count: true, relax_quotes: true });
  try {
    return read(csv).flat();
  } catch {
    return read(`${csv}"`).flat();
  }
}

/** The text as it was written, by the pattern that docs/csv-cells.md gives. */
function unguarded(text: string): string {
  return text.replace(/(^|[\s,;|:~^"])'(?='*[=+\-@＝＋－＠﹦﹢﹣﹫])|^'(?='*[\t\r\n])/gu, "$1");
}

/** Whether a spreadsheet could take the cell for a formula; parted by blanks, plain numbers and dashes stand alone. */
function beginsLikeFormula(cell: string, separator: string): boolean {
  const plain = separator === " " && /^["\s]*-\d*["\s]*(,end)?$/.test(cell);
  return /^["\s]*[=+\-@＝＋－＠]/.test(cell) && !plain;
}

describe("guarded text", () => {
  it("begins no cell like a formula, whatever separator the table is read by", async () => {
    const begun: unknown[] = [];
    for (const text of texts) {
      const csv = await joined(rowsCsv({ id: () => "id", text: () => text, end: () => "end" }, each([null])));
      for (const { separator, cells } of readings(csv)) {
        begun.push(
          ...cells.filter((cell) => beginsLikeFormula(cell, separator)).map((cell) => ({ text, separator, cell })),
        );
      }
    }
    expect(begun).toEqual([]);
  });

  it("can be read back to the very text", () => {
    expect(texts.filter((text) => unguarded(guarded(text)) !== text)).toEqual([]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["a; =1+1", "a; '=1+1"],
    ['a;"+1+1"', `a;"'+1+1"`],
    ["said @minister", "said '@minister"],
    ["x\n\n-1", "x\n\n'-1"],
    ["；＝1", "；＝1"],
    ["a|＝1", "a|'＝1"],
    ["'=1", "''=1"],
    ["\tx", "'\tx"],
  ])("of %j is %j", (text, guardedText) => {
    expect(guarded(text)).toBe(guardedText);
  });

  it.each([
    "fell by -3 %, then +12.5%.",
    "from 5 - 7 - to 9",
    "https://x.example/?a=1&b=-2",
    "well-known",
    "a@b.example",
    "the minister's",
    "$-5",
  ])("leaves %j alone", (text) => {
    expect(guarded(text)).toBe(text);
  });

  it("is made in one pass, however long the runs of blanks and apostrophes", () => {
    for (const run of [" ", "'", '"', " '", ";"]) {
      const text = `a${run.repeat(300_000)}`;
      expect(guarded(text)).toBe(text);
    }
  });
});
