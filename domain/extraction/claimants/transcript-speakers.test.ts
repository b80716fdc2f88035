import { describe, expect, it } from "vitest";
import { readableWords, readSentences } from "@/domain/extraction/read-article";
import { segmentArticle } from "@/domain/extraction/segmentation/segment";

/** The claimant of each sentence: a name, "(description)", "?" where nobody can be told, "-" for the publication. */
function claimants(text: string): string[] {
  const segments = segmentArticle(text);
  return readSentences(text, segments, readableWords(text, segments)).map(({ claimant }) => {
    if (claimant === null) return "?";
    if (claimant.kind === "publication") return "-";
    return claimant.kind === "named" ? claimant.name : `(${claimant.name})`;
  });
}

const PAID = "We paid 4.2 million euros.";
const OWED = "You still owe three million.";

describe("whom the labels of a transcript mean", () => {
  it.each([
    ["names in capitals", "JO LIND", "AL ROE-MBEKI", ["Jo Lind", "Al Roe-Mbeki"]],
    ["names with capitals within", "Ms. McCARTHY", "Mr. O’NEIL", ["McCARTHY", "O’Neil"]],
    ["titles", "Mayor Jo Lind", "Councillor Al Roe", ["Jo Lind", "Al Roe"]],
    ["particles", "Petra van Damme", "YUSUF AL-AMIN", ["Petra van Damme", "Yusuf Al-Amin"]],
    ["an office", "The MINISTER OF HOME AFFAIRS", "MR ROE", ["(The Minister of Home Affairs)", "Roe"]],
    [
      "an office without its article",
      "Secretary of State for Health",
      "Jo Lind",
      ["(Secretary of State for Health)", "Jo Lind"],
    ],
    ["an office with its holder", "The MINISTER OF HOME AFFAIRS (Ms J Lind)", "MR ROE", ["J Lind", "Roe"]],
    ["an office with its place", "The Mayor (Harbour East)", "Mr Roe", ["(The Mayor)", "Roe"]],
    ["members by their state", "Mr. ROE of Ohio", "Ms. LIND of Maine", ["Roe", "Lind"]],
    ["the chair", "Madam Speaker", "MR ROE", ["(Madam Speaker)", "Roe"]],
    ["parts", "MODERATOR", "ROE", ["(moderator)", "Roe"]],
    ["reporters of outlets", "BBC’s Jo Lind", "Al Roe", ["Jo Lind", "Al Roe"]],
    ["an outlet", "BBC", "AL ROE", ["?", "Al Roe"]],
    ["an outlet of more words", "Harbour Herald", "Al Roe", ["?", "Al Roe"]],
    ["a magazine", "SPIEGEL", "ROE", ["?", "Roe"]],
    ["question and answer", "Q", "A", ["?", "?"]],
    ["question and answer in full", "Question", "Answer", ["?", "?"]],
    ["speakers by number", "Speaker 1", "Speaker 2", ["?", "?"]],
    ["speakers who are not known", "Unknown Speaker", "Al Roe", ["?", "Al Roe"]],
    ["initials of nobody", "JL", "AR", ["?", "?"]],
    ["names of three letters", "LEE", "ROE", ["Lee", "Roe"]],
  ])("tells %s", (_, first, second, names) => {
    expect(claimants(`${first}: ${PAID}\n${second}: ${OWED}\n${first}: Nobody paid.\n${second}: You did.`)).toEqual([
      ...names,
      ...names,
    ]);
  });

  it("finds initials among those who are present", () => {
    const text = `Present: Jo Lind (Mayor) and Yusuf al-Amin.\n\nJL: ${PAID}\nYAA: ${OWED}\nJL: No more.`;
    expect(claimants(text).slice(1)).toEqual(["Jo Lind", "Yusuf al-Amin", "Jo Lind"]);
  });

  it("gives a last name in full where a label or its bracket has it", () => {
    expect(claimants(`JO LIND, MAYOR: ${PAID}\nROE: ${OWED}\nLIND: No.\nROE: ${OWED}`)).toContain("Jo Lind");
    const holder = `The Minister for Health (Mr Paul Roe): ${PAID}\nJo Lind: ${OWED}\nMr Roe: ${PAID}\nJo Lind: ${OWED}`;
    expect(claimants(holder)).toEqual(["Paul Roe", "Jo Lind", "Paul Roe", "Jo Lind"]);
  });

  it("tells two of one last name by their initials, and an office by its holder's first label", () => {
    const two = `ANN ROE, HOST: ${PAID}\nBOB ROE, HOST: ${OWED}\nA. ROE: No.\nB. ROE: Yes.\nROE: You paid.`;
    expect(claimants(two)).toEqual(["Ann Roe", "Bob Roe", "Ann Roe", "Bob Roe", "Roe"]);
    const holder = `HOST: ${PAID}\nANN ROE, PRIME MINISTER: ${OWED}\nHOST: No.\nPRIME MINISTER: We paid.`;
    expect(claimants(holder)).toEqual(["(host)", "Ann Roe", "(host)", "Ann Roe"]);
  });

  it("takes no address for a given name", () => {
    expect(claimants(`ANN ROE: I’m Ann Roe. ${PAID}\nLIND: ${OWED}\nANN ROE: No.\nMCLEAN: You owe it.`)).toEqual([
      ...["Ann Roe", "Ann Roe", "Lind", "Ann Roe", "McLean"],
    ]);
    expect(claimants(`Ann: ${PAID}\nJo Lind: Thanks Ann. ${OWED}\nAnn: ${PAID}\nJo Lind: ${OWED}`)).not.toContain(
      "Thanks Ann",
    );
  });

  it.each([
    ["a byline and words", "Interview by Jo Lind\n\nAn interview with Al Roe, the mayor.", ["Jo Lind", "Al Roe"]],
    ["a byline and a profile", "By Jo Lind\n\nAl Roe, a nurse of 64, lives by the sea.", ["Jo Lind", "Al Roe"]],
    [
      "a deposition",
      "EXAMINATION BY MR. LIND\n\nAL ROE, having been first duly sworn, testified as follows.",
      ["Lind", "Al Roe"],
    ],
    ["nothing", "They met on Monday.", ["?", "?"]],
  ])("tells who asks and answers by %s", (_, opening, [asks, answers]) => {
    const text = `${opening}\n\nQ. ${PAID}\n\nA. ${OWED}\n\nQ. ${PAID}\n\nA. ${OWED}`;
    expect(claimants(text).slice(-4)).toEqual([asks, answers, asks, answers]);
  });

  it("follows who examines", () => {
    const text = `BY MR. LIND:\nQ. ${PAID}\nA. ${OWED}\nBY MS. ROE:\nQ. ${PAID}\nA. ${OWED}`;
    expect(claimants(text)).toEqual(["Lind", "?", "Roe", "?"]);
  });

  it("names questioners of a briefing who name themselves, and no others", () => {
    const text = `MR. ROE: ${PAID}\n\nQ    ${OWED}\n\nMR. ROE: ${PAID}\n\nQ Jo Lind, Harbour Herald. ${OWED}\n\nMR. ROE: No.`;
    expect(claimants(text)).toEqual(["Roe", "?", "Roe", "Jo Lind", "Jo Lind", "Roe"]);
  });

  it("keeps what is said with the one who says it where another is told of", () => {
    expect(claimants(`Jo Lind: The ministry says ${OWED}\nAl Roe: ${PAID}\nJo Lind: No.\nAl Roe: No.`)[1]).toBe(
      "Al Roe",
    );
  });
});
