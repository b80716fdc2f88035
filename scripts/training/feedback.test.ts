import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { classifierSchema, rawScore } from "@/domain/extraction/classifier/classifier";
import { documentSplit } from "@/domain/extraction/feedback/document-split";
import type { LabelLine } from "@/domain/extraction/feedback/label";
import { comparedWeights } from "./compare-weights";
import { type LabelledInput, loneInput } from "./examples";
import { feedbackInputs, parseFeedback, readFeedback, trainWithFeedback, withoutSharedSentences } from "./feedback";

const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** First digits of hashes of each split. */
const train = "1";
const dev = "d";
const test = "f";

function line(document: string, text: string, label: LabelLine["label"], start = 0): LabelLine {
  const sha256 = document.padEnd(64, "0");
  const range = { start, end: start + text.length };
  const kept = label === "accepted" || label === "marked" ? { ...range, exact: text, claimant: null } : null;
  const isFound = label === "accepted" || label === "dismissed";
  return {
    schema: "claimdesk-label-1",
    article: { sha256, language: "en", publishedOn: null },
    split: documentSplit(sha256),
    sentence: { ...range, text },
    label,
    found: isFound ? { ...range, claimant: null, checkWorthiness: 0.5, extractor: "linear-1" } : null,
    kept,
    spanCorrected: false,
    claimantCorrected: false,
  };
}

const lake = "The lake rose by two metres in March.";
const fish = "We do love to fish there at dawn.";

describe("labels as examples", () => {
  it("are check-worthy and checkable where kept; the others say nothing about checkable", () => {
    const lines = [
      line(train, lake, "accepted", 0),
      line(train, lake, "marked", 100),
      line(train, fish, "dismissed", 200),
      line(train, fish, "unmarked", 300),
    ];
    const inputs = feedbackInputs(lines, "train");
    expect(inputs.map(({ checkWorthy, checkable, weight }) => [checkWorthy, checkable, weight])).toEqual([
      [true, true, 2],
      [true, true, 2],
      [false, null, 2],
      [false, null, 0.3],
    ]);
    for (const { isNews } of inputs) expect(isNews).toBe(true);
    expect(inputs[0]?.input).toEqual(loneInput(lake));
  });

  it("are one a sentence, wanted as soon as one of its claims is", () => {
    const both = [line(train, lake, "dismissed"), line(train, lake, "accepted"), line(train, lake, "dismissed")];
    expect(feedbackInputs(both, "train")).toMatchObject([{ checkWorthy: true }]);
  });

  it("are those of English articles in the split asked for", () => {
    const foreign = line(train, lake, "accepted", 50);
    const lines = [
      { ...foreign, article: { ...foreign.article, language: "be" } },
      line(train, lake, "accepted"),
      line(dev, lake, "accepted"),
    ];
    expect(feedbackInputs(lines, "train")).toHaveLength(1);
    expect(feedbackInputs(lines, "dev")).toHaveLength(1);
    expect(feedbackInputs(lines, "test")).toEqual([]);
  });

  it("leave out of training what stands word for word in dev or test", () => {
    const lines = [
      line(train, lake, "accepted"),
      line(train, fish, "dismissed", 90),
      line(test, "The LAKE rose by two metres in March", "dismissed"),
    ];
    expect(withoutSharedSentences(lines)).toEqual(lines.slice(1));
  });
});

describe("a file of labels", () => {
  it("comes back with its hash", () => {
    const file = path.join(folder, "labels.jsonl");
    const lines = [line(train, lake, "accepted"), line(dev, fish, "unmarked")];
    writeFileSync(file, lines.map((one) => `${JSON.stringify(one)}\n`).join(""));
    expect(readFeedback(file)).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), lines });
  });

  it.each([["{"], ["{}"], [JSON.stringify({ ...line(train, lake, "accepted"), label: "liked" })]])(
    "is refused with the number of a line that is none: %s",
    (bad) => {
      const content = `${JSON.stringify(line(train, lake, "accepted"))}\n${bad}\n`;
      expect(() => parseFeedback(content, "labels.jsonl")).toThrow(/^labels\.jsonl:2: /);
    },
  );
});

