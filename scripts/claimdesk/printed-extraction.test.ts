import { expect, it } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import { extractionJson, extractionText, type PrintedArticle } from "./printed-extraction";

const text = "On Sunday the ministry sold the port for $10bn and sacked 300 dockers who had refused to leave.";
const article: PrintedArticle = { language: "en", publishedOn: "2020-09-14", extractor: "linear-1", text };

async function printed(given: PrintedArticle) {
  const extraction = await embeddedExtractor.extract({ text: given.text, language: given.language });
  return { json: JSON.parse(extractionJson(given, extraction, false)), lines: extractionText(given, extraction) };
}

it("prints what a claim leans on, its amounts and its dates", async () => {
  const { json, lines } = await printed(article);
  expect(json.article).toEqual(article);
  expect(json.claims).toMatchObject([
    {
      statement: "On Sunday the ministry sold the port for $10bn",
      claimant: null,
      quantities: [
        {
          exact: "$10bn",
          value: { kind: "exact", number: 10_000_000_000 },
          unit: { kind: "money", currency: "USD" },
        },
      ],
      dates: [{ exact: "On Sunday", resolved: { from: "2020-09-13", to: "2020-09-13" } }],
      needsContext: [{ kind: "relative date", exact: "On Sunday" }],
    },
    { statement: "[the ministry] sacked 300 dockers who had refused to leave", quantities: [{ exact: "300 dockers" }] },
  ]);
  expect(lines).toContain("figures: $10bn = 10,000,000,000 USD");
  expect(lines).toContain("figures: 300 dockers\n");
  expect(lines).toContain("needs context: “On Sunday”");
});

it("says of another language that it is not read", async () => {
  const german = "Die Regierung hat am Montag den Hafen für zehn Milliarden Euro verkauft.";
  const { json, lines } = await printed({ language: "de", extractor: "linear-1", text: german });
  expect(json.claims).toEqual([]);
  expect(lines).toBe(
    'Claims are found in English texts only, and this one is read as "de" (--language says otherwise).\n',
  );
});
