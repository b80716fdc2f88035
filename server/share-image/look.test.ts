import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RatingDisc } from "@/components/rating-disc";
import { ratingColours, ratingIcons } from "@/domain/ratings/rating";
import { schemes } from "@/tests/palette/theme-tokens";
import { discSvg } from "./disc";
import { colours, toneColours } from "./look";

describe("the look of the share image is that of the site", () => {
  it.each(Object.entries(colours))("in its colour %s", (name, value) => {
    expect(value).toBe(schemes.light.get(name));
  });

  it.each(ratingColours)("in the tone of %s", (tone) => {
    expect(toneColours[tone]).toBe(schemes.light.get(tone === "none" ? "unrated" : tone));
  });

  it.each(ratingIcons)("in the disc %s", (icon) => {
    const drawn = (markup: string) =>
      [...markup.matchAll(/ (d|r|cx|cy|viewBox|stroke-width|stroke-dasharray)="[^"]*"/g)].map(([part]) => part).sort();
    const component = renderToStaticMarkup(createElement(RatingDisc, { icon }));
    expect(drawn(discSvg(icon, "#000000", 40).toString())).toEqual(drawn(component));
  });
});
