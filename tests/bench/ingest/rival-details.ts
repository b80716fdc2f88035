import type { ReadArticle } from "./reader";

/** What a rival says in fields of its own, each a text or nothing. */
export interface RivalDetails {
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** A rival's details in the form that is judged, with the benefit of the doubt: a line of authors is taken apart. */
export function rivalDetails({ title, author, published, publisher, language }: RivalDetails): ReadArticle["details"] {
  const authors = (author ?? "")
    .replace(/^\s*by\s+/i, "")
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name !== "");
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(published ? { publishedOn: dayOf(published) } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
  };
}

function dayOf(date: string): string {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = Date.parse(date);
  return iso ?? (Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10));
}
