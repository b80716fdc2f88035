import { describe, expect, it } from "vitest";
import { partNumber, partOfText, partWithClaim, type Stretch } from "./article-part";

describe("the parts of an article", () => {
  it("are one where there is nothing to cut", () => {
    expect(partNumber(1, 0, 200)).toEqual({ number: 1, count: 1, skipped: 0, total: 0 });
    expect(partNumber(1, 200, 200).count).toBe(1);
  });

  it("are those that there are, whatever number is asked for", () => {
    expect(partNumber(2, 5000, 200)).toEqual({ number: 2, count: 25, skipped: 200, total: 5000 });
    expect(partNumber(99, 5000, 200).number).toBe(25);
    expect(partNumber(0, 5000, 200).number).toBe(1);
  });

  it("hold the claim that they are asked for", () => {
    expect(partWithClaim(199, 401, 200).number).toBe(1);
    expect(partWithClaim(200, 401, 200).number).toBe(2);
    expect(partWithClaim(400, 401, 200).number).toBe(3);
  });
});

describe("the text of a part", () => {
  const text = "One line.\nTwo claims in this one.\nThe last.";

  it("is the whole text where all claims fit", () => {
    expect(partOfText(text, [{ start: 0, end: 8 }], undefined, undefined)).toEqual({ start: 0, end: text.length });
    expect(partOfText(text, [], undefined, undefined)).toEqual({ start: 0, end: text.length });
  });

  it("ends with a line, or where the next claim begins", () => {
    const [one, two, three] = [
      { start: 0, end: 8 },
      { start: 10, end: 20 },
      { start: 24, end: 32 },
    ];
    expect(partOfText(text, [one], undefined, two)).toEqual({ start: 0, end: 10 });
    expect(partOfText(text, [two], one, three)).toEqual({ start: 10, end: 24 });
  });

  it("shows a claim whole that reaches beyond the cut", () => {
    const [long, short] = [
      { start: 0, end: 30 },
      { start: 12, end: 20 },
    ];
    expect(partOfText(text, [long], undefined, short)).toEqual({ start: 0, end: 30 });
  });

  it("leaves nothing out between the parts, and no claim out of its own", () => {
    for (const [size, step, length, line] of [
      [1, 7, 5, 9],
      [2, 13, 30, 4],
      [3, 29, 60, 50],
      [5, 3, 1, 1],
      [7, 0, 20, 11],
    ] as const) {
      const signs = Array.from({ length: 200 }, (_, index) => (index % (line + 1) === line ? "\n" : "a")).join("");
      const claims = Array.from({ length: 30 }, (_, index): Stretch => {
        const start = (40 + index * step) % 150;
        return { start, end: Math.min(200, start + 1 + ((index * 11) % length)) };
      }).sort((a, b) => a.start - b.start || a.end - b.end);
      let reached = 0;
      for (let from = 0; from < claims.length; from += size) {
        const own = claims.slice(from, from + size);
        const part = partOfText(signs, own, claims[from - 1], claims[from + size]);
        expect(part.start).toBeLessThanOrEqual(reached);
        expect(own.every(({ start, end }) => start >= part.start && end <= part.end)).toBe(true);
        reached = Math.max(reached, part.end);
      }
      expect(reached).toBe(signs.length);
    }
  });
});
