import MarkdownIt from "markdown-it";

const safeAddress = /^(?:https?:\/\/|mailto:)/i;

/** The type of the token that stands for digits in brackets, brackets included in its content. */
export const BRACKETED_NUMBER = "bracketed_number";

// Reference definitions are off so that [1] is always a citation and never a link defined elsewhere in the text.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable("reference");
markdown.validateLink = (address) => safeAddress.test(address.trim());

// Links come first, so that the text of [1](https://…) is a link's; nothing in a link's text is a citation. Looking for
// a link's end (`silent`) must not take brackets out of the count, so the rule is not there then.
markdown.inline.ruler.after("link", BRACKETED_NUMBER, (state, silent) => {
  if (silent || state.linkLevel > 0 || state.src.charAt(state.pos) !== "[") return false;
  const digits = /\[\d+\]/y;
  digits.lastIndex = state.pos;
  const content = digits.exec(state.src)?.[0];
  if (content === undefined) return false;
  state.push(BRACKETED_NUMBER, "", 0).content = content;
  state.pos += content.length;
  return true;
});

export type RationaleToken = ReturnType<typeof markdown.parse>[number];

/** A rationale's Markdown as tokens: no HTML, no reference links, only http, https and mailto addresses. */
export function parseRationale(source: string): RationaleToken[] {
  return markdown.parse(source, {});
}

/** The source that a bracketed number cites: the second for "[2]"; null for four digits or more, such as a year. */
export function citedBy(bracketed: string): number | null {
  return /^\[\d{1,3}\]$/.test(bracketed) ? Number(bracketed.slice(1, -1)) : null;
}
