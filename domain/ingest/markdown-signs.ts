/** Marks of Markdown in a text that was pasted, each with how often it is there; kinds that are not there are left out. */
export type MarkdownSigns = Readonly<Partial<Record<MarkdownSign, number>>>;

export const MARKDOWN_SIGNS = ["link", "emphasis", "heading", "note", "table row"] as const;
export type MarkdownSign = (typeof MARKDOWN_SIGNS)[number];

const PATTERNS: Record<MarkdownSign, RegExp> = {
  link: /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]{0,500}/g,
  emphasis: /(?<![*\w])(\*\*|__)(?=\S)[^*_\n]{1,300}\1(?![*\w])/g,
  heading: /^#{1,6} +\S/gm,
  note: /\[\^[^\s\]]{1,50}\]/g,
  "table row": /^\|(?=[^\n]{0,300}\|[ \t]*$)/gm,
};

/** So many of a kind are no chance. A line that begins with "#" may be a hashtag's or a number's. */
const ENOUGH: Record<MarkdownSign, number> = { link: 1, emphasis: 2, heading: 2, note: 1, "table row": 2 };

const NAMES: Record<MarkdownSign, readonly [one: string, many: string]> = {
  link: ["link", "links"],
  emphasis: ["emphasis", "emphases"],
  heading: ["heading", "headings"],
  note: ["note mark", "note marks"],
  "table row": ["table row", "table rows"],
};

/** The marks of Markdown in a text; null where it is not evidently written in Markdown. */
export function markdownSigns(text: string): MarkdownSigns | null {
  const counts = MARKDOWN_SIGNS.map((sign) => ({ sign, count: countOf(text, PATTERNS[sign]) }));
  if (!counts.some(({ sign, count }) => count >= ENOUGH[sign])) return null;
  const signs: Partial<Record<MarkdownSign, number>> = {};
  for (const { sign, count } of counts) if (count > 0) signs[sign] = count;
  return signs;
}

/** In words for whoever pasted it: "2 links, 1 heading". */
export function markdownSignWords(signs: MarkdownSigns): string {
  return MARKDOWN_SIGNS.flatMap((sign) => {
    const count = signs[sign] ?? 0;
    return count === 0 ? [] : [`${count} ${NAMES[sign][count === 1 ? 0 : 1]}`];
  }).join(", ");
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
