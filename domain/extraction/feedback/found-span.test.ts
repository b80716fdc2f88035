import { describe, expect, it } from "vitest";
import { foundSpan } from "./found-span";

const text = "The canal cost €4m. The council said the canal cost €4m. The canal cost €4m, it said again.";

function rangeOf(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

describe("where a claim was found before its mark was moved", () => {
  it("is where it is when nobody moved it", () => {
    const now = rangeOf("The council said");
    expect(foundSpan(text, now, [])).toEqual(now);
  });

  it("is the place within the mark that stands now, though the words begin nearer elsewhere", () => {
    const now = rangeOf("The council said the canal cost €4m");
    expect(foundSpan(text, now, ["canal cost €4m"])).toEqual(rangeOf("canal cost €4m", 30));
  });

  it("is found through every mark between", () => {
    const now = rangeOf("it said again");
    const earlier = ["The canal cost €4m", "The canal cost €4m, it said again"];
    expect(foundSpan(text, now, earlier)).toEqual(rangeOf("The canal cost €4m", 50));
  });

  it("is refused where the words are not in the text", () => {
    expect(() => foundSpan(text, rangeOf("canal"), ["a lock"])).toThrow(RangeError);
  });
});
