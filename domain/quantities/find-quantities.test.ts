import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

const STATEMENTS = [
  "The council voted 31 to 14 on Tuesday to raise the levy by 8 per cent.",
  "“At least $3-5bn,” Ann Brown, 45, said; one in five children had 2.5kg of flour a day.",
  "Between 1,000 and 2,000 people fled — half of them in 2019 — and prices doubled.",
  "Hundreds of thousands of people,\nthree and a half million homes, -5°C, 10-15 percent, ½ mile.",
  "It fell from 3 to 5 per cent over two years, to more than 45\u00a0000 soldiers or so.",
];
const SURROUNDINGS = [
  ["", ""],
  ["👍👩‍💻 ", " 😀"],
  ["Київ. Москва: ", " — Россия"],
  ["e\u0301te\u0301 ", "\u200d"],
  ["他说 ", "。"],
  ["\ud83d ", " \ude00"],
  ["\n\n", "\n\n5"],
] as const;

describe("findQuantities", () => {
  it.each(STATEMENTS.flatMap((text) => SURROUNDINGS.map(([before, after]) => `${before}${text}${after}`)))(
    "gives exact offsets, in order and apart, in %j",
    (text) => {
      const found = findQuantities(text, { publishedOn: "2020-09-14" });
      expect(found.length).toBeGreaterThan(1);
      let end = 0;
      for (const quantity of found) {
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.exact);
        expect(quantity.exact.trim()).toBe(quantity.exact);
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        end = quantity.end;
        if (quantity.period === null) continue;
        expect(text.slice(quantity.period.start, quantity.period.end)).toBe(quantity.period.exact);
      }
    },
  );

  // Sums that readers of numbers get wrong without a word: see findings/.
  it.each([
    ["$10bn", 10_000_000_000],
    ["€4.2m", 4_200_000],
    ["£1.5 billion", 1_500_000_000],
    ["twenty-five thousand people", 25_000],
    ["two hundred and fifty million people", 250_000_000],
    ["two and a half million people", 2_500_000],
    ["half a million people", 500_000],
  ])("reads %s whole", (words, number) => {
    expect(findQuantities(`It took ${words} in May.`)).toMatchObject([
      { exact: words, value: { kind: "exact", number } },
    ]);
  });

  it("does not take a continental comma for a thousands sign", () => {
    const values = findQuantities("It took 4,6 million people.").map(({ value }) => value);
    expect(values).not.toContainEqual({ kind: "exact", number: 46_000_000 });
  });

  it("reads the same whatever stands around", () => {
    const plain = findQuantities(STATEMENTS[1] ?? "").map(({ exact, value }) => ({ exact, value }));
    const amid = findQuantities(`👍 Київ. ${STATEMENTS[1]} 😀`).map(({ exact, value }) => ({ exact, value }));
    expect(amid).toEqual(plain);
  });

  it.each(["", " ", "\n\n", "No numbers here.", "👍"])("finds nothing in %j", (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it("takes one breath for a statement with many quantities", () => {
    expect(findQuantities(STATEMENTS[1] ?? "").map(({ exact }) => exact)).toEqual([
      ...["At least $3-5bn", "45", "one in five children", "2.5kg of flour a day"],
    ]);
  });

  const REPEATED = 80_000;

  it.each(["a quarter of ", "$1-", "between 1 and ", "three of the four ", "in 2019 £5 "])(
    "finds twice as much in twice as many repetitions of %j",
    (part) => {
      const count = Math.floor(REPEATED / part.length / 60) * 60;
      const half = findQuantities(part.repeat(count / 2)).length;
      const whole = findQuantities(part.repeat(count)).length;
      expect(half).toBeGreaterThan(count / 12);
      expect(Math.abs(whole - 2 * half)).toBeLessThanOrEqual(2);
    },
  );

  it.each(["1 ", "1-", "1,", "$", "ten ", "’s ", " ", "a"])("ends on 80 KB of %j and finds next to nothing", (part) => {
    expect(findQuantities(part.repeat(REPEATED / part.length)).length).toBeLessThanOrEqual(2);
  });
});
