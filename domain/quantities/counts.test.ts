import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("counts", () => {
  it.each([
    ["45,000 soldiers left", "45,000 soldiers", 45_000, "soldiers"],
    ["twenty-one men left", "twenty-one men", 21, "men"],
    ["a dozen new homes burnt", "a dozen new homes", 12, "new homes"],
    ["12 police officers left", "12 police officers", 12, "police officers"],
    ["20 police left", "20 police", 20, "police"],
    ["300 U.S. soldiers left", "300 U.S. soldiers", 300, "U.S. soldiers"],
    ["20 Ukrainian F-16 jets", "20 Ukrainian F-16 jets", 20, "Ukrainian F-16 jets"],
    ["20 high-speed trains", "20 high-speed trains", 20, "high-speed trains"],
    ["12 so-called experts", "12 so-called experts", 12, "so-called experts"],
    ["300 sports clubs closed", "300 sports clubs", 300, "sports clubs"],
    ["50 Democrats voted against", "50 Democrats", 50, "Democrats"],
    ["7 more people died", "7 more people", 7, "people"],
    ["15 wounded and", "15 wounded", 15, "wounded"],
    ["one soldier died", "one soldier", 1, "soldier"],
    ["1 person died", "1 person", 1, "person"],
    ["two of his deputies left", "two of his deputies", 2, "deputies"],
    ["four of Ann’s books burnt", "four of Ann’s books", 4, "Ann’s books"],
    ["half a million people fled", "half a million people", 500_000, "people"],
    ["1.1bn people fled", "1.1bn people", 1_100_000_000, "people"],
    ["a 2,000-seat hall", "2,000-seat", 2000, "seat"],
    ["a five-member panel", "five-member", 5, "member"],
    ["an army 10,000-strong", "10,000-strong", 10_000, null],
    ["three were killed", "three", 3, null],
    ["the police arrested 23, he said", "23", 23, null],
    ["zero people came", "zero people", 0, "people"],
    ["3000 men came", "3000 men", 3000, "men"],
    ["20\npeople came", "20\npeople", 20, "people"],
  ])("reads %j", (text, exact, number, of) => {
    expect(findQuantities(text)).toMatchObject([
      { exact, value: { kind: "exact", number }, unit: { kind: "count", of } },
    ]);
  });

  it.each([
    ["an ordinal", "the 3rd place, the twenty-first day, a third term, the fifth man"],
    ["a year", "In 2014 and 1918, the 2019 elections and the 1990s."],
    ["a date", "on 12 May, May 12, 2024, 12/05/2024 and 2024-05-12"],
    ["a time of day", "at 10:30, at 10.30, 10.30am, 5pm, 5 p.m., 7 o’clock, 18 GMT, at seven, at ten past four"],
    ["a telephone number", "020 7946 0958, +44 20 7946 0958, 555-0123-45"],
    ["a label", "Article 5, section 12, page 4, No. 10, no. 5, number 7, Flight 17, Resolution 2202, § 3, room 101"],
    ["a name", "the G20, Covid-19, a Boeing 737, Formula 1, 5G, A4, 3D, F-16, 10 Downing Street"],
    ["a list", "1. Homes\n\n2. Schools\n\n(3) Roads"],
    ["a note", "as shown [12] and told (412)"],
    ["a stroke", "24/7 and 9/11"],
    ["a height", "5'10\" and 6′2″"],
    ["a decimal comma", "1,5"],
    ["a pronoun", "one of them, no one, one another, one day"],
    ["what was told before", "the two leaders, these three, the other two"],
    ["a compound", "a three-way race with two-faced men"],
    ["a number of digits and nothing else", "text us on 85111, 1 1 1 1"],
  ])("counts nothing in %s", (_, text) => {
    expect(findQuantities(text).map(({ exact }) => exact)).toEqual([]);
  });
});
