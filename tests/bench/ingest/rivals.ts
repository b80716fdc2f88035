import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { decodedHtml } from "./decoded-html";
import { plainText } from "./plain-text";
import type { Reader } from "./reader";
import { rivalDetails } from "./rival-details";

/** article-extractor reads nothing that has no address; its host, which two of them take for the publisher, is not the page's word. */
const HOST = "example.org";
const ADDRESS = `https://${HOST}/news/story`;
const unlessHost = (publisher: string | undefined) => (publisher === HOST ? undefined : publisher);

/** linkedom's document of a page; without an `html` element its body would stay empty. */
export function pageDocument(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

const readability: Reader = {
  name: "Readability",
  async read(html, encoding) {
    const read = new Readability(pageDocument(decodedHtml(html, encoding))).parse();
    if (read === null) return null;
    const { content, title, byline, publishedTime, siteName, lang } = read;
    return {
      text: plainText(content ?? ""),
      details: rivalDetails({ title, author: byline, published: publishedTime, publisher: siteName, language: lang }),
    };
  },
};

const articleExtractor: Reader = {
  name: "article-extractor",
  async read(html, encoding) {
    const read = await extractFromHtml(decodedHtml(html, encoding), ADDRESS);
    if (read === null) return null;
    const { content, title, author, published, source } = read;
    return {
      text: plainText(content ?? ""),
      details: rivalDetails({ title, author, published, publisher: unlessHost(source) }),
    };
  },
};

const defuddle: Reader = {
  name: "Defuddle",
  async read(html, encoding) {
    const { content, wordCount, title, author, published, site, language } = await Defuddle(
      pageDocument(decodedHtml(html, encoding)),
      ADDRESS,
    );
    if (wordCount === 0) return null;
    return {
      text: plainText(content),
      details: rivalDetails({ title, author, published, publisher: unlessHost(site), language }),
    };
  },
};

export const rivals: readonly Reader[] = [readability, articleExtractor, defuddle];
