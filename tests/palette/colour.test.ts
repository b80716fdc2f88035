import { describe, expect, it } from "vitest";
import { contrast, dichromacies, distance, lightness, linearOf, oklab, seenWith } from "./colour";

const white = linearOf("#ffffff");
const black = linearOf("#000000");

describe("the sums on colours", () => {
  it("give WCAG's ratios", () => {
    expect(contrast(black, white)).toBeCloseTo(21, 6);
    // The grey that WCAG's own understanding document names as just enough on white.
    expect(contrast(white, linearOf("#767676"))).toBeCloseTo(4.54, 2);
  });

  it("give CIE L*", () => {
    expect([black, linearOf("#777777"), white].map((colour) => Math.round(lightness(colour)))).toEqual([0, 50, 100]);
  });

  it("give the values of CSS Color 4 in OKLab", () => {
    const [light, a, b] = oklab(linearOf("#ff0000"));
    expect(light).toBeCloseTo(0.628, 3);
    expect(a).toBeCloseTo(0.2249, 3);
    expect(b).toBeCloseTo(0.1258, 3);
    expect(distance(black, white)).toBeCloseTo(1, 3);
  });

  it.each(["protanopia", "deuteranopia", "tritanopia"] as const)("leave grey alone in %s", (dichromacy) => {
    for (const row of dichromacies[dichromacy]) expect(row.reduce((sum, part) => sum + part)).toBeCloseTo(1, 5);
    expect(distance(seenWith(dichromacy, white), white)).toBeLessThan(0.001);
  });

  it("bring red and green together where red or green cones are missing, and not where blue ones are", () => {
    const [red, green] = [linearOf("#b04040"), linearOf("#40803a")];
    const seen = (["protanopia", "deuteranopia", "tritanopia"] as const).map((each) =>
      distance(seenWith(each, red), seenWith(each, green)),
    );
    expect(Math.max(...seen.slice(0, 2))).toBeLessThan(distance(red, green) * 0.75);
    expect(seen[2]).toBeGreaterThan(distance(red, green) * 0.75);
  });

  it("refuse what is no colour", () => {
    expect(() => linearOf("#fff")).toThrow("#fff is no #rrggbb.");
  });
});
