import { z } from "zod";
import { parseRationale, type RationaleToken } from "./rationale-markdown";

/**
 * How deep quotes, list items, emphasis and links may stand in one another. Far below the 100 elements beyond which
 * markdown-it leaves words out without saying so, and below what a renderer that calls itself can bear.
 */
export const DEEPEST_MARKDOWN = 20;

/** How many elements, such as paragraphs, emphases and cells of tables, a text may make: a row of bars alone makes thousands. */
export const MOST_ELEMENTS = 10_000;

/** Elements that only hold the next level: they come with it, and nobody writes them. */
const withoutLevel: ReadonlySet<string> = new Set(["p", "ul", "ol", "table", "thead", "tbody", "tr", "th", "td"]);

/** What is wrong with Markdown, in a sentence for whoever wrote it; null where it can be shown as it is meant. */
export function markdownProblem(source: string): string | null {
  return tokensProblem(parseRationale(source));
}

/** The same of Markdown that has been parsed. One pass over the tokens, which does not call itself. */
export function tokensProblem(tokens: readonly RationaleToken[]): string | null {
  const size = { level: 0, deepest: 0, elements: 0 };
  for (const token of tokens) {
    count(token, size);
    for (const child of token.children ?? []) count(child, size);
  }
  if (size.deepest > DEEPEST_MARKDOWN) {
    return `Lists, quotes and emphasis may stand in one another at most ${DEEPEST_MARKDOWN} levels deep. Take some levels out.`;
  }
  if (size.elements > MOST_ELEMENTS) {
    return `Formatting makes more than ${MOST_ELEMENTS.toLocaleString("en-GB")} pieces of this text. Use less of it, or smaller tables.`;
  }
  return null;
}

function count({ nesting, tag }: RationaleToken, size: { level: number; deepest: number; elements: number }): void {
  if (tag !== "" && nesting !== -1) size.elements += 1;
  if (withoutLevel.has(tag)) return;
  size.level += nesting;
  size.deepest = Math.max(size.deepest, size.level);
}

/** A form's field in Markdown, bounded in length (UTF-16 code units), in depth and in the number of its elements. */
export function markdownField(longest: number, tooLong: string) {
  return z
    .string()
    .trim()
    .max(longest, tooLong)
    .superRefine((source, context) => {
      // What is too long is not parsed.
      const problem = source.length > longest ? null : markdownProblem(source);
      if (problem !== null) context.addIssue({ code: "custom", message: problem });
    });
}
