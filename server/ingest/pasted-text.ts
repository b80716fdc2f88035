import { MAX_ARTICLE_LENGTH } from "@/domain/article-text";
import { brokenLines, joinedText } from "@/domain/ingest/broken-lines";
import type { ReadDetails, TextLink } from "@/domain/ingest/ingested-article";
import { joinedPreview } from "@/domain/ingest/joined-preview";
import { markdownSigns, markdownSignWords } from "@/domain/ingest/markdown-signs";
import { accepted, type Result, refused } from "@/domain/result";
import { commonWordsOf } from "./common-words";
import { readPastedMarkdown } from "./pasted-markdown";

/** NUL, and halves of surrogate pairs. */
const NO_TEXT = /\0|\p{Cs}/u;

/** What somebody pasted, as they want it read. */
export interface PastedText {
  text: string;
  /** Over stretches of the text. */
  links: TextLink[];
  /** Where cells of its tables begin that head a row or a column; none where it is undefined. */
  heads?: number[] | undefined;
  details: ReadDetails;
}

/**
 * Reads a pasted text as the person says: "as-it-is", "joined" with every hyphen left at a line's end, "mended" where
 * words are put together that a hyphen cuts in two, or "markdown". Where they have said nothing and its lines are
 * broken, or it is evidently Markdown, they are asked, with a look at what would change: nothing is changed unasked.
 */
export async function readPasted(text: string, reading: string): Promise<Result<PastedText>> {
  const asItIs = accepted({ text, links: [], details: {} });
  // What can be no article is refused for that, not read.
  if (reading === "as-it-is" || text.length > MAX_ARTICLE_LENGTH || NO_TEXT.test(text)) return asItIs;
  if (reading === "markdown") return readPastedMarkdown(text);
  const places = brokenLines(text, await commonWordsOf(text));
  if (reading === "joined" || reading === "mended") {
    return accepted({ text: joinedText(text, places, reading), links: [], details: {} });
  }
  const signs = markdownSigns(text);
  if (places.length === 0 && signs === null) return asItIs;
  return refused("invalid", "Nothing was added yet: say first how this text is to be read.", {
    fields: { reading: signs === null ? broken : markdown },
    offer: {
      kind: "reading",
      joined: places.length === 0 ? null : joinedPreview(text, places),
      markdown: signs === null ? null : markdownSignWords(signs),
    },
  });
}

const broken = "The lines of this text seem to be broken. Choose whether to join them.";
const markdown = "This text seems to be written in Markdown. Choose how to read it.";
