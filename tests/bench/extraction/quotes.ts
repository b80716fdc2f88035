import type { Extractor } from "@/domain/extraction/extractor";
import { randomNumbers } from "@/scripts/training/random";

const TEXTS = 10_000;
const PARTS = [
  ...[
    "Police arrested 300 people in Minsk on Sunday",
    "the ministry had spent €4.2bn since 2019",
    "Ann Brown said that ",
  ],
  ...[
    "Mr. Brown told reporters",
    "according to the Office for National Statistics",
    "“We found three bids were opened ",
  ],
  ...[
    "unemployment fell to 4.1 per cent",
    "the court jailed O’Neil for bribery",
    "he said",
    "she added",
    "before noon,” ",
  ],
  ...[
    ". ",
    ".\n\n",
    "? ",
    "! ",
    ", ",
    " — ",
    " ",
    "…",
    "’",
    "‘",
    "”",
    "“",
    '"',
    "«",
    "»",
    "(",
    ")",
    "\r\n",
    "\n",
    "\u2028",
  ],
  ...[
    "Привет, мир. ",
    "Улада сказала. ",
    "قال الوزير إن ",
    "שלום ",
    "👩‍💻",
    "🇧🇾 ",
    "e\u0301",
    "\u200f",
    "\u200b",
    "\ud83d",
    "\ufeff",
  ],
  ...[
    "READ ALSO ",
    "© Reuters",
    "SMITH: ",
    "LAGOS (Agency) — ",
    "# ",
    "- ",
    "**bold** ",
    "U.S. ",
    "p.m. ",
    "$10bn ",
    "No. 5 ",
  ],
];

/** How often the words of a quote are not the words at its offsets, over 10,000 texts made from a seed. */
export async function quoteMismatches(extractor: Extractor): Promise<{ texts: number; quotes: number; wrong: number }> {
  const next = randomNumbers(11);
  let [quotes, wrong] = [0, 0];
  for (let count = 0; count < TEXTS; count += 1) {
    const length = 5 + Math.floor(next() * 60);
    const text = Array.from({ length }, () => PARTS[Math.floor(next() * PARTS.length)] ?? "").join("");
    const { claims, sentences } = await extractor.extract({ text, language: "en" });
    for (const { quote } of claims) {
      quotes += 1;
      const lies = sentences.some(({ start, end }) => start <= quote.start && quote.end <= end);
      const fits =
        text.slice(quote.start, quote.end) === quote.exact &&
        text.slice(0, quote.start).endsWith(quote.prefix) &&
        text.slice(quote.end).startsWith(quote.suffix);
      if (!fits || !lies || quote.exact.trim() !== quote.exact) wrong += 1;
    }
  }
  return { texts: TEXTS, quotes, wrong };
}
