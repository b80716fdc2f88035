import { describe, expect, it } from "vitest";
import { sharedShare, shinglesOf } from "./shingles";
import { sketchOf } from "./sketch";

/** A text of so many different words; another seed makes other words. */
function text(words: number, seed = 1): string {
  return Array.from({ length: words }, (_, index) => `word${seed}x${index % 997}`).join(" ");
}

const inCommon = (one: string, other: string) => {
  const theirs = new Set(sketchOf(shinglesOf(other)));
  return sketchOf(shinglesOf(one)).filter((band) => theirs.has(band)).length;
};

describe("shingles", () => {
  it("are the same whatever the signs, spaces, accents and capitals", () => {
    const one = "The mayor’s café — “new”,\nshe said — cost 87\u00a0million.";
    const other = "the MAYOR's cafe: 'new' she said cost 87 million\n\n";
    expect([...shinglesOf(one)]).toEqual([...shinglesOf(other)]);
  });

  it("tell another number, and words in another order", () => {
    const one = shinglesOf("The quay has cost the town 87 million euros.");
    expect(sharedShare(one, shinglesOf("The quay has cost the town 78 million euros."))).toBeLessThan(0.5);
    expect(sharedShare(one, shinglesOf("The town has cost the quay 87 million euros."))).toBeLessThan(0.5);
  });

  it("are of a short text all its words, and of letters where words have no spaces between them", () => {
    expect(shinglesOf("Two words").size).toBe(1);
    expect(shinglesOf("他说今天下雨了").size).toBe(3);
    expect(shinglesOf("… —").size).toBe(0);
    expect(sharedShare(shinglesOf(""), shinglesOf("a"))).toBe(0);
  });

  it("count what the smaller has of the larger", () => {
    expect(sharedShare(shinglesOf(text(100)), shinglesOf(`${text(100)} ${text(50, 2)}`))).toBe(1);
  });
});

describe("a sketch", () => {
  it("is shared by texts of which nearly all is the same, and by no others", () => {
    const whole = text(600);
    const words = whole.split(" ");
    expect(inCommon(whole, whole)).toBe(8);
    expect(inCommon(whole, `${whole} ${text(30, 2)}`)).toBeGreaterThan(0);
    expect(inCommon(whole, words.with(300, "other").with(17, "another").join(" "))).toBeGreaterThan(0);
    expect(inCommon(whole, text(600, 3))).toBe(0);
    expect(sketchOf(shinglesOf("—"))).toEqual([]);
  });

  it("stays as it is, since it is stored", () => {
    expect(sketchOf(shinglesOf("The quay has cost the town 87 million euros."))).toMatchInlineSnapshot(`
      [
        -1743820881,
        -1007136224,
        1242541219,
        57958300,
        -858863631,
        1134216577,
        -1255172467,
        -505684167,
      ]
    `);
  });

  it("finds practically all pairs that share nine tenths", () => {
    let found = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const words = text(300, seed).split(" ");
      const changed = words.map((word, index) => (index % 100 === 50 ? `other${seed}x${index}` : word)).join(" ");
      if (inCommon(words.join(" "), changed) > 0) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(99);
  });
});
