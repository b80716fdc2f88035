import type { ReadDetails } from "./ingested-article";

/** What is known about an article, as the fields of a form hold it; empty where nothing is known. */
export interface DetailFieldValues {
  title: string;
  url: string;
  publisher: string;
  author: string;
  publishedOn: string;
  language: string;
}

/** Where a detail was read, in words that stand behind "Read from": "the page’s JSON-LD". */
export type ReadFrom = Partial<Record<keyof DetailFieldValues, string>>;

/** The details as a form's fields hold them. `address` is where the page was fetched from, if it was. */
export function detailFieldValues(details: ReadDetails, address: string | null = null): DetailFieldValues {
  const { title, url, publisher, authors, publishedOn, language } = details;
  return {
    title: title?.value ?? "",
    url: url?.value ?? address ?? "",
    publisher: publisher?.value ?? "",
    author: authors?.value.map(({ name }) => name).join(", ") ?? "",
    publishedOn: publishedOn?.value ?? "",
    language: language?.value ?? "",
  };
}

/** Where each of these was read. */
export function whereDetailsWereRead(details: ReadDetails, address: string | null = null): ReadFrom {
  const { title, url, publisher, authors, publishedOn, language } = details;
  const from = {
    title: title?.from,
    url: url?.from ?? (address === null ? undefined : "where it was fetched"),
    publisher: publisher?.from,
    author: authors?.from,
    publishedOn: publishedOn?.from,
    language: language?.from,
  };
  return Object.fromEntries(Object.entries(from).filter(([, words]) => words !== undefined));
}
