import type { Extractor } from "@/domain/extraction/extractor";
import { median } from "./bootstrap";

/** Wall time of the whole pipeline on one core. */
export type Speed = {
  readonly sentencesPerSecond: number;
  /** Milliseconds for an article, scaled to 1,000 words. */
  readonly perThousandWords: number;
  /** Milliseconds that `Intl.Segmenter` by word alone takes for 1,000 words of the same texts. */
  readonly segmenterPerThousandWords: number;
};

const ROUNDS = 15;

/** Medians over rounds that take turns: each round reads all articles, then walks them with `Intl.Segmenter`. */
export async function speedOf(extractor: Extractor, articles: readonly string[]): Promise<Speed> {
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const [own, rival]: [number[], number[]] = [[], []];
  let sentences = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    sentences = 0;
    const start = performance.now();
    for (const text of articles) sentences += (await extractor.extract({ text, language: "en" })).sentences.length;
    const between = performance.now();
    let parts = 0;
    for (const text of articles) for (const _ of segmenter.segment(text)) parts += 1;
    const end = performance.now();
    if (parts === 0) throw new Error("Nothing was segmented.");
    own.push(between - start);
    rival.push(end - between);
  }
  return {
    sentencesPerSecond: Math.round((1000 * sentences) / median(own)),
    perThousandWords: (1000 * median(own)) / words,
    segmenterPerThousandWords: (1000 * median(rival)) / words,
  };
}

const MEGABYTE = 1_000_000;

/** Texts that look for the slow side of a rule, each of a million UTF-16 units. */
const HOSTILE: readonly string[] = [
  ...["a\n", "a. ", "“", "‘a’ ", "Mr. ", "U.S. ", "((((", "......", "READ ALSO ", ">>>>", "A: ", "a ", "and ", "1 "],
  ...["$1bn ", "said he ", "said, ", "Ann Brown said ", "“a” said ", "who said that ", "according to ", "— ", "©\n"],
  ...["He said that he said ", "Mr Brown, who said, ", "the U.S. of A. said “", "I. ", "'s ", "1,000,000 ", "\n\n# "],
  ...["Ann Brown said that 300 people died in May 2020. ", "“It fell by 3%,” he said.\n\n"],
];

/** The slowest of the hostile texts in milliseconds, each read once. */
export async function slowestHostile(extractor: Extractor): Promise<{ milliseconds: number; text: string }> {
  let slowest = { milliseconds: 0, text: "" };
  for (const part of HOSTILE) {
    const text = part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);
    const start = performance.now();
    await extractor.extract({ text, language: "en" });
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text: part };
  }
  return slowest;
}
