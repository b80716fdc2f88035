import { describe, expect, it } from "vitest";
import { readableWords, readSentences } from "@/domain/extraction/read-article";
import { segmentArticle } from "@/domain/extraction/segmentation/segment";

function read(text: string) {
  const segments = segmentArticle(text);
  return readSentences(text, segments, readableWords(text, segments)).map(({ claimant }) => claimant);
}

const speakers = (text: string) => read(text).map((by) => by?.name ?? null);

describe("findClaimants", () => {
  it.each([
    ["a verb of speech", "Mr Brown said that taxes had risen.", "Brown"],
    ["a verb without that", "Ann Brown claims taxes have risen by half.", "Ann Brown"],
    ["an adverb between", "Ann Brown has repeatedly insisted that taxes fell.", "Ann Brown"],
    ["an office before the name", "Kremlin spokesman Dmitry Peskov said troops had left.", "Dmitry Peskov"],
    ["a title before the name", "Prime Minister Viktor Orban said troops had left.", "Viktor Orban"],
    ["an inverted tag", "“Taxes have risen,” said Ann Brown, a farmer.", "Ann Brown"],
    ["a tag behind speech", "“Taxes have risen,” Ann Brown told the newspaper.", "Ann Brown"],
    ["a tag behind a statement", "Taxes had risen by half, Ms Brown added.", "Brown"],
    ["according to", "According to the World Health Organization, 300 died.", "World Health Organization"],
    ["according to, at the end", "Prices fell 5%, according to the Bank of England.", "Bank of England"],
    ["an apposition", "Ann Brown, who leads the union, said wages had halved.", "Ann Brown"],
    ["an unnamed official", "A senior official said the planes had been sold.", "senior official"],
    [
      "an unnamed official set off",
      "A senior official, speaking in Minsk, said the planes were sold.",
      "senior official",
    ],
    ["a body", "The health ministry said 300 people had died.", "health ministry"],
    ["an accusation", "Ann Brown accused the firm of paying bribes.", "Ann Brown"],
    ["speech behind a colon", "Ann Brown said: “Taxes have risen.”", "Ann Brown"],
    [
      "words that describe a name set off",
      "Local union leader Ann Brown, who fell ill, said wages halved.",
      "Ann Brown",
    ],
    ["a name set off before another name", "Ann Brown, who leads the union, said Tom Hall lied.", "Ann Brown"],
    ["testimony", "Dr. Ann Brown, head of the clinic, testified before Congress on May 2 that 40 died.", "Ann Brown"],
    ["a ministry", "Two men were held on Monday, the Interior Ministry said.", "Interior Ministry"],
    ["the office of an office", "The Governor’s Office said two men were held.", "Governor’s Office"],
    ["initials and Jr", "Prof. A. B. Brown Jr., of the Univ. of York, wrote that “wages halved”.", "A. B. Brown"],
    ["Jr before the verb", "Ann Brown met Tom Hall Jr. in May, Tom Hall Jr. said.", "Tom Hall"],
    ["a title cut short and a bracket", "Sen. Tom Hall (D-Ohio) claimed the wall cost $300.", "Tom Hall"],
    ["a bracket in a name set off", "Tom Hall (Labour, York), who chairs the panel, said wages halved.", "Tom Hall"],
    ["the author of a report", "Two men were held, according to a report by the Bank of England.", "Bank of England"],
    ["a participle before a name", "Exiled union leader Ann Brown, who fell ill, said wages halved.", "Ann Brown"],
    [
      "a participle with its object",
      "Praising rival Ann Brown, the mayor of York, who is ill, said wages halved.",
      "mayor of York",
    ],
    ["a statement at the end of a statement", "Taxes, once low, had risen, said Ann Brown.", "Ann Brown"],
  ])("reads %s", (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    "Insurance claims rose by half in 2019.",
    "Ann Brown declined to say who had paid.",
    "The minister did not say why it failed.",
    "Ann Brown was told to leave in May.",
    "The road links the Baltic states to Kyiv.",
    "His claims were false.",
    "Police arrested two men on Monday.",
    "The “green men” came in 2014.",
    "He said taxes had risen.",
    "Two men were held on Monday, according to a statement.",
  ])("abstains on %j", (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it("gives a name in its fullest form, unless two people share it", () => {
    expect(speakers("Vladimir Putin spoke. Mr Putin said troops had left.")).toEqual([null, "Vladimir Putin"]);
    expect(speakers("Bill Clinton met Hillary Clinton. Clinton said they lost.")[1]).toBe("Clinton");
    expect(speakers("Aban Clinton met Oru Clinton. Mrs Clinton said they lost.")[1]).toBe("Clinton");
  });

  it("tells two people of one name by their titles", () => {
    const text = "Bill Clinton met Hillary Clinton. Mrs Clinton said they lost. Mr Clinton said they won.";
    expect(speakers(text)).toEqual([null, "Hillary Clinton", "Bill Clinton"]);
    expect(speakers("Hillary Clinton spoke. Mr Clinton said they won.")[1]).toBe("Clinton");
  });

  it("carries a quotation over its sentences, to the one who is named at its end or before it", () => {
    expect(speakers("“Taxes rose. Wages fell,” said Ann Brown. “They lied to us all.”")).toEqual([
      ...["Ann Brown", "Ann Brown", "Ann Brown"],
    ]);
  });

  it("carries a quotation over paragraphs", () => {
    const text = "Ann Brown said: “Taxes rose.\n\n“Wages fell by half.”\n\nThe union met in May.";
    expect(speakers(text)).toEqual(["Ann Brown", "Ann Brown", null]);
  });

  it.each([["“a gift. He lost by half. All know it.”"], ['"a gift. He lost by half. All know it."']])(
    "keeps %s with the one who is set off before it, not with a speaker of another paragraph",
    (quotation) => {
      const before = "“Taxes rose,” said Tom Hall.\n\nThe union met.\n\n";
      const tag = "Exiled union leader Ann Brown, who fell ill, said the loan was";
      const after = speakers(`${before}${tag} ${quotation}`).slice(2);
      expect(after.slice(0, 2)).toEqual(["Ann Brown", "Ann Brown"]);
      expect(after).not.toContain("Tom Hall");
    },
  );

  it("lets nobody stand in for a speaker who cannot be told", () => {
    const before = "“Taxes rose,” said Tom Hall.\n\n";
    expect(speakers(`${before}“Wages fell by half in May,” it was claimed.`)).toEqual(["Tom Hall", null]);
    const told = `${before}Those whom many follow, wrote the loan was “a gift. He lost by half. All know it.”`;
    expect(speakers(told).slice(1)).toEqual([null, null, null]);
  });

  it("takes speech behind a sentence about somebody for theirs, with little confidence", () => {
    const [, about, speech] = read("“Taxes rose,” said Tom Hall.\n\nAnn Brown was away. “Wages fell by half.”");
    expect(about?.kind).toBe("publication");
    expect(speech).toMatchObject({ name: "Ann Brown" });
    expect(speech?.confidence).toBeLessThanOrEqual(0.5);
  });

  it("resolves a pronoun to the last compatible speaker, with less confidence", () => {
    const text = "Ms Brown said taxes rose. Mr Hall said wages fell. Prices doubled, she added.";
    const found = read(text);
    expect(found.map((by) => by?.name)).toEqual(["Brown", "Hall", "Brown"]);
    expect(found[2]?.confidence).toBeLessThan(found[0]?.confidence ?? 0);
    expect(speakers("The health ministry said 300 had died. Many had fled, it said.")[1]).toBe("health ministry");
  });

  it("resolves a pronoun to the person a sentence before it is about", () => {
    const text =
      "Tom Hall left. Five years ago, Hall voted against a limit. In 2017 he told the court that it was late.";
    expect(speakers(text)[2]).toBe("Tom Hall");
  });

  it("does not trace a pronoun over a long way", () => {
    const text = "Mr Hall said wages fell.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nPrices doubled, he added.";
    expect(speakers(text)[4]).toBeNull();
  });

  const quotation = "> The bridge cost 4 million euros. We paid half of it.\n\n> The rest is owed to the bank.";
  const before = "The council met on Monday in York. Mayor Ann Brown was absent.\n\n";
  const behind = "\n\nThe town has two bridges.";

  it.each([
    ["the line that introduces it", "The mayor wrote:", "", "Ann Brown"],
    ["a line with more than a verb", "In a letter to the council, Jo Lind said:", "", "Jo Lind"],
    ["a pronoun", "She added:", "", "Ann Brown"],
    ["a line without a colon", "The treasurer, Jo Lind, wrote on Facebook.", "", "Jo Lind"],
    ["what is said according to", "According to the finance ministry:", "", "finance ministry"],
    ["a line within it that signs it", "The debate goes on.", "\n\n> — Jo Lind, treasurer", "Jo Lind"],
    ["a line under it that signs it", "The debate goes on.", "\n\n— Jo Lind, treasurer", "Jo Lind"],
    ["the end of its last line", "The debate goes on.", " — Treasurer Jo Lind", "Jo Lind"],
    ["a post", "The debate goes on.", "\n\n> — Jo Lind (@jolind) May 4, 2020", "Jo Lind"],
    ["somebody without a name", "The debate goes on.", "\n\n> — the town’s treasurer", "town’s treasurer"],
  ])("credits a block quotation to whom it names: %s", (_, introduction, signature, name) => {
    const by = speakers(`${before}${introduction}\n\n${quotation}${signature}${behind}`);
    expect(by.slice(3, 6)).toEqual([name, name, name]);
    expect(read(`${before}${introduction}\n\n${quotation}${signature}${behind}`).at(-1)?.kind).toBe("publication");
  });

  it.each([
    ["nothing introduces it", "The debate goes on.", ""],
    ["the sentence before says something itself", "The ministry said that the bridge was safe.", ""],
    ["the line before names nobody", "Here is the answer:", ""],
    ["a dash stands before a sentence", "The debate goes on.", "\n\n— The town then sold the bridge to a firm."],
  ])("credits a block quotation to nobody where %s", (_, introduction, under) => {
    const found = read(`${before}${introduction}\n\n${quotation}${under}${behind}`);
    expect(found.slice(3, 6)).toEqual([null, null, null]);
  });

  it("credits what is attributed within a block quotation to its own speaker", () => {
    const quoted = "> Tom Hall said that the bridge had cost 4 million euros.";
    expect(speakers(`${before}The debate goes on.\n\n${quoted}${behind}`)[3]).toBe("Tom Hall");
  });

  it("takes a text that was sent on as a whole for the publication’s own", () => {
    const found = read("> The bridge cost 4 million euros.\n\n> The rest is owed to the bank.");
    expect(found.map((by) => by?.kind)).toEqual(["publication", "publication"]);
  });
});
