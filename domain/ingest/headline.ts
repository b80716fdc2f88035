import { plainLine } from "@/domain/plain-line";
import { isDayAlone } from "./written-day";

/** Longer is no title; UTF-16 units. */
const LONGEST = 500;

/** A sign with which sites part a headline from their own name. */
const PARTING = /\s+(?:[|•·—–»«›:\-/]|::|<|>)\s+|\s*\|\s*|\s+[«»]\s*|:\s+|(?<=\p{Lo})_(?=\p{Lo})/gu;

/** "water:use [Our Wiki]" */
const BRACKETED = /^(.*\S)\s*\[([^[\]]{2,60})\]$/su;

/**
 * A title without the site's name at its end or its beginning. Only what is one of `siteNames`, or of the site's
 * sections beside it, is cut: "The bridge | Example News". `headline` is the headline that the page shows, if it does:
 * where the title holds it whole, what stands about it is none of the title.
 */
export function withoutSiteName(title: string, siteNames: readonly string[], headline?: string): string {
  const whole = plainLine(title.slice(0, LONGEST));
  const names = new Set(siteNames.map(foldedTitle).filter((name) => name !== ""));
  const shown = headline === undefined ? "" : foldedTitle(headline);
  const [, head, bracketed] = BRACKETED.exec(whole) ?? [];
  if (head !== undefined && names.has(foldedTitle(bracketed ?? ""))) return withoutSiteName(head, siteNames, headline);
  const cuts = [...whole.matchAll(PARTING)].map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }));
  for (const { start, end } of cuts) {
    const [before, behind] = [whole.slice(0, start), whole.slice(end)];
    if (shown !== "" && foldedTitle(before) === shown) return before;
    if (names.has(foldedTitle(behind)) && before.trim() !== "") {
      return withoutSiteName(withoutDayAtEnd(before), siteNames, headline);
    }
  }
  for (const { start, end } of cuts) {
    const [before, behind] = [whole.slice(0, start), whole.slice(end)];
    if (shown !== "" && foldedTitle(behind) === shown) return behind;
    if (names.has(foldedTitle(before)) && behind.trim() !== "") return withoutSiteName(behind, siteNames, headline);
  }
  return whole;
}

/** Sites that end their titles with a day and their name: "The bridge - 26 Sep 2011 - Example News". */
function withoutDayAtEnd(title: string): string {
  const cut = [...title.matchAll(PARTING)].at(-1);
  if (cut === undefined) return title;
  return isDayAlone(title.slice(cut.index + cut[0].length)) ? title.slice(0, cut.index) : title;
}

/** What stands between a title's parting signs, in its order; "[Our Wiki]" at its end is a part as well. */
export function titleParts(title: string): string[] {
  const whole = plainLine(title.slice(0, LONGEST));
  const [, before, bracketed] = BRACKETED.exec(whole) ?? [];
  const parts = before === undefined || bracketed === undefined ? [whole] : [before, bracketed];
  return parts
    .flatMap((part) => part.split(PARTING))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A title for comparing: letters and digits alone, in small letters, without a leading "the" and an internet ending. */
export function foldedTitle(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/^(?:the|www\.)\s?/u, "")
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
