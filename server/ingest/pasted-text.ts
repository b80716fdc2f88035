import { MAX_ARTICLE_LENGTH } from "@/domain/article-text";
import { joinBrokenLines } from "@/domain/ingest/broken-lines";
import type { ReadDetails, TextLink } from "@/domain/ingest/ingested-article";
import { joinedPreview } from "@/domain/ingest/joined-preview";
import { markdownSigns, markdownSignWords } from "@/domain/ingest/markdown-signs";
import { accepted, type Result, refused } from "@/domain/result";
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
 * Reads a pasted text as the person says: "as-it-is", "joined" or "markdown". Where they have said nothing and its lines
 * are broken, or it is evidently Markdown, they are asked, with a look at what would change: nothing is changed unasked.
 */
export async function readPasted(text: string, reading: string): Promise<Result<PastedText>> {
  const asItIs = accepted({ text, links: [], details: {} });
  // What can be no article is refused for that, not read.
  if (reading === "as-it-is" || text.length > MAX_ARTICLE_LENGTH || NO_TEXT.test(text)) return asItIs;
  if (reading === "markdown") return readPastedMarkdown(text);
  const joined = joinBrokenLines(text);
  if (reading === "joined") return joined === null ? asItIs : accepted({ text: joined.text, links: [], details: {} });
  const signs = markdownSigns(text);
  if (joined === null && signs === null) return asItIs;
  return refused("invalid", "Nothing was added yet: say first how this text is to be read.", {
    fields: { reading: signs === null ? brokenLines : markdown },
    offer: {
      kind: "reading",
      joined: joined === null ? null : joinedPreview(text, joined),
      markdown: signs === null ? null : markdownSignWords(signs),
    },
  });
}

const brokenLines = "The lines of this text seem to be broken. Choose whether to join them.";
const markdown = "This text seems to be written in Markdown. Choose how to read it.";
