import { describe, expect, it } from "vitest";
import { contrast, dichromacies, distance, type LinearRgb, lightness, linearOf, seenWith } from "./colour";
import { schemes } from "./theme-tokens";

/*
 * What is asked of the colours of app/globals.css. Ratings, stances, marks and notices are always told in words, and by
 * a shape or a kind of line; colour is the third sign, so it is asked to help and not to carry the meaning alone:
 * neighbours on the scale need not be named apart by colour, but false must never look like true.
 */
const scale = ["false", "mostly-false", "half", "mostly-true", "true"] as const;
const tones = [...scale, "unrated", "success", "warning", "danger", "soft"];
const surfaces = ["paper", "sheet", "wash"];

const AA_TEXT = 4.5;
const AA_GRAPHICS = 3;

/** OKLab: twice and three times the difference that is just noticed (0.02), and one that nobody overlooks. */
const NOTICEABLE = 0.04;
const CLEAR = 0.06;
const OPPOSITE = 0.15;

/** L*: one step of Munsell value, the least that a greyscale print has to keep between the two ends. */
const GREY_STEP = 10;

type Pair = readonly [string, string];

const texts: Pair[] = [
  ...["ink", "accent", "accent-strong", ...tones].flatMap((text) => surfaces.map((on): Pair => [text, on])),
  ["ink", "mark-open"],
  ["ink", "mark-review"],
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["danger-ink", "danger"],
];

const graphics: Pair[] = [
  ...["line", "ring", "mark-open-line", "mark-review-line"].flatMap((line) => surfaces.map((on): Pair => [line, on])),
  ["mark-open-line", "mark-open"],
  ["mark-review-line", "mark-review"],
  ["ring", "mark-open"],
  ["ring", "mark-review"],
];

const apart: [least: number, pairs: Pair[]][] = [
  [NOTICEABLE, [...scale.slice(1).map((rating, index): Pair => [scale[index] ?? rating, rating])]],
  [NOTICEABLE, scale.map((rating): Pair => ["unrated", rating])],
  [
    CLEAR,
    [
      ["half", "false"],
      ["half", "true"],
      ["mark-open", "mark-review"],
      ["success", "danger"],
      ["success", "warning"],
      ["warning", "danger"],
    ],
  ],
  [
    OPPOSITE,
    [
      ["false", "true"],
      ["false", "mostly-true"],
      ["mostly-false", "true"],
      ["mostly-false", "mostly-true"],
      ["mark-open-line", "mark-review-line"],
    ],
  ],
];

const eyes: [name: string, see: (colour: LinearRgb) => LinearRgb][] = [
  ["all cones", (colour) => colour],
  ...(["protanopia", "deuteranopia", "tritanopia"] as const).map((name): [string, (colour: LinearRgb) => LinearRgb] => [
    name,
    (colour) => seenWith(name, colour),
  ]),
];

describe.each(["light", "dark"] as const)("the colours in %s", (scheme) => {
  const colour = (name: string) => linearOf(schemes[scheme].get(name) ?? `No --color-${name}`);
  const failing = (pairs: readonly Pair[], measure: (pair: Pair) => number, least: number) =>
    pairs.map((pair) => [...pair, measure(pair)] as const).filter(([, , value]) => value < least);
  const ratio = ([one, other]: Pair) => contrast(colour(one), colour(other));

  it("can be read: 4.5 to 1 for text (WCAG 1.4.3)", () => {
    expect(failing(texts, ratio, AA_TEXT)).toEqual([]);
  });

  it("can be made out: 3 to 1 for lines, fields and focus (WCAG 1.4.11)", () => {
    expect(failing(graphics, ratio, AA_GRAPHICS)).toEqual([]);
  });

  it("keep the ends of the scale apart in greyscale", () => {
    expect(Math.abs(lightness(colour("false")) - lightness(colour("true")))).toBeGreaterThanOrEqual(GREY_STEP);
  });

  it.each(eyes)("keep apart what differs, seen with %s", (_name, see) => {
    const seenApart = ([one, other]: Pair) => distance(see(colour(one)), see(colour(other)));
    expect(apart.flatMap(([least, pairs]) => failing(pairs, seenApart, least))).toEqual([]);
  });
});

it("simulates every form of colour blindness that is known to it", () => {
  expect(eyes.slice(1).map(([name]) => name)).toEqual(Object.keys(dichromacies));
});
