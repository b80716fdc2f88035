import { readArticleUpload } from "@/server/article-upload";
import type { Reader } from "./reader";

/** This project's own. */
export const claimdesk: Reader = {
  name: "Claimdesk",
  async read(html) {
    const read = await readArticleUpload(new File([html], "page.html"));
    if (!read.ok) return null;
    const { title, author, publisher, publishedOn, language } = read.value.details;
    return {
      text: read.value.text,
      details: {
        ...(title === undefined ? {} : { title }),
        ...(author === undefined ? {} : { authors: [author] }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(publishedOn === undefined ? {} : { publishedOn }),
        ...(language === undefined ? {} : { language }),
      },
    };
  },
};
