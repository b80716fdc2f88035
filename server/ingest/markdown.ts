import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import type { IngestedArticle, ReadDetails } from "@/domain/ingest/ingested-article";
import { readFrontMatter } from "./front-matter";
import { markLinks, takeLinks, withoutMarks } from "./link-marks";
import { readNotes } from "./markdown-notes";
import { isDeeperThan } from "./nesting";
import { headsOf, textOf } from "./page-block";
import { readPage } from "./read-page";
import { unlessTooMuch } from "./unless-too-much";
import { dropUnpairedMarks } from "./unpaired-marks";

/** How deep lists and quotations may stand in one another; markdown-it leaves out without a word what is deeper. */
const DEEPEST = 90;
/** The same of a page's elements, which HTML in the file can make. */
const DEEPEST_PAGE = 500;

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 100 });
readNotes(markdown);
dropUnpairedMarks(markdown);
// An address that is written out stays as it is written.
markdown.normalizeLinkText = (address) => address;
markdown.renderer.rules.s_open = () => "<del>";
markdown.renderer.rules.s_close = () => "</del>";

// Names of headings: "# The quay {#quay}".
markdown.core.ruler.after("inline", "heading_names", (state) => {
  state.tokens.forEach((token, index) => {
    const last = state.tokens[index - 1]?.type === "heading_open" ? token.children?.at(-1) : undefined;
    if (last?.type === "text") last.content = withoutName(last.content);
  });
});

/**
 * The article of a Markdown file as it is read when it is set: lists, tables and quotations as those of a web page,
 * links as data, the front matter as details, notes out of the sentences and at the end. HTML within it counts as a
 * page's, so that what is hidden stays out. A file that is too much to be set is given as it is, and says so.
 */
export function readMarkdown(source: string): IngestedArticle {
  const { details, body, notes } = readFrontMatter(
    withoutMarks(source.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n")),
  );
  const none = { leftOut: [], places: [], links: [] };
  const tokens = markdown.parse(body, {});
  const page = tokens.some(({ level }) => level > DEEPEST)
    ? null
    : parsed(markdown.renderer.render(tokens, markdown.options, {}));
  if (page === null || isDeeperThan(page.body, DEEPEST_PAGE)) {
    return {
      ...none,
      text: body,
      details,
      notes: [
        ...notes,
        "The file nests its lists or quotations too deeply, or its HTML has too many names, to be read as Markdown. It was taken as it is.",
      ],
    };
  }
  const title = titleOf(page.body);
  const hasDeletions = page.querySelector("del") !== null;
  const addresses = markLinks(page.body);
  const blocks = readPage(page.body);
  const { text, links } = takeLinks(textOf(blocks), addresses);
  const plain = blocks.map((block) => ({
    ...block,
    text: withoutMarks(block.text),
    ...(block.heads === undefined
      ? {}
      : { heads: block.heads.map((offset) => withoutMarks(block.text.slice(0, offset)).length) }),
  }));
  return {
    ...none,
    text,
    links,
    heads: headsOf(plain),
    details: details.title === undefined ? { ...title, ...details } : details,
    notes: [...notes, ...(hasDeletions ? ["Words that the file strikes out were left out."] : [])],
  };
}

function parsed(html: string): Document | null {
  return unlessTooMuch(() => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document);
}

function withoutName(heading: string): string {
  const text = heading.trimEnd();
  const start = text.lastIndexOf("{");
  return start >= 0 && /^\{[#.][^{}]*\}$/.test(text.slice(start)) ? text.slice(0, start).trimEnd() : heading;
}

/** A heading of the first rank that the text begins with. */
function titleOf(body: Element): ReadDetails {
  const first = body.firstElementChild;
  const value = first?.localName === "h1" ? (first.textContent ?? "").replace(/\s+/g, " ").trim() : "";
  return value === "" || value.length > 300 ? {} : { title: { value, from: "the text’s first heading" } };
}
