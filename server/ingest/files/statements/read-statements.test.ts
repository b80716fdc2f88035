import { describe, expect, it } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { withAdded } from "@/domain/ingest/with-added";
import { readStatements } from "./read-statements";

function articleOf(table: string): IngestedArticle {
  const reading = readStatements(table);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const ONE = "Speaker: Statement\n\nJo Lind: It cost 87 million.";

describe("a table of statements", () => {
  it("gives a paragraph for each row, with who says it, where, and what else there is beside it", () => {
    const table =
      '\ufeffid,Speaker,Statement,Date,URL\r\n1,Jo Lind,"The quay cost ""87 million"", she says.",2024-05-12,https://a.example/1\r\n\r\n2,,"It has\n\n been paid.",,\r\n3,Al Roe,,2024-05-13,\r\n';
    const { text, leftOut, links, notes } = articleOf(table);
    expect(text).toBe('Speaker: Statement\n\nJo Lind: The quay cost "87 million", she says.\n\nIt has\nbeen paid.');
    expect(leftOut).toEqual([
      { before: 20, text: "id: 1; Date: 2024-05-12; URL: https://a.example/1" },
      { before: 68, text: "id: 2" },
      { before: 87, text: "id: 3; Speaker: Al Roe; Date: 2024-05-13" },
    ]);
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['The quay cost "87 million", she says.', "https://a.example/1"],
    ]);
    expect(notes).toEqual([
      "2 statements were read from the column “Statement”, a paragraph each.",
      "Who says each was read from the column “Speaker” and stands before it.",
    ]);
  });

  it.each([
    ["semicolons", "name;claim\nJo Lind;It cost 87 million.\n"],
    ["semicolons, and commas within", "Datum;Name;Zitat\n12,5,7;Jo Lind;It cost 87 million.\n"],
    ["what Excel says first", "sep=;\r\nname;claim\r\nJo Lind;It cost 87 million.\r\n"],
    ["tabs", "claimant\tquote\nJo Lind\tIt cost 87 million.\n"],
    ["line ends of old", "claimant,quote\rJo Lind,It cost 87 million.\r"],
    ["a title above", "Statements of May,\n,\nSpeaker,Statement\nJo Lind,It cost 87 million.\n"],
    ["a name and the longest texts", "who,what was noted\nJo Lind,It cost 87 million.\n"],
    ["a statement among other columns", "claim_id,claim_text,speaker\n7,It cost 87 million.,Jo Lind\n"],
    ["capitals, colons and brackets", "CLAIM ID,Claim (EN):,Said_by\n7,It cost 87 million.,Jo Lind\n"],
    ["the better of two names", "Author,Speaker,Text,Quote\nA desk,Jo Lind,Note,It cost 87 million.\n"],
  ])("is read with %s", (_, table) => {
    expect(articleOf(table).text).toBe(ONE);
  });

  it("keeps saying who speaks where a title above the table is added", async () => {
    const article = articleOf(
      "Statements of May,\nSpeaker,Statement\nJo Lind,The quay cost 87 million euros in 2019.\n",
    );
    const { text } = withAdded(article, [0]);
    expect(text).toBe("Speaker: Statement\n\nStatements of May\n\nJo Lind: The quay cost 87 million euros in 2019.");
    const { claims } = await embeddedExtractor.extract({ text, language: "en" });
    expect(claims.map(({ claimant }) => claimant?.name)).toEqual(["Jo Lind"]);
  });

  it.each([
    "Sprecher,Aussage",
    "Redner/in,Behauptung",
    "Intervenant,Déclaration",
    "Orateur,Citation",
    "Orador,Afirmación",
    "Portavoz,Cita textual",
    "Spreker,Bewering",
    "Mówca,Wypowiedź",
    "Řečník,Výrok",
    "Автор,Цитата",
    "Спикер,Высказывание",
    "Кто сказал,Заявление",
    "Аўтар,Выказванне",
    "Прамоўца,Цытата",
    "Політик,Твердження",
    "المتحدث,التصريح",
    "发言人,声明",
    "Claimant,Claim reviewed",
    "Said by,Quote",
  ])("is read with the names %s", (names) => {
    expect(articleOf(`${names}\nJo Lind,It cost 87 million.\n`).text).toBe(ONE);
  });

  it("gives each claim to whom its row names, though nobody speaks twice", async () => {
    const { text } = articleOf(
      'Speaker,Statement\nZorvath Kimeli,"The quay cost 87 million euros in 2023.\nWe paid half of it in May 2024."\n"Roe, Al",The state paid 12 million euros in May.\n,"Fact: the port sold 40 boats in 2023."\nMinistry of Ports,Unemployment fell by 4 percent in 2022.\nSource: rumours,The mayor paid 3 million euros in May.\n',
    );
    const { claims } = await embeddedExtractor.extract({ text, language: "en" });
    expect(claims.map(({ claimant, quote }) => [claimant?.name ?? null, /\d+/.exec(quote.exact)?.[0]])).toEqual([
      ["Zorvath Kimeli", "87"],
      ["Zorvath Kimeli", "2024"],
      ["Al Roe", "12"],
      [null, "40"],
      ["Ministry of Ports", "4"],
      ["Source – rumours", "3"],
    ]);
  });

  it("takes what is the same in all rows for the article’s details", () => {
    const { details } = articleOf(
      "Date,Source,Speaker,Statement\n2024-05-12,The Courier,Jo Lind,It cost 87 million.\n2024-05-12,The Courier,Al Roe,It did not.\n",
    );
    expect(details).toEqual({
      publishedOn: { value: "2024-05-12", from: "the column “Date”" },
      publisher: { value: "The Courier", from: "the column “Source”" },
    });
    expect(articleOf("Date,Claim\n2024-05-12,It cost 87 million.\n2024-05-13,It did not.\n").details).toEqual({});
    expect(articleOf("Date,Claim\n03/04/2015,It cost 87 million.\n").details).toEqual({});
  });

  it("may have no names of its columns, and says how to name them", () => {
    const { text, notes } = articleOf("2023,It cost 12 million euros.\n2024,It cost 87 million euros.\n");
    expect(text).toBe("It cost 12 million euros.\n\nIt cost 87 million euros.");
    expect(notes).toEqual([
      "2 statements were read from the column with the longest texts, a paragraph each.",
      "No row names the columns. To have another column read, or who says each, put a row above with “Statement” and “Speaker” in it.",
    ]);
  });

  it("is refused where there are no statements, or none that can be read", () => {
    expect(readStatements("year,cost\n2023,12\n2024,87\n")).toEqual({ ok: false, problem: "no_statements" });
    expect(readStatements("statement\n\n")).toEqual({ ok: false, problem: "no_text" });
    expect(readStatements("speaker,statement\nJo Lind,\n")).toEqual({ ok: false, problem: "no_text" });
  });
});
