import fc from "fast-check";
import { generatedTrees, pageOf, wordsOf } from "@/server/ingest/generated-pages.fixture";
import { textOf } from "@/server/ingest/page-block";
import { readPage } from "@/server/ingest/read-page";

const BATCH = 1000;

/** How many of so many generated trees give each word that they show once and in order, and none that they hide. */
export function treesHeld(trees: number): number {
  let held = 0;
  for (let made = 0; made < trees; made += BATCH) {
    for (const tree of fc.sample(generatedTrees, { seed: made + 1, numRuns: Math.min(BATCH, trees - made) })) {
      const { body, shown } = pageOf(tree);
      if (wordsOf(textOf(readPage(body))).join() === shown.join()) held += 1;
    }
  }
  return held;
}
