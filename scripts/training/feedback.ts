import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { DocumentSplit } from "@/domain/extraction/feedback/document-split";
import { type LabelLine, labelLineSchema } from "@/domain/extraction/feedback/label";
import { isEnglish } from "@/domain/extraction/language";
import { sentenceKey } from "./claimbuster";
import { loneInput, type TrainingInput } from "./examples";
import type { WeightsFile } from "./pack-weights";
import { type TrainingData, trainClassifier } from "./train-classifier";

/** Labels as `claimdesk labels` writes them, with the SHA-256 of the file, hex. */
export type Feedback = { readonly sha256: string; readonly lines: readonly LabelLine[] };

/** A sentence that people decided on counts more than one that was labelled for training, one they passed over less. */
const DECIDED_WEIGHT = 2;
const UNMARKED_WEIGHT = 0.3;

/** Reads a file of labels. Throws with the number of the first line that is none. */
export function readFeedback(file: string): Feedback {
  const bytes = readFileSync(file);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    lines: parseFeedback(bytes.toString("utf8"), file),
  };
}

/** Parses JSON Lines of labels; `name` is for messages only. */
export function parseFeedback(content: string, name: string): LabelLine[] {
  return content.split("\n").flatMap((line, index) => {
    if (line === "") return [];
    const parsed = labelLineSchema.safeParse(readJson(line));
    if (!parsed.success) throw new Error(`${name}:${index + 1}: this is no line of \`claimdesk labels\``);
    return [parsed.data];
  });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The English sentences of one split as examples, one a sentence: check-worthy where any claim in it was accepted or
 * marked. What was dismissed or passed over may well be checkable, so it says nothing about that. A line holds one
 * sentence and not its article: its features are rebuilt from the sentence alone (`loneInput`), without its place and
 * its neighbours, though it counts as news.
 */
export function feedbackInputs(lines: readonly LabelLine[], split: DocumentSplit): TrainingInput[] {
  const sentences = new Map<string, LabelLine>();
  for (const line of lines) {
    if (line.split !== split || !isEnglish(line.article.language)) continue;
    const place = `${line.article.sha256} ${line.sentence.start}`;
    const known = sentences.get(place);
    if (known === undefined || !isWanted(known)) sentences.set(place, line);
  }
  return [...sentences.values()].map((line) => ({
    document: line.article.sha256,
    isNews: true,
    checkable: isWanted(line) ? true : null,
    checkWorthy: isWanted(line),
    weight: line.label === "unmarked" ? UNMARKED_WEIGHT : DECIDED_WEIGHT,
    input: loneInput(line.sentence.text),
  }));
}

function isWanted({ label }: LabelLine): boolean {
  return label === "accepted" || label === "marked";
}

/** The lines without those of split train whose sentence stands, word for word, in a document of another split too. */
export function withoutSharedSentences(lines: readonly LabelLine[]): LabelLine[] {
  const others = lines.filter(({ split }) => split !== "train");
  const heldOut = new Set(others.map(({ sentence }) => sentenceKey(sentence.text)));
  return lines.filter(({ split, sentence }) => split !== "train" || !heldOut.has(sentenceKey(sentence.text)));
}

/**
 * Trains on the shipped data and on feedback: its split train is learned from, its split dev joins what calibration and
 * threshold are set on, its split test is left alone. The id names the file of labels.
 */
export function trainWithFeedback(id: string, { train, dev }: TrainingData, { sha256, lines }: Feedback): WeightsFile {
  const kept = withoutSharedSentences(lines);
  const own = { train: feedbackInputs(kept, "train"), dev: feedbackInputs(kept, "dev") };
  const data = { train: [...train, ...own.train], dev: [...dev, ...own.dev] };
  const weights = trainClassifier(`${id}+feedback-${sha256.slice(0, 8)}`, data);
  return {
    ...weights,
    attribution: [...weights.attribution, `Labels by the reviewers of this desk, SHA-256 ${sha256}.`],
    trainedOn: {
      debateSentences: train.filter(({ isNews }) => !isNews).length,
      newsSentences: train.filter(({ isNews }) => isNews).length,
      newsDevSentences: dev.length,
      feedbackSentences: own.train.length,
      feedbackDevSentences: own.dev.length,
    },
  };
}
