import { parseHTML } from "linkedom";
import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { readPageDetails } from "./read-page-details";

export function read(html: string, address?: string): ReadDetails {
  return readPageDetails(parseHTML(html).document, address);
}

export function page(head: string, body = "", lang = "en"): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

/** The values alone, authors as lines. */
export function values(html: string, address?: string) {
  const { title, authors, publisher, publishedOn, modifiedOn, language, url } = read(html, address);
  return {
    title: title?.value,
    authors: authors?.value.map(({ name, kind }) => (kind === "person" ? name : `${name} (organisation)`)),
    publisher: publisher?.value,
    publishedOn: publishedOn?.value,
    modifiedOn: modifiedOn?.value,
    language: language?.value,
    url: url?.value,
  };
}
