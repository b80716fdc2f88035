import { parse } from "csv-parse/sync";
import { z } from "zod";
import { DECLARED, MAX_DECLARED_NAME, UNTOLD_SPEAKER } from "@/domain/extraction/labels/declared-labels";
import type { LeftOut, TextLink } from "@/domain/ingest/ingested-article";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { type Columns, columnsOf } from "./columns";
import { sharedDetails } from "./shared-details";

const LONGEST_ROW = 200_000;
/** So many lines tell what parts the cells. */
const LOOKED_AT = 20;
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
  const { body, delimiter } = delimiterOf(text);
  try {
    const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    return rowsSchema.parse(parse(body, { ...options, delimiter, max_record_size: LONGEST_ROW }));
  } catch {
    return null;
  }
}

/** What parts the cells: what Excel's own first line says ("sep=;"), or the sign of which the first rows have as many each. */
function delimiterOf(text: string): { body: string; delimiter: string } {
  const said = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text.slice(0, 20));
  const head = text.slice(said?.[0].length ?? 0, LONGEST_ROW);
  const body = said === null ? text : text.slice(said[0].length);
  if (said?.[1] !== undefined) return { body, delimiter: said[1] };
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/, LOOKED_AT)
    .filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  const most = ([";", "\t", "|"] as const).reduce<string>(
    (best, sign) => (countOf(sign, first) > countOf(best, first) || isSteadier(sign, best, lines) ? sign : best),
    ",",
  );
  return { body, delimiter: most };
}

/** Whether all lines have the sign, and not all the other, as where commas stand within statements alone. */
function isSteadier(sign: string, other: string, lines: readonly string[]): boolean {
  const holds = (one: string) => lines.every((line) => line.includes(one));
  return holds(sign) && !holds(other);
}

const countOf = (sign: string, line: string) => line.split(sign).length - 1;

function articleOf(rows: readonly string[][], columns: Columns): FileReading {
  const { statement, speaker, names, firstRow } = columns;
  const parts: string[] = speaker === null ? [] : [DECLARED];
  const leftOut: LeftOut[] = [];
  const links: TextLink[] = [];
  let length = speaker === null ? 0 : DECLARED.length + 2;
  let statements = 0;
  const above = rows
    .slice(0, names === null ? firstRow : firstRow - 1)
    .map((row) => row.filter((cell) => cell.trim() !== "").join("; "));
  for (const text of above) if (text !== "") leftOut.push({ before: length, text });
  for (const row of rows.slice(firstRow)) {
    const said = oneParagraph(row[statement] ?? "");
    const label = speaker === null ? "" : labelOf(row[speaker] ?? "", said);
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
    statements += 1;
    length += label.length + said.length + 2;
  }
  if (statements === 0) return unread("no_text");
  const named = names?.[statement];
  const from = named ? `the column “${named}”` : "the column with the longest texts";
  const number = statements === 1 ? "One statement was" : `${statements.toLocaleString("en")} statements were`;
  const notes = [`${number} read from ${from}, a paragraph each.`];
  const who = speaker === null ? undefined : names?.[speaker];
  if (who !== undefined) notes.push(`Who says each was read from the column “${who}” and stands before it.`);
  if (names === null)
    notes.push(
      "No row names the columns. To have another column read, or who says each, put a row above with “Statement” and “Speaker” in it.",
    );
  else if (speaker === null)
    notes.push("No column is named as who says each. Name it “Speaker” to have the claims given to them.");
  return readAs({
    text: parts.join("\n\n"),
    details: sharedDetails(rows.slice(firstRow), columns),
    leftOut,
    places: [],
    links,
    notes,
  });
}

/** "Jo Lind: "; nothing where nobody is told, save where the statement's own colon would be taken for a label's. */
function labelOf(cell: string, said: string): string {
  const who = cell
    .trim()
    .replace(/\s+/g, " ")
    .replace(/:(?= |$)/g, " –")
    .slice(0, MAX_DECLARED_NAME)
    .trim();
  if (who !== "") return `${who}: `;
  return said.slice(0, MAX_DECLARED_NAME + 2).includes(": ") ? `${UNTOLD_SPEAKER}: ` : "";
}

/** A cell's lines, without those that are empty: they would end its paragraph. */
function oneParagraph(cell: string): string {
  return cell
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
