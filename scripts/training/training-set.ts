import { type DebateSentence, readDebates } from "./claimbuster";
import { type LabelledInput, loneInput, newsInputs } from "./examples";
import { readNews } from "./labelled-news";

/** Where the project's own labelled articles lie, from its root. */
export const NEWS_FOLDER = "tests/fixtures/news";

/** How much a sentence of a debate counts beside one of news; chosen with the other settings. */
const DEBATE_WEIGHT = 0.2;

/** The sentences of the debates that are trained on: `crowdsourced.csv`. */
export function debateInputs(folder: string): LabelledInput[] {
  return readDebates(folder, "crowdsourced").map(debateInput);
}

export function debateInput({ text, debate, checkable, checkWorthy }: DebateSentence): LabelledInput {
  return { document: debate, isNews: false, checkable, checkWorthy, weight: DEBATE_WEIGHT, input: loneInput(text) };
}

/** The sentences of one split of the project's own news. */
export function newsSplit(split: "train" | "dev" | "test"): LabelledInput[] {
  return readNews(NEWS_FOLDER, split).flatMap(newsInputs);
}
