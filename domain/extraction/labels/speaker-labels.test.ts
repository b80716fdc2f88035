import { describe, expect, it } from "vitest";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";

/** Each block with the name of who speaks before it. */
const spoken = (text: string) =>
  splitBlocks(text).map(
    ({ speaker, start, end }) =>
      `${speaker === undefined ? "-" : text.slice(speaker.start, speaker.end)}| ${text.slice(start, end)}`,
  );

describe("speaker labels", () => {
  it.each([
    [
      "names in capitals",
      "MR. SUGGS: We lost.\nTHE CHAIR: Thank you.\nMR. SUGGS: Yes.",
      ["MR. SUGGS", "THE CHAIR", "MR. SUGGS"],
    ],
    ["offices and parties", "ANN BROWN (D), MAYOR: We lost.\nHALL: Why?\nBROWN: Rain.", ["ANN BROWN", "HALL", "BROWN"]],
    ["questions and answers", "Q: Who paid?\nA: The state.", ["Q", "A"]],
    ["depositions", "Q. Who paid?\nA. The state.\nQ. When?", ["Q", "A", "Q"]],
    [
      "parts",
      "Interviewer: Who paid?\nAnn Brown: The state.\nInterviewer: Why?\nAnn Brown: Rain.",
      ["Interviewer", "Ann Brown", "Interviewer", "Ann Brown"],
    ],
    ["bold names", "**Interviewer:** Who paid?\n\n**Ann Brown:** The state.", ["Interviewer", "Ann Brown"]],
    ["times before names", "[16:00:12] HALL: Who paid?\n[16:00:15] BROWN: The state.", ["HALL", "BROWN"]],
    [
      "names of many languages",
      "DU TOIT-MOLOI: Why?\nDeputy Gráinne Ní Fhia: No.\nDU TOIT-MOLOI: When?\nDeputy Gráinne Ní Fhia: Now.",
      ["DU TOIT-MOLOI", "Deputy Gráinne Ní Fhia", "DU TOIT-MOLOI", "Deputy Gráinne Ní Fhia"],
    ],
    ["labels on lines of their own", "SMITH:\nWe lost.\nJONES:\nWe won.", ["SMITH", "JONES"]],
    [
      "labels within a line",
      "HALL: Who paid? BROWN: The state. HALL: Why?\nBROWN: Rain.",
      ["HALL", "BROWN", "HALL", "BROWN"],
    ],
  ])("sees %s", (_, text, names) => {
    expect(spoken(text).map((line) => line.split("|")[0])).toEqual(names);
    expect(spoken(text).join("\n")).not.toContain(":");
  });

  it("leaves the label out of what is said", () => {
    expect(spoken("SMITH: We lost $4m.\nJONES: Sign up, I said. READ ALSO: no.")).toEqual([
      "SMITH| We lost $4m.",
      "JONES| Sign up, I said. READ ALSO: no.",
    ]);
  });

  it("goes on with a speaker up to the next label of a transcript, but not behind the last", () => {
    const text =
      "It rained.\nHALL: Why?\nBROWN: Rain.\nIt fell.\n[laughs]\nHALL: When?\nBROWN: Now.\nThe talk ended at noon.";
    expect(spoken(text)).toEqual([
      ...[
        "-| It rained.",
        "HALL| Why?",
        "BROWN| Rain.",
        "BROWN| It fell.",
        "-| [laughs]",
        "HALL| When?",
        "BROWN| Now.",
      ],
      "-| The talk ended at noon.",
    ]);
  });

  it.each([
    "One thing is clear: nobody paid.\nAnother is not: why.",
    "BREAKING: Ten died.\nIt rained.\nUPDATE: Twelve died.",
    "LIMA: Ten died on Monday.\nIt rained.",
    "WHO: Ann Brown\nWHAT: A talk.\nWHEN: Monday.\nWHERE: Minsk.",
    "Tickets: £4 at the gate.\nPlace: The old mill.",
  ])("sees nobody speak in %j", (text) => {
    expect(spoken(text).every((line) => line.startsWith("-|"))).toBe(true);
  });
});
