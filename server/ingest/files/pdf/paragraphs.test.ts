import { expect, it } from "vitest";
import { WordIndex } from "@/domain/ingest/word-forms";
import { type DocumentLine, joinLines } from "./paragraphs";

const line = (text: string, y: number, changes: Partial<DocumentLine> = {}): DocumentLine => ({
  text,
  isRow: false,
  left: 50,
  right: 290,
  y,
  size: 10,
  page: 1,
  column: { left: 50, right: 290 },
  ...changes,
});

it("puts a paragraph that goes on over the page together, and what stands between behind it", () => {
  const { text, places } = joinLines(
    [
      line("The town has borrowed twelve million euros for", 700),
      line("its quay, which the mayor of the town and her", 712),
      line("3 See the annual report of the harbour board.", 740, { size: 8 }),
      line("treasurer had promised to pay back in May.", 60, { page: 2 }),
      line("Nobody has paid.", 90, { page: 2 }),
    ],
    null,
  );
  expect(text).toBe(
    "The town has borrowed twelve million euros for its quay, which the mayor of the town and her treasurer had promised to pay back in May.\n\n3 See the annual report of the harbour board.\n\nNobody has paid.",
  );
  expect(
    places.map((place) => [place.kind === "page" && place.page, text.slice(place.start, place.start + 9)]),
  ).toEqual([
    [1, "The town "],
    [2, "treasurer"],
    [1, "3 See the"],
    [2, "Nobody ha"],
  ]);
});

it("ends a paragraph where the next word had room in its line, and not at a heading’s", () => {
  const { text } = joinLines(
    [
      line("Jo Lind, mayor", 100, { right: 120 }),
      line("The town has borrowed twelve million euros for", 112),
      line("its quay.", 124, { right: 90 }),
    ],
    null,
  );
  expect(text).toBe("Jo Lind, mayor\n\nThe town has borrowed twelve million euros for its quay.");
  const heading = { size: 20, right: 200 };
  expect(joinLines([line("The quay", 50, heading), line("cost more", 72, heading)], null).text).toBe(
    "The quay cost more",
  );
});

it("counts the places of pages without soft hyphens", () => {
  const { text, places } = joinLines(
    [line("The gov\u00adern\u00adment paid.", 100), line("Nobody else.", 100, { page: 2 })],
    null,
  );
  expect(text).toBe("The government paid.\n\nNobody else.");
  expect(places.map(({ start }) => start)).toEqual([0, 22]);
});

it("puts a paragraph together over very many pages, each with a note, and no more than a dozen between its halves", () => {
  const half = "of the town had promised again to pay for the quay";
  const pages = 3000;
  const long = Array.from({ length: pages }, (_, page) => [
    line(half, 700, { page }),
    line("3 See the annual report.", 740, { page, size: 8 }),
  ]);
  const paragraphs = joinLines(long.flat(), null).text.split("\n\n");
  expect(paragraphs[0]?.split(" of the town").length).toBe(13);
  expect(paragraphs.filter((text) => text.startsWith("3 See"))).toHaveLength(pages);
  const plain = Array.from({ length: pages }, (_, page) => line(half, 700, { page, left: 50 + (page % 2) * 20 }));
  expect(joinLines(plain, null).text).toBe(Array(pages).fill(half).join(" "));
});

it("mends the words that line ends cut as the whole document writes them, and names those that it does not write", () => {
  const common = new WordIndex(new Map([["million", 0]]));
  const { text, cutWords } = joinLines(
    [
      line("The low-", 100),
      line("income families of the town paid 87 mil-", 112),
      line("lion for a gzip-", 124),
      line("packed and re-", 136),
      line("elected regula-", 148),
      line("tion.", 160, { right: 70 }),
      line("A re-elected mayor wrote the regulation.", 60, { page: 2 }),
    ],
    common,
  );
  expect(text).toBe(
    "The low-income families of the town paid 87 million for a gzip-packed and re-elected regulation.\n\nA re-elected mayor wrote the regulation.",
  );
  expect([...cutWords.doubtful]).toEqual(["low-income", "gzip-packed"]);
  expect([...cutWords.mended]).toEqual(["million"]);
});
