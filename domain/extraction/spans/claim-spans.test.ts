import { describe, expect, it } from "vitest";
import { readClauses } from "@/domain/extraction/clauses/clauses";
import { markWords } from "@/domain/extraction/clauses/marked-words";
import { readableWords, readSentences } from "@/domain/extraction/read-article";
import { type Segment, segmentArticle } from "@/domain/extraction/segmentation/segment";
import { wordsIn } from "@/domain/extraction/words/words";
import { claimSpans } from "./claim-spans";

/** The claims of each sentence of a text. */
function claims(text: string): string[][] {
  const segments = segmentArticle(text);
  return readSentences(text, segments, readableWords(text, segments)).map((sentence) =>
    sentence.claims.map(({ start, end }) => text.slice(start, end)),
  );
}

const NO_ATTRIBUTION = { main: null, others: [] };
const clausesOf = (text: string, segment: Segment) =>
  readClauses(markWords(text, segment, wordsIn(text, segment.start, segment.end)));

const only = (text: string) => claims(text)[0];

describe("claimSpans", () => {
  describe("frames", () => {
    it.each([
      ["before, with that", "Ann Brown said that rents had doubled in a year.", ["rents had doubled in a year"]],
      ["before, without that", "The ministry says the bridge was never inspected.", ["the bridge was never inspected"]],
      ["a pronoun speaks", "She said she had paid the fine in March.", ["she had paid the fine in March"]],
      [
        "when and where it was said",
        "Mr Hall said in an interview last week that the dam had cracked twice.",
        ["the dam had cracked twice"],
      ],
      ["to whom it was said", "Ms Brown told the court the trip was worth $9,000.", ["the trip was worth $9,000"]],
      ["behind", "Rents had doubled in a year, Ms Brown said on Monday.", ["Rents had doubled in a year"]],
      [
        "an inverted tag with a life",
        "“We were never asked about it,” said Tom Hall, 61, a welder who lost his house.",
        ["We were never asked about it"],
      ],
      [
        "according to",
        "The plant lost $40m last year, according to accounts filed in June.",
        ["The plant lost $40m last year"],
      ],
      ["according to, first", "According to the police, three men were arrested.", ["three men were arrested"]],
      ["documents", "Court records show that the firm was never fined.", ["the firm was never fined"]],
      [
        "documents behind",
        "The firm paid no tax for six years, company filings show.",
        ["The firm paid no tax for six years"],
      ],
      [
        "as somebody reports",
        "The tower was sold for £3m, as the auditors note in May.",
        ["The tower was sold for £3m"],
      ],
      [
        "in the middle",
        "No tender was ever held, the audit found, and the two bids bore one telephone number.",
        ["No tender was ever held", "the two bids bore one telephone number"],
      ],
      [
        "an adverbial before it",
        "By night, the unions say, masked men were pulling the injured out of ambulances.",
        ["masked men were pulling the injured out of ambulances"],
      ],
      [
        "around two halves of a quotation",
        "“The wells were dry by June,” she said, “and nobody brought us any water.”",
        ["The wells were dry by June", "nobody brought us any water"],
      ],
      [
        "behind a colon",
        "Ms Brown told members: “The board was shown the plan in May.”",
        ["The board was shown the plan in May"],
      ],
      [
        "with a second statement behind it",
        "“We paid every bill in May,” Mr Hall told reporters, adding that the firm had lost $4m.",
        ["We paid every bill in May", "the firm had lost $4m"],
      ],
      [
        "in the participle",
        "The mayor rejected the report, insisting that every bill had been paid.",
        ["every bill had been paid"],
      ],
    ])("%s falls away", (_, text, expected) => {
      expect(only(text)).toEqual(expected);
    });

    it.each([
      "The money, he said, was moved to Cyprus in May.",
      "The priest kept the only list, he said, in a box of toys.",
      "Mr Hall denied that the money was moved in May.",
      "Ann Brown accused the firm of paying bribes.",
      "The minister did not say that taxes would rise.",
      "Nobody said that the bridge was safe to cross.",
      "Prices had doubled, nobody said at the time.",
      "She is said to have sold the wells to a bank.",
      "Two of the authors hold shares in a company that makes the pumps.",
    ])("stays where the statement would turn into another one: %j", (text) => {
      expect(only(text)).toEqual([text]);
    });
  });

  describe("clauses", () => {
    it.each([
      [
        "a comma and a conjunction",
        "The bank lost 60bn francs last year, and it was insolvent by June.",
        ["The bank lost 60bn francs last year", "it was insolvent by June"],
      ],
      [
        "no comma",
        "The two ministers met in Sochi on Monday and Mr Hall promised a $1.5bn loan.",
        ["The two ministers met in Sochi on Monday", "Mr Hall promised a $1.5bn loan"],
      ],
      [
        "a shared subject",
        "The judge froze 31 bank accounts and barred all four from leaving the country.",
        ["The judge froze 31 bank accounts", "barred all four from leaving the country"],
      ],
      [
        "a second auxiliary",
        "He has been placed on leave but has not been charged.",
        ["He has been placed on leave", "has not been charged"],
      ],
      [
        "semicolons",
        "Half the wells ran dry in May; the council sent no water.",
        ["Half the wells ran dry in May", "the council sent no water"],
      ],
      [
        "while",
        "Revenue rose by 19% in the quarter, while profit fell to £81m.",
        ["Revenue rose by 19% in the quarter", "profit fell to £81m"],
      ],
      [
        "a series",
        "The pipes were torn out, the doors were sold for scrap, and the roof was gone by May.",
        ["The pipes were torn out", "the doors were sold for scrap", "the roof was gone by May"],
      ],
      [
        "what a colon announces",
        "The dates do not bear this out: 37 of the 52 deeds were signed in May.",
        ["37 of the 52 deeds were signed in May"],
      ],
      [
        "two reported statements",
        "The agency said that the pumps had failed in March and that nobody had been told.",
        ["the pumps had failed in March", "nobody had been told"],
      ],
      [
        "a semicolon",
        "Police counted 900 people; The Times wrote of 1,500.",
        ["Police counted 900 people", "The Times wrote of 1,500"],
      ],
      [
        "within a quotation",
        "“The council cut the grant in June, and the school lost nine teachers,” said Ann Brown.",
        ["The council cut the grant in June", "the school lost nine teachers"],
      ],
    ])("%s divides them", (_, text, expected) => {
      expect(only(text)).toEqual(expected);
    });

    it.each([
      "The genocide, the torture and the disappearances were never tried.",
      "Ministers and two of their aides were flown to Ibiza.",
      "If the vote fails, the mayor will resign and the council will be dissolved.",
      "The firm both cut wages in June and raised prices in July.",
      "Neither the mayor nor the council has paid the fine.",
      "The toll rose from between 30 and 40 cents to more than two dollars.",
      "He called it “a bad deal, and the worst deal was yet to come” in his book.",
      "Members voted to cancel the contract and put the office under a manager.",
      "Three men who left the camp and were arrested at the border have died.",
      "She hopes prices will fall and wages will rise.",
      "It is not true that he was paid and that he left the country.",
      "Ms Brown, saying that she was ill, left the court.",
      "Because the pump failed, the ward was flooded.",
      "He met the men and the women who were freed in May.",
      "We will defend our 2,300 workers and our good name by every legal means.",
    ])("nothing is cut in %j", (text) => {
      expect(only(text)).toEqual([text]);
    });
  });

  describe("openers and remarks", () => {
    it.each([
      ["But the firm never paid the fine.", ["the firm never paid the fine"]],
      ["However, the firm never paid the fine.", ["the firm never paid the fine"]],
      ["Look, with respect, the board took that decision.", ["the board took that decision"]],
      ["During the campaign the broadcaster gave him six hours.", ["the broadcaster gave him six hours"]],
      ["Minister, your office lifted the order on Friday.", ["your office lifted the order on Friday"]],
      ["The bank cut its rate to 9.5%, citing weak demand for credit.", ["The bank cut its rate to 9.5%"]],
      ["The party won 54 seats, a result that its rivals dispute.", ["The party won 54 seats"]],
      ["The court freed both men, hours after a crowd had gathered.", ["The court freed both men"]],
    ])("are left out of %j", (text, expected) => {
      expect(only(text)).toEqual(expected);
    });

    it.each([
      "Since 2019, rents in the old town have doubled.",
      "Without a permit, the firm dumped waste for six years.",
      "At no point did the crew call for help.",
      "In most schools, the roof has never been repaired.",
      "The mine allegedly poisoned at least nine wells.",
      "Drones hit the market on Monday, killing at least 31 people.",
      "So far 300 of the wounded have died.",
      "Yet another 300 families were driven out.",
      "But for the rain, the harvest was lost.",
      "Instead of a fine, the firm got a loan.",
      "Nor did the mayor pay the fine.",
      "They signed a pact on Monday, ending the war.",
      "The firm sold the drug, two years after it was banned.",
      "The council no longer pays for the only ferry.",
    ])("are kept where they change what is said: %j", (text) => {
      expect(only(text)).toEqual([text]);
    });
  });

  it.each([
    [
      "Though the king had resisted the union — costing the island $10bn in crucial fuel subsidies in the process — the strikes drove him to ask for help.",
      ["costing the island $10bn in crucial fuel subsidies"],
    ],
    [
      "The dam — costing the island $10bn over six years — was opened in 2019.",
      ["The dam — costing the island $10bn over six years — was opened in 2019."],
    ],
  ])("takes the cost out of a concession: %j", (text, expected) => {
    expect(only(text)).toEqual(expected);
  });

  it.each([
    ["“Rents have doubled since May.”", ["Rents have doubled since May."]],
    [
      "The firm sold it for “a song”, and the town lost “its only well”.",
      ["The firm sold it for “a song”", "the town lost “its only well”"],
    ],
    ["She said “the whole of the budget” had been spent by May.", ["“the whole of the budget” had been spent by May"]],
    ["He said prices rose by 12 %, and wages fell by 3 %.", ["prices rose by 12 %", "wages fell by 3 %"]],
    ["“[Mr] Hall was paid twice for it,” Ann Brown said.", ["[Mr] Hall was paid twice for it"]],
    [
      "The aid was cut (by a third), and the camp was closed (in May).",
      ["The aid was cut (by a third)", "the camp was closed (in May)"],
    ],
    [
      "The vote began at 6 a.m. on Monday, and it was over by 9 p.m.",
      ["The vote began at 6 a.m. on Monday", "it was over by 9 p.m."],
    ],
    ["He said no.", ["He said no."]],
  ])("keeps marks and signs whole in %j", (text, expected) => {
    expect(only(text)).toEqual(expected);
  });

  it("counts in UTF-16 units, in order and without overlaps", () => {
    const text = "🚨🚨 Zoë Čapek said that 𝟗 wells were poisoned, and the 𝒎𝒂𝒚𝒐𝒓 was told in May — naïveté? 🙈";
    const [segment] = segmentArticle(text);
    if (segment === undefined) throw new Error("The text has a sentence.");
    const spans = claimSpans(text, segment, clausesOf(text, segment), NO_ATTRIBUTION);
    let last = segment.start;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      // Throws at half a surrogate pair.
      expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
      last = end;
    }
    expect(last).toBeLessThanOrEqual(segment.end);
  });

  it("leaves a sentence without words whole", () => {
    const segment = { start: 0, end: 6, kind: "statement" as const, block: 0, quotations: [] };
    expect(claimSpans("… — …!", segment, clausesOf("… — …!", segment), NO_ATTRIBUTION)).toEqual([
      { start: 0, end: 6, leansOn: null, framedBy: null },
    ]);
  });
});
