import { describe, expect, it } from "vitest";
import { labelLineSchema } from "./label";
import { labelLines, type ReviewedArticle, type ReviewedClaim } from "./label-lines";

const first = "The harbour board paid €12m for the new crane in 2021, Olga Dahl said.";
const second = "“We had waited for ten years,” she said.";
const third = "The old crane had lifted 400 boats a year.";
const fourth = "Nobody on the quay wanted to speak of it 🚢.";
const text = `${first} ${second}\n\n${third} ${fourth}\n`;

function claim(words: string, changes: Partial<ReviewedClaim> = {}): ReviewedClaim {
  const start = text.indexOf(words);
  return {
    state: "accepted",
    start,
    end: start + words.length,
    claimant: null,
    checkWorthiness: 0.7,
    earlierQuotes: [],
    earlierClaimants: [],
    ...changes,
  };
}

function article(...claims: ReviewedClaim[]): ReviewedArticle {
  return {
    text,
    textSha256: "e7".padEnd(64, "0"),
    language: "en-GB",
    publishedOn: "2022-03-01",
    extractor: "linear-1",
    claims,
  };
}

function place(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const open = claim(third, { state: "detected" });

describe("the labels of an article", () => {
  it("are none where nobody decided anything", () => {
    expect(labelLines(article())).toEqual([]);
    expect(labelLines(article(open))).toEqual([]);
  });

  it("give a claim that was accepted as it was found, with the split of the document", () => {
    expect(labelLines(article(claim(first, { claimant: "Olga Dahl" }), open))).toEqual([
      {
        schema: "claimdesk-label-1",
        article: { sha256: "e7".padEnd(64, "0"), language: "en-GB", publishedOn: "2022-03-01" },
        split: "test",
        sentence: { ...place(first), text: first },
        label: "accepted",
        found: { ...place(first), claimant: "Olga Dahl", checkWorthiness: 0.7, extractor: "linear-1" },
        kept: { ...place(first), exact: first, claimant: "Olga Dahl" },
        spanCorrected: false,
        claimantCorrected: false,
      },
    ]);
  });

  it("keep no claim of one that was dismissed, whatever was changed before", () => {
    const dismissed = claim("400 boats", {
      state: "dismissed",
      earlierQuotes: [third],
      earlierClaimants: ["A. Nyman"],
    });
    expect(labelLines(article(dismissed, claim(first, { state: "detected" })))).toMatchObject([
      {
        label: "dismissed",
        sentence: { text: third },
        found: { ...place(third), claimant: "A. Nyman" },
        kept: null,
        spanCorrected: false,
        claimantCorrected: false,
      },
    ]);
  });

  it("tell what was corrected from what was found at first", () => {
    const words = "The harbour board paid €12m for the new crane in 2021";
    const corrected = claim(words, {
      state: "published",
      claimant: "Olga Dahl",
      earlierQuotes: [first, "The harbour board paid €12m"],
      earlierClaimants: [null, "Ola Dahl"],
    });
    expect(labelLines(article(corrected, open))).toMatchObject([
      {
        label: "accepted",
        found: { ...place(first), claimant: null },
        kept: { ...place(words), exact: words, claimant: "Olga Dahl" },
        spanCorrected: true,
        claimantCorrected: true,
      },
    ]);
  });

  it("see no correction where a change was taken back", () => {
    const back = claim(first, { earlierQuotes: [first, "in 2021"], earlierClaimants: [null, "Olga Dahl"] });
    expect(labelLines(article(back, open))).toMatchObject([{ spanCorrected: false, claimantCorrected: false }]);
  });

  it("know claims that were marked by hand, of which nothing was found", () => {
    const marked = claim("ten years", { checkWorthiness: null, claimant: "Olga Dahl", earlierClaimants: [null] });
    expect(labelLines(article(marked, open))).toMatchObject([
      { label: "marked", sentence: { text: second }, found: null, spanCorrected: false, claimantCorrected: false },
    ]);
  });

  it("give the sentence that holds most of a claim that runs over two", () => {
    const across = claim(`${third.slice(-8)} ${fourth}`);
    expect(labelLines(article(across, open))).toMatchObject([{ sentence: { text: fourth } }]);
  });

  it("add the sentences passed over, in order, once every claim is decided on", () => {
    const lines = labelLines(article(claim(third, { state: "dismissed" }), claim("€12m", { state: "in_review" })));
    expect(lines.map(({ label, sentence }) => [label, sentence.text])).toEqual([
      ["accepted", first],
      ["unmarked", second],
      ["dismissed", third],
      ["unmarked", fourth],
    ]);
    for (const { sentence } of lines) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it("leave out headlines and furniture, and both sentences of a claim that runs over two", () => {
    const furnished = `Crane lifts off\n\n${text}\nREAD ALSO: All our stories on the harbour\n`;
    const across = `${third.slice(-8)} ${fourth.slice(0, 6)}`;
    const start = furnished.indexOf(across);
    const marked = { ...claim(""), start, end: start + across.length };
    const lines = labelLines({ ...article(marked), text: furnished });
    expect(lines.filter(({ label }) => label === "unmarked").map(({ sentence }) => sentence.text)).toEqual([
      first,
      second,
    ]);
  });

  it("have the documented shape, also after JSON", () => {
    const claims = [claim(first), claim(third, { state: "dismissed" }), claim("boats", { checkWorthiness: null })];
    const lines = labelLines(article(...claims));
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(labelLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
  });
});
