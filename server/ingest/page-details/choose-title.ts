import { foldedTitle, withoutSiteName } from "@/domain/ingest/headline";
import { plainValue } from "./plain-value";

export interface TitleSources {
  linked: string | null;
  metas: readonly string[];
  titleTag: string | null;
  shown: string | null;
  siteNames: readonly string[];
}

/** As long as the field for it; UTF-16 units. */
const LONGEST = 300;

interface ReadTitle {
  value: string;
  from: string;
}

/** The article's title without the site's name; where what the page says of it is cut short, the whole one. */
export function chooseTitle({ linked, metas, titleTag, shown, siteNames }: TitleSources): ReadTitle | null {
  const headline = shown === null ? undefined : plainValue(shown);
  const candidates: ReadTitle[] = [];
  const add = (value: string | null | undefined, from: string) => {
    if (value === null || value === undefined) return;
    const title = withoutSiteName(plainValue(value), siteNames, headline);
    const isTitle = foldedTitle(title) !== "" && title.length <= LONGEST && !isSiteName(title, siteNames);
    if (isTitle) candidates.push({ value: title, from });
  };
  add(linked, "the page’s JSON-LD");
  for (const title of metas) add(title, "its meta tags");
  // A headline that is not closed has the whole page behind it.
  const runsOn = titleTag !== null && shown !== null && isCutOff(plainValue(titleTag), plainValue(shown));
  if (runsOn) add(titleTag, "its title tag");
  add(shown, "its headline");
  add(titleTag, "its title tag");
  const [first] = candidates;
  if (first === undefined) return titleTag === null ? null : nonEmpty(plainValue(titleTag), "its title tag");
  return isCutShort(first.value) ? (candidates.find(({ value }) => isWholeOf(value, first.value)) ?? first) : first;
}

function nonEmpty(value: string, from: string): ReadTitle | null {
  return value === "" || value.length > LONGEST ? null : { value, from };
}

function isSiteName(title: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => foldedTitle(name) === foldedTitle(title));
}

function isCutOff(title: string, shown: string): boolean {
  const folded = foldedTitle(title);
  return shown.length > 150 && folded.length >= 12 && !isCutShort(title) && foldedTitle(shown).startsWith(folded);
}

const isCutShort = (title: string) => /(?:…|\.{3})$/.test(title) || title.length >= 100;

function isWholeOf(title: string, cut: string): boolean {
  const [whole, start] = [foldedTitle(title), foldedTitle(cut)];
  return whole.length > start.length && whole.startsWith(start) && !/(?:…|\.{3})$/.test(title);
}
