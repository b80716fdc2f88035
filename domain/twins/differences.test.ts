import { describe, expect, it } from "vitest";
import type { Run } from "@/domain/publication/word-runs";
import { differentPlaces, MAX_PLACES } from "./differences";

const textOf = (runs: readonly Run[]) => runs.map(({ kind, text }) => (kind === "same" ? text : `[${text}]`)).join("");
const shown = (before: string, after: string) => {
  const { places, more } = differentPlaces(before, after);
  return { places: places.map((place) => [textOf(place.before), textOf(place.after)]), more };
};

describe("the places where two texts differ", () => {
  it("are none in the same text", () => {
    expect(shown("a\nb", "a\nb")).toEqual({ places: [], more: 0 });
  });

  it("are words among those around them", () => {
    expect(shown("First line.\nIt cost 87 million.\nLast.", "First line.\nIt cost 78 million.\nLast.")).toEqual({
      places: [["It cost [87] million.\n", "It cost [78] million.\n"]],
      more: 0,
    });
  });

  it("are a line end, a no-break space, an apostrophe", () => {
    expect(shown("It’s 5 km.", "It's 5\u00a0km.\n")).toEqual({
      places: [["It[’]s 5[ ]km.", "It[']s 5[\u00a0]km.[\n]"]],
      more: 0,
    });
  });

  it("are paragraphs that came or went", () => {
    expect(shown("One.\n\nTwo.\n", "One.\n\nNew.\n\nTwo.\n")).toEqual({ places: [["", "[New.\n\n]"]], more: 0 });
  });

  it("are shown with a little of what is around them, and whole words of Cyrillic", () => {
    const around = "слова, ".repeat(40);
    const { places } = shown(`${around}мост построен ${around}`, `${around}мост достроен ${around}`);
    const [[before = "", after = ""] = []] = places;
    expect(before).toContain("мост [построен] слова");
    expect(after).toContain("мост [достроен] слова");
    expect(before.length).toBeLessThan(200);
    expect(before).toMatch(/^… .* …$/s);
  });

  it("are counted beyond the first of them", () => {
    const before = Array.from({ length: 40 }, (_, line) => `Line ${line}.\nStays ${line}.\n`).join("");
    const { places, more } = differentPlaces(before, before.replaceAll("Line", "Row"));
    expect(places).toHaveLength(MAX_PLACES);
    expect(more).toBe(28);
  });

  it("are bounded, and cut through no character, where all is different", () => {
    const { places } = differentPlaces("👍".repeat(5000), Array.from({ length: 5000 }, (_, n) => `a${n}\n`).join(""));
    expect(JSON.stringify(places).length).toBeLessThan(3000);
    expect(
      places.flatMap(({ before, after }) => [...before, ...after]).every(({ text }) => !/\p{Cs}/u.test(text)),
    ).toBe(true);
  });
});
