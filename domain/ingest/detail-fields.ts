import { detailValues } from "./detail-values";
import type { ReadDetails } from "./ingested-article";

/** What is known about an article, as the fields of its form hold it; empty where nothing is known. */
export type DetailFieldValues = Record<keyof ReadDetails, string>;

export const noDetails: DetailFieldValues = {
  title: "",
  url: "",
  publisher: "",
  authors: "",
  publishedOn: "",
  modifiedOn: "",
  language: "",
};

/** Where a detail was read, in words that stand behind "Read from": "the page’s JSON-LD". */
export type ReadFrom = Partial<DetailFieldValues>;

/** The details as a form's fields hold them. `address` is where the page was fetched from, if it was. */
export function detailFieldValues(details: ReadDetails, address: string | null = null): DetailFieldValues {
  return { ...noDetails, url: address ?? "", ...detailValues(details) };
}

/** Where each of these was read. */
export function whereDetailsWereRead(details: ReadDetails, address: string | null = null): ReadFrom {
  const fetched = address === null ? [] : [["url", "where it was fetched"]];
  const read = Object.entries(details).flatMap(([name, detail]) => (detail === undefined ? [] : [[name, detail.from]]));
  return Object.fromEntries([...fetched, ...read]);
}
