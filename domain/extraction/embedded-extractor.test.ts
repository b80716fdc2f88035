import { describe, expect, it } from "vitest";
import { selectorFits } from "@/domain/anchoring/quote-selector";
import { embeddedExtractor } from "./embedded-extractor";
import { EXTRACTION_REASONS, type Extraction } from "./extractor";

const COUNCIL = `# Council leader defends £4.2m bridge contract

By Maria Lopez, Local Government Reporter

The leader of Harwick council said on Tuesday that the authority had spent £4.2m on a footbridge that was never opened, more than twice the sum first agreed in 2017.

A man crosses the bridge in Harwick on Monday. ©
Protesters held a rally of 3,000 people in March 2020 © Jane Roe/Example Pictures

Ann Brown, who took office last May, told reporters the contract was awarded without a tender. "We found that three of the five bids were opened before the deadline," she said.

READ ALSO  Tycoon pays $300m for an island

Unemployment in Harwick fell to 4.1 per cent in January, according to the Office for National Statistics, the lowest level since 2008.

Police arrested two former council officers at 6 a.m. Wednesday on suspicion of bribery.

The firm, Norvik Steel Inc., declined to comment. “Who paid for the trip?” Ms Brown asked.

"It will be a wonderful day when the bridge opens," said Dr. Peter Hall, a retired engineer.

Sign up for our newsletter and win $500

Via Example Times`;

const extract = (text: string, language = "en-GB") => embeddedExtractor.extract({ text, language });

/** What every extraction owes, whatever the text. */
function expectSound(text: string, { claims, sentences }: Extraction): void {
  let behind = 0;
  for (const { start, end, checkWorthiness } of sentences) {
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(checkWorthiness).toBeGreaterThanOrEqual(0);
    expect(checkWorthiness).toBeLessThanOrEqual(1);
    behind = end;
  }
  expect(behind).toBeLessThanOrEqual(text.length);
  let claimed = 0;
  for (const { quote, reasons, claimant } of claims) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(selectorFits(text, quote)).toBe(true);
    expect(quote.start).toBeGreaterThanOrEqual(claimed);
    expect(sentences.some(({ start, end }) => start <= quote.start && quote.end <= end)).toBe(true);
    for (const reason of reasons) expect(EXTRACTION_REASONS).toContain(reason);
    if (claimant !== null) expect(claimant.name?.trim()).not.toBe("");
    claimed = quote.end;
  }
}

