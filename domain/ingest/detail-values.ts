import { authorLines } from "./author-lines";
import type { ReadDetails } from "./ingested-article";

/** What was read about an article as the fields of its form take it, by their names. */
export type DetailValues = Partial<Record<keyof ReadDetails, string>>;

/** The values alone, authors one a line; what was not read is left out. */
export function detailValues(details: ReadDetails): DetailValues {
  const { title, authors, publisher, publishedOn, modifiedOn, language, url } = details;
  return {
    ...(title === undefined ? {} : { title: title.value }),
    ...(authors === undefined ? {} : { authors: authorLines(authors.value) }),
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    ...(publishedOn === undefined ? {} : { publishedOn: publishedOn.value }),
    ...(modifiedOn === undefined ? {} : { modifiedOn: modifiedOn.value }),
    ...(language === undefined ? {} : { language: language.value }),
    ...(url === undefined ? {} : { url: url.value }),
  };
}
