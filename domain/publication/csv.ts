import { authorNames } from "@/domain/ingest/author-lines";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import { guarded } from "./formula-guard";
import type { PublishedSource, PublishedVerdict } from "./published-verdict";

export type Cell = string | number | null;

/** The columns of the export in their order, each with where its value comes from. Column names are kept stable. */
const columns: Readonly<Record<string, (verdict: PublishedVerdict, origin: string) => Cell>> = {
  url: (verdict, origin) => absoluteUrl(origin, publicUrls.claim(verdict.slug)),
  version: (verdict) => verdict.edition,
  claim: (verdict) => verdict.statement,
  language: (verdict) => verdict.language,
  claimant: (verdict) => verdict.claimant?.name ?? null,
  rating: (verdict) => verdict.rating.label,
  rating_value: (verdict) => verdict.rating.value,
  rating_best: (verdict) => verdict.rating.best,
  rating_worst: (verdict) => verdict.rating.worst,
  scale: (verdict) => verdict.rating.scale.key,
  scale_version: (verdict) => verdict.rating.scale.version,
  scale_name: (verdict) => verdict.rating.scale.name,
  reason_tags: (verdict) => verdict.reasonTags.join(" "),
  summary: (verdict) => verdict.summary,
  rationale: (verdict) => verdict.rationale,
  would_change: (verdict) => verdict.wouldChange,
  first_published: (verdict) => verdict.firstPublishedAt.toISOString(),
  published: (verdict) => verdict.publishedAt.toISOString(),
  quote: (verdict) => verdict.appearances[0]?.quote.exact ?? null,
  article_title: (verdict) => verdict.appearances[0]?.article.title ?? null,
  article_publisher: (verdict) => verdict.appearances[0]?.article.publisher ?? null,
  article_author: (verdict) => authorNames(verdict.appearances[0]?.article.authors ?? []),
  article_published: (verdict) => verdict.appearances[0]?.article.publishedOn ?? null,
  article_url: (verdict) => verdict.appearances[0]?.article.url ?? null,
  appearances: (verdict) => verdict.appearances.length,
  sources: (verdict) => verdict.sources.map(sourceLine).join("\n"),
  withdrawn: (verdict) => verdict.withdrawnAt?.toISOString() ?? null,
  article_modified: (verdict) => verdict.appearances[0]?.article.modifiedOn ?? null,
};

/** The media type to serve CSV under. */
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

export const csvColumns: readonly string[] = Object.keys(columns);

/**
 * A source as one line of the cell "sources": position, stance, kind and address ("-" where it has none), parted by
 * single spaces, then the title to the line's end. It is read with `^(\d+) (\S+) (\S+) (\S+) (.*)$` on each line. Quoted
 * passages and dates are in the JSON.
 */
function sourceLine({ position, stance, kind, url, title }: PublishedSource): string {
  const address = url === null || url.trim() === "" ? "-" : url.trim().replace(/\s/g, encodeURIComponent);
  return `${position} ${stance} ${kind} ${address} ${title.replace(/\s+/g, " ").trim()}`;
}

/**
 * One cell after RFC 4180. Text is guarded, so that no spreadsheet takes a part of it for a formula, by whatever
 * separator the table is read. Numbers are left alone.
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = guarded(value);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The column names and where each value comes from. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

/** Rows as CSV (RFC 4180, UTF-8 without a byte order mark), the header first, in parts. */
export async function* rowsCsv<T>(columnsOf: Columns<T>, rows: AsyncIterable<T>): AsyncGenerator<string> {
  yield csvLine(Object.keys(columnsOf));
  for await (const row of rows) yield csvLine(Object.values(columnsOf).map((cellOf) => cellOf(row)));
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** The columns for a site. */
function columnsAt(origin: string): Columns<PublishedVerdict> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cellOf]) => [name, (verdict: PublishedVerdict) => cellOf(verdict, origin)]),
  );
}

/** The verdicts as CSV, one row a verdict. */
export function verdictsCsv(verdicts: AsyncIterable<PublishedVerdict>, origin: string): AsyncGenerator<string> {
  return rowsCsv(columnsAt(origin), verdicts);
}

/** One verdict as CSV with its header. */
export function verdictCsv(verdict: PublishedVerdict, origin: string): string {
  return csvLine(csvColumns) + csvLine(Object.values(columnsAt(origin)).map((cellOf) => cellOf(verdict)));
}