describe("embeddedExtractor", () => {
  it("finds the checkable claims of a news text, with who made them and why they matter", async () => {
    const extraction = await extract(COUNCIL);
    expectSound(COUNCIL, extraction);
    const found = extraction.claims.map(({ quote, claimant }) => `${claimant?.name ?? "-"}: ${quote.exact}`);
    expect(found).toEqual([
      "leader of Harwick council: the authority had spent £4.2m on a footbridge that was never opened, more than twice the sum first agreed in 2017",
      "Ann Brown: the contract was awarded without a tender",
      "Ann Brown: We found that three of the five bids were opened before the deadline",
      expect.stringMatching(/^Office for National Statistics: Unemployment in Harwick fell to 4\.1 per cent/u),
      "-: Police arrested two former council officers at 6 a.m. Wednesday on suspicion of bribery.",
    ]);
    expect(extraction.claims[0]?.reasons[0]).toBe("amount of money");
    expect(extraction.claims[3]?.reasons).toContain("percentage or share");
    expect(extraction.extractor).toBe("linear-1");
  });

  it.each([
    [
      "Hamas says more than 100 people were killed in May, while Israel says it killed 20 fighters.",
      ["Hamas: more than 100 people were killed in May", "Israel: it killed 20 fighters"],
    ],
    [
      "The mayor sold the port for $3m in 2019, but prosecutors said he had received 12 transfers.",
      ["-: The mayor sold the port for $3m in 2019", "prosecutors: he had received 12 transfers"],
    ],
    [
      "Last year, the ministry said, 4,100 people died on the roads.",
      ["ministry: [Last year] 4,100 people died on the roads"],
    ],
    ["“The economy,” Mr Osei said, “has grown by 6% since 2020.”", ["Osei: [The economy] has grown by 6% since 2020"]],
  ])("gives each claim of %j its own speaker and what it leans on", async (text, expected) => {
    const { claims } = await extract(text);
    expect(claims.map(({ claimant, statement }) => `${claimant?.name ?? "-"}: ${statement}`)).toEqual(expected);
  });

  it("gives each claim of a sentence its own reasons", async () => {
    const { claims } = await extract(
      "The mayor sold the port for $3m in 2019, but prosecutors said the clerk had forged 12 receipts.",
    );
    const [sale, forgery] = claims.map(({ reasons }) => reasons);
    expect(sale).toContain("amount of money");
    expect(sale).not.toContain("attributed statement");
    expect(forgery).toContain("attributed statement");
    expect(forgery).not.toContain("amount of money");
  });

  it("names every sentence for what it is", async () => {
    const { sentences } = await extract(COUNCIL);
    const kindOf = (part: string) =>
      sentences.find(({ start, end }) => COUNCIL.slice(start, end).includes(part))?.kind ?? "none";
    expect(kindOf("Council leader defends")).toBe("headline");
    for (const part of ["By Maria", "A man crosses", "3,000 people", "READ ALSO", "Sign up", "Via"]) {
      expect(kindOf(part)).toBe("furniture");
    }
    expect(kindOf("We found")).toBe("quote");
    expect(kindOf("Who paid")).toBe("question");
    expect(kindOf("Police arrested")).toBe("statement");
  });

  it("keeps money, sender and loss of a long sentence together", async () => {
    const text =
      "Although the president had turned down a merger — a stand that cost his country $10bn in oil subsidies — he flew to Sochi on Monday.";
    const { claims } = await extract(text);
    expect(claims.map(({ quote }) => quote.exact)).toEqual([text]);
    expect(claims[0]?.claimant?.kind).toBe("publication");
  });

  it("sees an official act without a number, whatever may follow from it", async () => {
    const text =
      "Vladimir Putin spoke on television. Mr Putin said last week that Moscow had set up an auxiliary police force, which it would send if riots broke out.";
    const { claims } = await extract(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.quote.exact).toMatch(/^Moscow had set up an auxiliary police force/u);
    expect(claims[0]?.claimant?.name).toBe("Vladimir Putin");
  });

  it.each([
    "The firm declined to comment on the $5m loan.",
    "I think it was a wonderful day for all of us.",
    "Will the bridge ever open?",
    "The council will vote on the matter on Thursday.",
    "Let us hope for better days.",
    "Relations between the two presidents are lukewarm.",
    "You should never trust them again.",
  ])("claims nothing of %j", async (text) => {
    expect((await extract(text)).claims).toEqual([]);
  });

  it("says one thing once", async () => {
    const said = "The European Commission froze €13bn of the funds in 2022.";
    const { claims, sentences } = await extract(`${said} It rained.\n\n${said}`);
    expect(sentences).toHaveLength(3);
    expect(claims).toHaveLength(1);
  });

  it("bounds the number of claims by the length of the text", async () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `Town ${index} paid $${index}m to firm ${index * 7} in 2019.`,
    );
    const { claims } = await extract(lines.join("\n"));
    expect(claims.length).toBeGreaterThan(8);
    expect(claims.length).toBeLessThan(25);
  });

  it("segments other languages but leaves the claims to people", async () => {
    const text = "Президент подписал закон 5 мая. Страна потеряла $10 млрд.";
    const extraction = await extract(text, "ru");
    expectSound(text, extraction);
    expect(extraction.claims).toEqual([]);
    expect(extraction.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Президент подписал закон 5 мая.",
      "Страна потеряла $10 млрд.",
    ]);
    expect((await extract(COUNCIL, "")).claims).toEqual([]);
    expect((await extract(COUNCIL, "eng-made-up")).claims).toEqual([]);
  });

  it.each([
    ["Cyrillic", "Президент подписал закон 5 мая. Страна потеряла $10bn in 2019. Police arrested 300."],
    [
      "German",
      "Die Stadt hat am Montag 300 Menschen verhaftet. Hans Braun sagte, dass in Berlin 45.000 Soldaten standen und 2019 mehr als $3m bezahlt wurden.",
    ],
    [
      "Italian",
      "La polizia ha arrestato 300 persone in Italia nel 2019. Il governo ha speso $3m per un ponte, e il sindaco Carlo Neri ha detto che costa troppo.",
    ],
  ])("claims nothing of a %s text that is labelled English", async (_, text) => {
    const extraction = await extract(text, "en");
    expectSound(text, extraction);
    expect(extraction.claims).toEqual([]);
    expect(extraction.sentences.length).toBeGreaterThan(1);
  });

  it.each([
    ["“The guards beat 350 prisoners in a single night,” said Oxfam’s Ann Brown.", "number"],
    ["- The navy lost 12,000 sailors in the war.\n- The sea is calm.", "number"],
    ["Spain sent 700 nurses to Chad last year, up from 500.", "comparison"],
  ])("finds the counted fact in %j", async (text, reason) => {
    const { claims } = await extract(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.reasons).toContain(reason);
  });

  it.each(["They fight in 30 ways.", "Mr Hall, 45, is a fan of the club.", "Spain will send 700 nurses to Chad."])(
    "finds no counted fact in %j",
    async (text) => {
      expect((await extract(text)).claims).toEqual([]);
    },
  );

  it("answers an empty text with nothing", async () => {
    expect(await extract("")).toEqual({ extractor: "linear-1", claims: [], sentences: [] });
  });
});

