import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { LeftOut, TextLink } from "@/domain/ingest/ingested-article";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { type Columns, columnsOf } from "./columns";

const LONGEST_ROW = 200_000;
const rowsSchema = z.array(z.array(z.string()));
const ADDRESS = /^https?:\/\/\S+$/i;

/** Reads a table of statements: a paragraph for each row, with who says it before it, and what else the row has beside it. */
export function readStatements(table: string): FileReading {
  const rows = rowsOf(table);
  if (rows === null) return unread("damaged");
  const columns = columnsOf(rows);
  return columns === null ? unread("no_statements") : articleOf(rows, columns);
}

function rowsOf(text: string): string[][] | null {
  try {
    const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    return rowsSchema.parse(parse(text, { ...options, delimiter: delimiterOf(text), max_record_size: LONGEST_ROW }));
  } catch {
    return null;
  }
}

/** What parts the cells: the sign that the first row has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [line = ""] = text.slice(0, LONGEST_ROW).split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  return [",", ";", "\t", "|"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function articleOf(rows: readonly string[][], { statement, speaker, names }: Columns): FileReading {
  const parts: string[] = [];
  const leftOut: LeftOut[] = [];
  const links: TextLink[] = [];
  let length = 0;
  for (const row of names === null ? rows : rows.slice(1)) {
    const said = oneParagraph(row[statement] ?? "");
    const who = speaker === null ? "" : (row[speaker] ?? "").trim().replace(/\s+/g, " ");
    const label = who === "" ? "" : `${who}: `;
    const start = length + label.length;
    const others = row.flatMap((cell, index) => {
      const value = cell.trim();
      if (index === statement || value === "" || (index === speaker && said !== "")) return [];
      return [{ name: names?.[index] ?? "", value }];
    });
    const beside = others.map(({ name, value }) => (name === "" ? value : `${name}: ${value}`)).join("; ");
    if (beside !== "") leftOut.push({ before: length, text: beside });
    // A row without a statement, such as a heading between the others.
    if (said === "") continue;
    for (const { value } of others)
      if (ADDRESS.test(value)) links.push({ start, end: start + said.length, url: value });
    parts.push(`${label}${said}`);
    length += label.length + said.length + 2;
  }
  const named = names?.[statement];
  const from = named ? `the column “${named}”` : "the column with the longest texts";
  const number = parts.length === 1 ? "One statement was" : `${parts.length.toLocaleString("en")} statements were`;
  const notes = [`${number} read from ${from}, a paragraph each.`];
  return readAs({ text: parts.join("\n\n"), details: {}, leftOut, places: [], links, notes });
}

/** A cell's lines, without those that are empty: they would end its paragraph. */
function oneParagraph(cell: string): string {
  return cell
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
