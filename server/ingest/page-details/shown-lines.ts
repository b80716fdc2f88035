import { foldedTitle } from "@/domain/ingest/headline";
import { shortText, textUpTo } from "./bounded-text";
import type { PageSurvey, Placed } from "./page-survey";

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
export function readShownLines(survey: PageSurvey, titles: readonly string[]): ShownLines {
  const headline = headlineOf(survey, titles);
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
    .filter(({ element, isAside }) => !isAside && element.localName === "p")
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

function headlineOf(survey: PageSurvey, titles: readonly string[]): Placed | null {
  const folded = titles.map(foldedTitle).filter((title) => title.length >= 8);
  const headings = [
    ...survey.headlines.slice(0, MOST_HEADLINES),
    ...survey.elements.filter(({ element }) => /^h[2-4]$/i.test(element.localName)).slice(0, MOST_HEADLINES),
  ];
  const named = headings.filter(({ element }) => {
    const text = foldedTitle(textUpTo(element, 400));
    return text.length >= 8 && folded.some((title) => title === text || title.includes(text) || text.includes(title));
  });
  const inMain = named.find(({ isAside }) => !isAside) ?? named[0];
  if (inMain !== undefined) return inMain;
  return (
    survey.headlines.find(({ element, isAside }) => !isAside && /\S\s+\S+\s+\S/.test(textUpTo(element, 400))) ?? null
  );
}