const PARTS = [
  ...[
    "Mr Putin said ",
    "Vladimir Putin ",
    "according to the ministry",
    ", she said",
    "told reporters that ",
    "Ann Brown",
  ],
  ...["had spent $10bn ", "was arrested in 2019", "4.1 per cent of ", "more than 300 people", "the U.S. ", "6 p.m. "],
  ...["“", "”", '"', "’", "«", "»", "(", ")", "[", "]", " — ", ", ", ". ", ".", "? ", "! ", "… ", "...", "\n", "\n\n"],
  ...["\r\n", "\u00a0", " ", "  ", "\t", "# ", "- ", "> ", "1. ", "READ ALSO ", "© ", "By ", "https://example.org "],
  ...[
    "Привет ",
    "Кремль заявил, что ",
    "👍🏽",
    "👩‍💻 ",
    "e\u0301",
    "هل جاء؟ ",
    "قال ",
    "他说。",
    "\u200f",
    "\u200b",
    "İ",
    "ß",
  ],
  ...["KYIV, June 3 (Newswire) - ", "a", "I ", "if ", "will ", "fled to Lithuania", "\u2028", "*", "_"],
];

/** A small generator of whole numbers below `bound`, the same in every run (mulberry32). */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

describe("embeddedExtractor on generated texts", () => {
  it("gives exact offsets for every claim and sentence", async () => {
    const random = randomNumbers(20200914);
    let claimed = 0;
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: 1 + random(60) }, () => PARTS[random(PARTS.length)] ?? "").join("");
      const extraction = await extract(text);
      expectSound(text, extraction);
      claimed += extraction.claims.length;
    }
    // Else the generator would not reach what is tested.
    expect(claimed).toBeGreaterThan(1000);
  }, 60_000);
});

describe("embeddedExtractor on hostile texts", () => {
  const LENGTH = 1_000_000;
  const filled = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
  it.each(
    [
      ...[" ", "“", "”", '"', '"a" ', ".", ". ", "a.a.", "A. ", "Mr. ", "(", "[(“", "abcdefgh", "Abc ", "\n", "a\n"],
      ...["- a\n", "1", "1,", "$1bn ", "a'", "a-", "Mr X said he said ", "“A,” said X. ", 'Who? "', "…", "\u0301", "©"],
      ...["👍🏽. ", "according to ", "The minister spent $5bn in 2019. ", "> ", "#", "*", "“a?” B c d e f said. "],
    ].map((part) => [part]),
  )("reads a megabyte of %j", async (part) => {
    const text = filled(part);
    const { claims, sentences } = await extract(text);
    for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(sentences.every(({ start, end }) => start < end)).toBe(true);
  });
});
