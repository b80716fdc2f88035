import { DENSE_FEATURES } from "@/domain/extraction/classifier/dense-features";
import type { ClassifierInput } from "@/domain/extraction/classifier/sentence-features";
import type { LabelledInput } from "@/scripts/training/examples";
import { areaUnderCurve, averagePrecision, precisionAtTop } from "@/scripts/training/metrics";
import { decimal } from "./bootstrap";
import { trainedScores } from "./classification";

const POSITION = new Set(["opening", "early", "late", "opens block"]);
const SPEECH = new Set([
  "quoted",
  "partly quoted",
  "attributed",
  "attributed by pronoun",
  "according to",
  "claimant known",
]);
const RULES = new Set(DENSE_FEATURES.slice(0, DENSE_FEATURES.indexOf("length")).map(String));

type Change = (input: ClassifierInput) => ClassifierInput;

function without(names: ReadonlySet<string>): Change {
  return (input) => ({
    ...input,
    dense: input.dense.map((value, index) => (names.has(DENSE_FEATURES[index] ?? "") ? 0 : value)),
  });
}

const CHANGES: readonly [name: string, change: Change][] = [
  ["without words and pairs of words", (input) => ({ ...input, hashed: { ...input.hashed, words: [] } })],
  ["without runs of letters", (input) => ({ ...input, hashed: { ...input.hashed, letters: [] } })],
  ["dense features alone", (input) => ({ ...input, hashed: { words: [], letters: [] } })],
  ["without all dense features", without(new Set(DENSE_FEATURES))],
  ["without the rules (money, acts, events …)", without(RULES)],
  ["without quotation and attribution", without(SPEECH)],
  ["without position in the article", without(POSITION)],
];

/** What each part earns: trained without it on the training parts, judged on news-dev. One row a part. */
export function ablationRows(
  debates: readonly LabelledInput[],
  news: readonly LabelledInput[],
  dev: readonly LabelledInput[],
): string[][] {
  const all = [...debates, ...news];
  const row = (name: string, train: readonly LabelledInput[], judged: readonly LabelledInput[]) => {
    const scored = trainedScores(train, judged);
    const figures = [averagePrecision(scored), areaUnderCurve(scored), precisionAtTop(scored, 5)];
    return [name, ...figures.map(decimal)];
  };
  const changed = (inputs: readonly LabelledInput[], change: Change) =>
    inputs.map((example) => ({ ...example, input: change(example.input) }));
  return [
    row("everything", all, dev),
    row("without the debates", news, dev),
    row(
      "without the news (debates alone)",
      debates.map((example) => ({ ...example, weight: 1 })),
      dev,
    ),
    ...CHANGES.map(([name, change]) => row(name, changed(all, change), changed(dev, change))),
  ];
}
