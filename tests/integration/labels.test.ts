import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { selectQuote } from "@/domain/anchoring/quote-selector";
import type { ExtractedClaim, Extractor } from "@/domain/extraction/extractor";
import { documentSplit } from "@/domain/extraction/feedback/document-split";
import { type LabelLine, labelLineSchema } from "@/domain/extraction/feedback/label";
import type { Actor } from "@/domain/permissions/role";
import { createArticle } from "@/features/articles/mutations";
import { assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "@/features/claims/mutations";
import { streamLabels } from "@/features/labels/data";
import { articleNumber } from "@/tests/fixtures/articles";
import { latest } from "./claims";
import { claimdesk, newDataFolder } from "./command-line";
import { gathered, newPerson, present, provider, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const bridge = "The city spent $40m on the new bridge in 2019, Mayor Ann Reed said on Monday.";
const dearest = "It was the dearest building of the year.";
const critics = "Critics say that the sum was 15% above the plan.";
const report = (number: number) => `This is report number ${number} on the matter.`;

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

/** Finds the sentences it is told, so that the labels depend on nothing else. */
function finding(...sentences: string[]): Extractor {
  return {
    id: "told-1",
    extract: ({ text }) =>
      Promise.resolve({
        extractor: "told-1",
        sentences: [],
        claims: sentences.map((sentence): ExtractedClaim => {
          const start = text.indexOf(sentence);
          const claimant = sentence === bridge ? ({ kind: "named", name: "Ann Reed", confidence: 0.9 } as const) : null;
          const quote = selectQuote(text, start, start + sentence.length);
          return { quote, statement: quote.exact, claimant, checkWorthiness: 0.625, reasons: [] };
        }),
      }),
  };
}

async function articleWith(number: number, ...found: string[]): Promise<string> {
  return value(await createArticle(ann, articleNumber(number), finding(...found))).id;
}

async function claimIn(articleId: string, exact: string): Promise<string> {
  const appearances = await (await reader()).appearance.findMany({ where: { articleId, exact } });
  return present(appearances[0]).claimId;
}

async function triage(articleId: string, exact: string, decision: "accept" | "dismiss"): Promise<void> {
  value(await triageClaim(ann, { ...(await latest(await claimIn(articleId, exact))), decision }));
}

async function labelsOf(number: number): Promise<LabelLine[]> {
  const sha256 = createHash("sha256").update(articleNumber(number).text, "utf8").digest("hex");
  return (await gathered(streamLabels())).filter(({ article }) => article.sha256 === sha256);
}

describe("the labels that reviewers make", () => {
  it("are none while every claim is open", async () => {
    await articleWith(1, bridge, critics);
    expect(await labelsOf(1)).toEqual([]);
  });

  it("are what was accepted and dismissed, and nothing of an article's other sentences while a claim is open", async () => {
    const id = await articleWith(2, bridge, dearest, critics);
    await triage(id, bridge, "accept");
    await triage(id, dearest, "dismiss");
    const { text, publishedOn } = articleNumber(2);
    const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
    const found = { start: 0, end: bridge.length, claimant: "Ann Reed", checkWorthiness: 0.625, extractor: "told-1" };
    const lines = await labelsOf(2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      schema: "claimdesk-label-1",
      article: { sha256, language: "en", publishedOn },
      split: documentSplit(sha256),
      sentence: { start: 0, end: bridge.length, text: bridge },
      label: "accepted",
      found,
      kept: { start: 0, end: bridge.length, exact: bridge, claimant: "Ann Reed" },
      spanCorrected: false,
      claimantCorrected: false,
    });
    expect(lines[1]).toMatchObject({ label: "dismissed", sentence: { text: dearest }, kept: null });
  });

  it("follow a decision that was taken back", async () => {
    const id = await articleWith(3, bridge, critics);
    await triage(id, bridge, "dismiss");
    await triage(id, bridge, "accept");
    expect(await labelsOf(3)).toMatchObject([{ label: "accepted" }]);
  });

  it("keep corrections of words and claimant beside what was found, however often and whenever they were made", async () => {
    const id = await articleWith(4, bridge, critics);
    const claimId = await claimIn(id, bridge);
    await triage(id, bridge, "accept");
    const span = async (quote: string) => {
      value(await changeSpan(ann, { ...(await latest(claimId)), quote, start: undefined }));
    };
    const edit = async (claimant: string) => {
      value(await editClaim(ann, { ...(await latest(claimId)), statement: "The bridge cost $40m.", claimant }));
    };
    await span("The city spent $40m");
    await edit("Mayor of Bridgetown");
    value(await assignClaim(ann, { ...(await latest(claimId)), assigneeId: ann.id }));
    await span("The city spent $40m on the new bridge in 2019");
    await edit("");
    const exact = "The city spent $40m on the new bridge in 2019";
    expect(await labelsOf(4)).toMatchObject([
      {
        label: "accepted",
        sentence: { text: bridge },
        found: { start: 0, end: bridge.length, claimant: "Ann Reed" },
        kept: { start: 0, end: exact.length, exact, claimant: null },
        spanCorrected: true,
        claimantCorrected: true,
      },
    ]);
  });

  it("know marks made by hand, and the sentences passed over once no claim is open", async () => {
    const id = await articleWith(5, bridge);
    const quote = "the sum was 15% above the plan";
    const mark = { articleId: id, quote, start: undefined, claimant: "Critics" };
    const { claimId } = value(await markClaim(ann, mark));
    expect(await labelsOf(5)).toMatchObject([{ label: "marked", sentence: { text: critics } }]);
    await triage(id, bridge, "dismiss");
    const moved = { ...(await latest(claimId)), quote: "15% above the plan", start: undefined };
    value(await changeSpan(ann, moved));
    const lines = await labelsOf(5);
    expect(lines.map(({ label, sentence }) => [label, sentence.text])).toEqual([
      ["dismissed", bridge],
      ["unmarked", dearest],
      ["marked", critics],
      ["unmarked", report(5)],
    ]);
    expect(lines[2]).toMatchObject({
      found: null,
      kept: { exact: "15% above the plan", claimant: "Critics" },
      spanCorrected: false,
      claimantCorrected: false,
    });
  });
});

// What is read of the database is tested above on both, and starting the program takes its time.
if (provider === "sqlite") {
  describe("claimdesk labels", { timeout: 120_000 }, () => {
    it("writes them all as JSON Lines, or those of one split, each document in one split alone", async () => {
      for (let number = 100; number < 130; number += 1)
        await triage(await articleWith(number, bridge), bridge, "accept");
      const folder = newDataFolder();
      const run = (...args: string[]) =>
        claimdesk(folder, ["labels", ...args], { databaseUrl: process.env.DATABASE_URL ?? "" });
      const parsed = (lines: string) => {
        expect(lines.endsWith("\n")).toBe(true);
        return lines
          .slice(0, -1)
          .split("\n")
          .map((line) => labelLineSchema.parse(JSON.parse(line)));
      };
      const stored = await gathered(streamLabels());
      const all = await run();
      expect(all).toMatchObject({ code: 0, stderr: "" });
      expect(parsed(all.stdout)).toEqual(stored);
      expect(new Set(stored.map(({ article }) => article.sha256)).size).toBe(34);
      const toFile = await run("--split", "train", "--out", "train.jsonl");
      expect(toFile).toEqual({ code: 0, stdout: "", stderr: "" });
      const train = parsed(readFileSync(path.join(folder, "train.jsonl"), "utf8"));
      expect(train).toEqual(stored.filter(({ article }) => documentSplit(article.sha256) === "train"));
      expect(train.length).toBeLessThan(stored.length);
    });

    it("refuses other splits, and a file that cannot be written, in one line", async () => {
      const folder = newDataFolder();
      const databaseUrl = process.env.DATABASE_URL ?? "";
      const [nowhere, split] = await Promise.all([
        claimdesk(folder, ["labels", "--out", "no/such/folder.jsonl"], { databaseUrl }),
        claimdesk(folder, ["labels", "--split", "all"], { databaseUrl }),
      ]);
      expect(nowhere).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^claimdesk: [^\n]+\n$/) });
      expect(split).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("train, dev, test") });
    });
  });
}
