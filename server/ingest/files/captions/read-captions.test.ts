import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { piecesOf } from "./cue-text";
import { readCaptions } from "./read-captions";

function articleOf(captions: string): IngestedArticle {
  const reading = readCaptions(captions);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

/** What is said where each cue begins, up to the next. */
function told({ text, places }: IngestedArticle): [seconds: number, words: string][] {
  return places.map((place, index) => [
    place.kind === "time" ? place.seconds : -1,
    text.slice(place.start, places[index + 1]?.start).trim(),
  ]);
}

describe("captions", () => {
  it("keep what no caption shows among what was left out, where it stood, and name the rest", () => {
    const srt = "Session of the council\nof 4 May\n\n1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n";
    expect(articleOf(srt)).toMatchObject({
      text: "Good morning.",
      leftOut: [{ before: 0, text: "Session of the council\nof 4 May" }],
    });
    const vtt = `WEBVTT - Session of the council
Kind: captions
Language: en

STYLE
::cue { color: lime }

NOTE Made by a machine

00:01.000 --> 00:02.000
Good morning.

NOTE
Not heard
by anybody

00:20.000 --> 00:22.000
Nobody was paid.

NOTE The end
`;
    const read = articleOf(vtt);
    expect(read.leftOut).toEqual([
      { before: 0, text: "- Session of the council" },
      { before: 0, text: "Made by a machine" },
      { before: read.text.indexOf("Nobody"), text: "Not heard\nby anybody" },
      { before: read.text.length, text: "The end" },
    ]);
    expect(read.notes).toContain("Rules for how the captions look, and where, were passed over.");
  });

  it("are joined into sentences, with the time of each cue", () => {
    const article = articleOf(
      "1\n00:12:31,500 --> 00:12:34,000\nThe quay has cost\n87 million euros,\n\n2\n00:12:34,000 --> 00:12:36,000\nthe mayor says.\n",
    );
    expect(article.text).toBe("The quay has cost 87 million euros, the mayor says.");
    expect(told(article)).toEqual([
      [751.5, "The quay has cost 87 million euros,"],
      [754, "the mayor says."],
    ]);
  });

  it("begin a paragraph where a cue names who speaks before a colon", () => {
    const { text } = articleOf(
      "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nJo Lind: The quay cost 87 million.\n\n2\n00:02.000 --> 00:03.000\nAl Roe: It did not.\n\n3\n00:03.000 --> 00:04.000\nAsk the treasurer: he knows.\n",
    );
    expect(text.split("\n\n")[0]).toBe("Jo Lind: The quay cost 87 million.");
    expect(text).toContain("\n\nAl Roe: It did not.");
  });

  it("lose no cue for comments, looks, names, settings, marks or either sign before milliseconds", () => {
    const vtt = [
      "\ufeffWEBVTT Debate\r\nKind: captions\r\nLanguage: en-GB\r\n",
      "STYLE\r\n::cue { color: red }\r\n",
      "REGION\r\nid:fred\r\n",
      "NOTE made by hand\r\nand checked\r\n",
      "opening words\r\n00:01.000 --> 00:02.000 align:start position:0%\r\nOne &amp; two,\r\n",
      "NOTE\r\n",
      "00:00:02,000 --> 00:00:03,000\r\n<c.yellow>three</c> <00:00:02.500>&lt;four&gt;&nbsp;5,\r\n",
      "3\r\n0:00:03.0 --> 0:00:04\r\n<i>six</i> if 7 < 8.\r\n",
    ].join("\r\n");
    const article = articleOf(vtt);
    expect(article.text).toBe("One & two, three <four>\u00a05, six if 7 < 8.");
    expect(told(article).map(([seconds]) => seconds)).toEqual([1, 2, 3]);
    expect(article.details.language).toEqual({ value: "en-GB", from: "the file’s head" });
  });

  it("keep a number that is said, and lines after an empty one or without one between cues", () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\nIt cost\n\n300\n2\n00:00:02,000 --> 00:00:03,000\n{\\an8}million.\n3\n00:00:03,000 --> 00:00:04,000\nYes.";
    expect(articleOf(srt).text).toBe("It cost 300 million. Yes.");
  });

  it("say who speaks, by voice tags, marks of turns and dashes", () => {
    const vtt = [
      "WEBVTT\n",
      "00:01.000 --> 00:02.000\n<v Jo Lind>It cost 87 million</v>\n",
      "00:02.000 --> 00:03.000\n<v.loud Jo Lind>and no more.</v>\n<v Al Roe>It cost more.</v>\n",
    ].join("\n");
    expect(articleOf(vtt).text).toBe("Jo Lind: It cost 87 million and no more.\n\nAl Roe: It cost more.");
    const marked =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n>> MAYOR: It cost 87 million. >> Did\n\n00:02.000 --> 00:03.000\nit? &gt;&gt; Yes.\n";
    expect(articleOf(marked).text).toBe("MAYOR: It cost 87 million.\n\nDid it?\n\nYes.");
    const dashed = "1\n00:00:01,000 --> 00:00:02,000\n- It cost 87 million.\n- Never -5 million.\n";
    expect(articleOf(dashed).text).toBe("It cost 87 million.\n\nNever -5 million.");
  });

  it("end a paragraph at a pause", () => {
    const srt = (times: string) =>
      `1\n00:00:01,000 --> 00:00:02,000\nIt cost 87 million.\n\n2\n${times}\nThe town has paid.\n`;
    expect(articleOf(srt("00:00:04,000 --> 00:00:05,000")).text).toBe("It cost 87 million. The town has paid.");
    expect(articleOf(srt("00:00:09,000 --> 00:00:10,000")).text).toBe("It cost 87 million.\n\nThe town has paid.");
  });

  it("tell a line that rolls once, and one that is said twice, twice", () => {
    const rolling = [
      "WEBVTT\n",
      "00:01.000 --> 00:03.000\n \nthe<00:01.500><c> quay</c>\n",
      "00:03.000 --> 00:03.010\nthe quay\n \n",
      "00:03.010 --> 00:05.000\nthe quay\nhas<00:04.000><c> cost</c>\n",
      "00:05.000 --> 00:05.010\nhas cost\n \n",
      "00:05.010 --> 00:07.000\nhas cost\n87<00:06.000><c> million</c>\n",
    ].join("\n");
    const article = articleOf(rolling);
    expect(article.text).toBe("the quay has cost 87 million");
    expect(told(article)).toEqual([
      [1, "the quay"],
      [3.01, "has cost"],
      [5.01, "87 million"],
    ]);
    const said = "00:01.000 --> 00:02.000\nNo.\n\n00:02.000 --> 00:03.000\nNo.\n\n00:03.000 --> 00:04.000\nWe paid.\n";
    expect(articleOf(`WEBVTT\n\n${said}`).text).toBe("No. No. We paid.");
  });

  it("set no spaces where the script has none", () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\n市长说码头\n花了\n\n2\n00:00:02,000 --> 00:00:03,000\n八千七百万。\n";
    expect(articleOf(srt).text).toBe("市长说码头花了八千七百万。");
  });

  it("refuse a file without captions in words", () => {
    expect(readCaptions("The quay cost 87 million.\n\nThe town has paid.")).toEqual({
      ok: false,
      problem: "no_cues",
    });
    expect(readCaptions("WEBVTT\n")).toEqual({ ok: false, problem: "no_cues" });
    expect(readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n\n")).toEqual({ ok: false, problem: "no_text" });
  });
});

describe("a voice tag", () => {
  it("names who speaks, and is none where it has no end", () => {
    expect(piecesOf(["<v.loud.first Jo Lind>No.<v Al Roe>Yes."])).toEqual([
      { text: "No.", speaker: "Jo Lind", isTurn: false },
      { text: "Yes.", speaker: "Al Roe", isTurn: false },
    ]);
    const open = "<v.".repeat(20_000);
    expect(piecesOf([`${open}a <v.b Jo Lind>No.`])).toEqual([
      { text: `${open}a`, speaker: null, isTurn: false },
      { text: "No.", speaker: "Jo Lind", isTurn: false },
    ]);
  });
});
