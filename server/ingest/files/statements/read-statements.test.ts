import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readStatements } from "./read-statements";

async function articleOf(table: string): Promise<IngestedArticle> {
  const reading = readStatements(table);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

describe("a table of statements", () => {
  it("gives a paragraph for each row, with who says it, where, and what else there is beside it", async () => {
    const table =
      '\ufeffid,Speaker,Statement,Date,URL\r\n1,Jo Lind,"The quay cost ""87 million"", she says.",2024-05-12,https://a.example/1\r\n\r\n2,,It has\n been paid.,,\r\n3,Al Roe,,2024-05-13,\r\n'.replace(
        "It has\n been paid.",
        '"It has\n\n been paid."',
      );
    const { text, leftOut, links, notes } = await articleOf(table);
    expect(text).toBe('Jo Lind: The quay cost "87 million", she says.\n\nIt has\nbeen paid.');
    expect(leftOut).toEqual([
      { before: 0, text: "id: 1; Date: 2024-05-12; URL: https://a.example/1" },
      { before: 48, text: "id: 2" },
      { before: 67, text: "id: 3; Speaker: Al Roe; Date: 2024-05-13" },
    ]);
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['The quay cost "87 million", she says.', "https://a.example/1"],
    ]);
    expect(notes).toEqual(["2 statements were read from the column “Statement”, a paragraph each."]);
  });

  it.each([
    ["semicolons", "name;claim\nJo Lind;It cost 87 million.\n"],
    ["tabs", "claimant\tquote\nJo Lind\tIt cost 87 million.\n"],
    ["names in another language", "спикер,цитата\nJo Lind,It cost 87 million.\n"],
    ["a name and the longest texts", "who,what was noted\nJo Lind,It cost 87 million.\n"],
    ["a statement among other columns", "claim_id,claim_text,speaker\n7,It cost 87 million.,Jo Lind\n"],
  ])("is read with %s", async (_, table) => {
    expect((await articleOf(table)).text).toBe("Jo Lind: It cost 87 million.");
  });

  it("may have no names of its columns", async () => {
    const { text, notes } = await articleOf("2023,It cost 12 million euros.\n2024,It cost 87 million euros.\n");
    expect(text).toBe("It cost 12 million euros.\n\nIt cost 87 million euros.");
    expect(notes).toEqual(["2 statements were read from the column with the longest texts, a paragraph each."]);
  });

  it("is refused where there are no statements, or none that can be read", async () => {
    expect(readStatements("year,cost\n2023,12\n2024,87\n")).toEqual({
      ok: false,
      problem: "no_statements",
    });
    expect(readStatements("statement\n\n")).toEqual({ ok: false, problem: "no_text" });
  });
});
