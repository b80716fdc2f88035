import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { findWrittenDay } from "@/domain/ingest/written-day";
import type { Columns } from "./columns";

const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * What a table says of its statements and is the same for all of them: the day, the publisher, the address, the title. What
 * differs from row to row is no detail of the article.
 */
export function sharedDetails(
  rows: readonly string[][],
  { statement, date, source, url, title, names }: Columns,
): ReadDetails {
  const details: ReadDetails = {};
  const shared = (column: number | null) => {
    if (column === null) return null;
    const values = new Set(
      rows.filter((row) => (row[statement] ?? "").trim() !== "").map((row) => (row[column] ?? "").trim()),
    );
    const [only = "", ...others] = values;
    return only === "" || others.length > 0 ? null : { only, from: `the column “${names?.[column] ?? ""}”` };
  };
  const day = shared(date);
  const read = day === null ? null : findWrittenDay(day.only);
  // "03/04/2015" may be two days: the person is asked instead.
  if (day !== null && read?.readings.length === 1) details.publishedOn = { value: read.readings[0], from: day.from };
  const address = shared(url) ?? shared(source);
  if (address !== null && ADDRESS.test(address.only)) details.url = { value: address.only, from: address.from };
  const publisher = shared(source);
  if (publisher !== null && !ADDRESS.test(publisher.only))
    details.publisher = { value: publisher.only, from: publisher.from };
  const heading = shared(title);
  if (heading !== null) details.title = { value: heading.only, from: heading.from };
  return details;
}
