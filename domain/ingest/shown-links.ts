import { z } from "zod";
import { paragraphRanges } from "@/domain/article-layout";
import { isWebAddress } from "@/domain/web-address";
import { type TextLink, textLinkSchema } from "./ingested-article";

/** A link of an article as its list shows it. */
export interface ShownLink {
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** What it is set on. */
  words: string;
  /** http or https. */
  url: string;
  /** Where the paragraph begins that it stands in. */
  paragraph: number;
}

/** So many links are listed at once. */
const MOST_LINKS = 500;
/** Longer words are cut, in UTF-16 units. */
const LONGEST_WORDS = 200;

/**
 * The links in a part of an article's text, in its order, the first 500 of them, and how many there are; what leads
 * elsewhere than to the web is none. Linear.
 * @param stored the column with an article's links
 */
export function shownLinks(
  stored: unknown,
  text: string,
  part: { start: number; end: number },
): { links: ShownLink[]; total: number } {
  const inPart = z
    .array(textLinkSchema)
    .parse(stored)
    .filter(({ start, end, url }) => start >= part.start && end <= part.end && start < end && isWebAddress(url))
    .sort((one, other) => one.start - other.start);
  const paragraphs = paragraphRanges(text, part);
  let at = 0;
  const shown = ({ start, end, url }: TextLink): ShownLink => {
    while ((paragraphs[at]?.end ?? start + 1) <= start) at += 1;
    const whole = text.slice(start, end).replace(/\s+/g, " ").trim();
    const words = whole.length > LONGEST_WORDS ? `${whole.slice(0, LONGEST_WORDS)}…` : whole;
    return { start, words, url, paragraph: paragraphs[at]?.start ?? part.start };
  };
  return { links: inPart.slice(0, MOST_LINKS).map(shown), total: inPart.length };
}
