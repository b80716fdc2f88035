import { foldedTitle, titleParts } from "@/domain/ingest/headline";
import { shortText, textUpTo } from "./bounded-text";
import type { PageSurvey, Placed } from "./page-survey";
import type { ShownSite } from "./shown-site-name";

/** What a page shows about its headline, where a byline and a date stand. */
export interface ShownLines {
  /** The headline that the page shows; null where none is found. */
  headline: string | null;
  /** Its number in the order of the page; 0 where none is found. */
  at: number;
  /** Short texts of the elements behind the headline, in the order of the page, and before it, nearest first. */
  behind: Line[];
  before: Line[];
  /** How the first paragraphs behind the headline begin. */
  openings: Line[];
}

export interface Line {
  placed: Placed;
  text: string;
}

/** So many elements before and behind the headline are looked at. */
const BEHIND = 160;
const BEFORE = 40;
const LONGEST_LINE = 240;

/** Finds the headline that one of the page's titles names, and the short lines about it. */
export function readShownLines(survey: PageSurvey, titles: readonly string[], site: ShownSite): ShownLines {
  const headline = headlineOf(survey, titles, site);
  const at = headline?.order ?? 0;
  const position = Math.max(
    0,
    survey.elements.findIndex(({ order }) => order === at),
  );
  const linesOf = (placed: readonly Placed[]) =>
    placed.flatMap((one): Line[] => {
      const text = one.isAside ? null : shortText(one.element, LONGEST_LINE);
      return text === null || text === "" ? [] : [{ placed: one, text }];
    });
  const paragraphs = survey.elements
    .slice(position + 1, position + 1 + BEHIND)
    .filter(({ element, isAside }) => !isAside && /^(?:p|pre)$/.test(element.localName))
    .slice(0, 6);
  return {
    openings: paragraphs.map((placed) => ({ placed, text: textUpTo(placed.element, 60).slice(0, 60) })),
    headline: headline === null ? null : textUpTo(headline.element, 400),
    at,
    behind: headline === null ? [] : linesOf(survey.elements.slice(position + 1, position + 1 + BEHIND)),
    before: headline === null ? [] : linesOf(survey.elements.slice(Math.max(0, position - BEFORE), position)).reverse(),
  };
}

const MOST_HEADLINES = 60;
const LONGEST_HEADLINE = 400;
/** A heading that has less of a title than this is the site's name in it, or a section's. */
const LEAST_SHARE = 0.25;
/** So much less is what stands aside, or at the head of the page. */
const ASIDE = 0.2;

function headlineOf(
  survey: PageSurvey,
  titles: readonly string[],
  { brands, headings: ofSite }: ShownSite,
): Placed | null {
  const folded = titles.map(foldedTitle).filter((title) => title.length >= 8);
  const headings = [
    ...survey.headlines.slice(0, MOST_HEADLINES),
    ...survey.elements.filter(({ element }) => /^h[2-4]$/i.test(element.localName)).slice(0, MOST_HEADLINES),
  ].map((placed) => ({ placed, text: foldedTitle(textUpTo(placed.element, LONGEST_HEADLINE)) }));
  const isBrand = (text: string) => brands.has(text) && !folded.includes(text);
  const [best] = headings
    .filter(({ text }) => !isBrand(text))
    .map(({ placed, text }) => {
      const isOff = placed.isAside || ofSite.has(placed.element);
      return { placed, share: shareOf(text, folded) - (isOff ? ASIDE : 0) };
    })
    .filter(({ share }) => share > LEAST_SHARE)
    .sort((one, other) => other.share - one.share || one.placed.order - other.placed.order);
  if (best !== undefined) return best.placed;
  return (
    titledElement(survey, titles) ??
    survey.headlines.find(
      ({ element, isAside }) =>
        !isAside &&
        /\S\s+\S+\s+\S/.test(textUpTo(element, LONGEST_HEADLINE)) &&
        !isBrand(foldedTitle(textUpTo(element, LONGEST_HEADLINE))),
    ) ??
    null
  );
}

/** How much of a title a heading has, or it of the heading. */
function shareOf(text: string, titles: readonly string[]): number {
  if (text.length < 8) return 0;
  const shares = titles.map((title) =>
    title.includes(text)
      ? text.length / title.length
      : text.startsWith(title)
        ? // A heading that is not closed has the page behind it.
          Math.max(0.5, title.length / text.length)
        : text.includes(title)
          ? title.length / text.length
          : 0,
  );
  return Math.max(0, ...shares);
}

const MOST_ELEMENTS = 3_000;
/** Shorter names are those of sections. */
const SHORTEST = 15;

/** Old pages set their headline in no heading: the first element whose text is the title, or the title but its first or last part. */
function titledElement({ elements }: PageSurvey, titles: readonly string[]): Placed | null {
  const wanted = new Set(
    titles
      .flatMap((title) => [title, ...partsOfTitle(title)])
      .map(foldedTitle)
      .filter((title) => title.length >= SHORTEST),
  );
  if (wanted.size === 0) return null;
  const found = elements.slice(0, MOST_ELEMENTS).find(({ element, isAside }) => {
    if (isAside || element.childElementCount > 2 || /^(?:title|meta|script|style|head|option)$/.test(element.localName))
      return false;
    const text = shortText(element, LONGEST_LINE);
    return text !== null && wanted.has(foldedTitle(text));
  });
  return found ?? null;
}

function partsOfTitle(title: string): string[] {
  return titleParts(title).filter((part) => part.includes(" "));
}
