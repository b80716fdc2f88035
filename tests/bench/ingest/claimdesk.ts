import { readOriginal } from "@/server/ingest/read-original";
import type { Reader } from "./reader";

/** This project's own. Where a page does not say its encoding, the one that a person would choose is given. */
export const claimdesk: Reader = {
  name: "Claimdesk",
  async read(html, encoding) {
    const reading = await readOriginal({ bytes: html, name: "page.html", mediaType: "", encoding });
    if (reading.kind !== "read") return null;
    const { title, authors, publisher, publishedOn, modifiedOn, language } = reading.article.details;
    return {
      text: reading.article.text,
      details: {
        ...(title === undefined ? {} : { title: title.value }),
        ...(authors === undefined ? {} : { authors: authors.value.map(({ name }) => name) }),
        ...(publisher === undefined ? {} : { publisher: publisher.value }),
        ...(publishedOn === undefined ? {} : { publishedOn: publishedOn.value }),
        ...(modifiedOn === undefined ? {} : { modifiedOn: modifiedOn.value }),
        ...(language === undefined ? {} : { language: language.value }),
      },
    };
  },
};
