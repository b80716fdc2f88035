const MAX_HEADLINE_LENGTH = 140;
const MAX_HEADLINE_WORDS = 22;
/** The first line of an article may be longer, with its standfirst behind it. */
const MAX_TITLE_LENGTH = 320;
const MIN_TITLE_WORDS = 4;

const SENTENCE_END = /[.!?…。！？؟۔:;,][\p{Pe}\p{Pf}"'*_]{0,4}$/u;
/** The end of a quotation or a bracket is the end of a paragraph more often than of a headline. */
const CLOSED = /[”"»)\]]$/u;

/** A sentence that ends within the line; a shout ("PAY UP! …") is no such end. */
const INNER_END = /\p{Ll}{4}[.?]["'”’)]{0,2} [\p{Lu}–—©(]/u;

/** Whether a line reads as a headline: it is short and does not end as sentences do. */
export function looksLikeHeadline(content: string): boolean {
  if (content.length > MAX_HEADLINE_LENGTH || SENTENCE_END.test(content) || CLOSED.test(content)) return false;
  if (INNER_END.test(content)) return false;
  return content.split(/\s+/u, MAX_HEADLINE_WORDS + 1).length <= MAX_HEADLINE_WORDS;
}

/**
 * Whether the first line of an article is its title, with what stands under it: it does not end as sentences do, or all
 * of its longer words have capitals.
 */
export function looksLikeTitle(content: string): boolean {
  if (content.length > MAX_TITLE_LENGTH) return false;
  if (!SENTENCE_END.test(content)) return true;
  const long = content.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  return long.length >= MIN_TITLE_WORDS && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