const things = ["lake", "mill", "ferry", "tunnel", "archive", "stadium", "orchard", "quarry"];

/** Shipped data: costs are wanted, thoughts are not, and neither are gauges where there are any. */
function shipped(part: number, hasGauges: boolean): LabelledInput[] {
  return things.flatMap((thing, index) => {
    const say = (text: string, isWanted: boolean): LabelledInput => ({
      document: `${part}-${index}`,
      isNews: true,
      checkable: isWanted,
      checkWorthy: isWanted,
      weight: 1,
      input: loneInput(text),
    });
    return [
      say(`The ${thing} cost ${part + index + 3} million euros in 2019.`, true),
      ...(hasGauges ? [say(`The gauge of the ${thing} hummed softly at noon.`, false)] : []),
      say(`We all wondered what the ${thing} would bring.`, false),
    ];
  });
}

describe("training with feedback", () => {
  const data = { train: shipped(1, true), dev: shipped(40, false) };
  const wanted = things.flatMap((thing, index) =>
    ["dawn", "dusk", "night"].map((hour, at) =>
      line(`${at}${index}`, `The gauge of the ${thing} hummed loudly at ${hour}.`, "accepted"),
    ),
  );
  const held = [line(dev, "The gauge of the castle hummed.", "accepted"), line(dev, fish, "unmarked", 60)];
  const measured = [
    line(test, "The gauge of the bridge hummed at night.", "accepted"),
    line(test, fish, "dismissed", 60),
  ];
  const sha256 = "0123456789abcdef".repeat(4);
  const before = classifierSchema.parse(trainWithFeedback("tiny", data, { sha256, lines: [] }));
  const weights = trainWithFeedback("tiny", data, { sha256, lines: [...wanted, ...held, ...measured] });
  const after = classifierSchema.parse(weights);

  it("learns what the desk wants", () => {
    const gauge = loneInput("The gauge of the theatre hummed loudly all day.");
    expect(rawScore(before.heads.checkWorthy, gauge)).toBeLessThan(0);
    expect(rawScore(after.heads.checkWorthy, gauge)).toBeGreaterThan(0);
  });

  it("names the labels and counts them, those of split test apart", () => {
    expect(weights.id).toBe("tiny+feedback-01234567");
    expect(weights.trainedOn).toEqual({
      debateSentences: 0,
      newsSentences: data.train.length,
      newsDevSentences: data.dev.length,
      feedbackSentences: wanted.length,
      feedbackDevSentences: held.length,
    });
    expect(weights.attribution.at(-1)).toContain(sha256);
  });

  it("takes nothing from split test", () => {
    const without = trainWithFeedback("tiny", data, { sha256, lines: [...wanted, ...held] });
    expect(without).toEqual(weights);
  });

  it("is measured beside the weights before it", () => {
    const sets = { "feedback test": feedbackInputs(measured, "test"), nothing: [] };
    expect(comparedWeights([before, after], sets)).toEqual([
      "feedback test: 2 sentences, 1 check-worthy",
      expect.stringMatching(/^ {2}tiny\+feedback-01234567: average precision \d\.\d{3}, AUC \d\.\d{3}$/),
      "  tiny+feedback-01234567: average precision 1.000, AUC 1.000",
      "nothing: 0 sentences, 0 check-worthy; too few to measure on",
    ]);
  });
});

describe("the command", () => {
  const weights = "domain/extraction/classifier/weights.json";

  it.each(["as it is", "through a link"])("never writes feedback to the shipped weights, named %s", (how) => {
    const link = path.join(folder, "link.json");
    if (how === "through a link") symlinkSync(path.resolve(weights), link);
    const out = how === "through a link" ? link : `./${weights}`;
    const args = ["--import", "tsx", "scripts/training/train.ts", "--with-feedback", "nowhere.jsonl", "--out", out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^train: .*weights that come with Claimdesk.*\n$/);
  });
});
