import { foldedTitle, titleParts } from "@/domain/ingest/headline";
import { textUpTo } from "./bounded-text";
import type { PageSurvey, Placed } from "./page-survey";
import { isPublishingSystem } from "./publishing-systems";

const BRAND =
  /(?:^|[-_\s])(?:logo\w*|brand\w*|wordmark|masthead\w*|(?:site|blog|page|portal)-?(?:name|title|logo|description|branding)|name-and-slogan|banner|\w+(?:Logo|Brand|SiteName|SiteTitle|BlogTitle))(?:$|[-_\s])/i;
const HEADER = /(?:^|[-_\s])(?:header\w*|banner|page-?header|site-?header|top-?bar|navbar\w*)(?:$|[-_\s])/i;
const LONGEST = 80;
const MOST_LOOKED_AT = 200;

/** What a page shows of its site outside the article: the names at its head, and the lines of copyright. */
export interface ShownSite {
  /** Folded for comparing, as titles are. */
  brands: ReadonlySet<string>;
  /** Headings that stand at the page's head. */
  headings: ReadonlySet<Element>;
  copyright: readonly string[];
}

export function readShownSite(survey: PageSurvey, titles: readonly string[]): ShownSite {
  const brands = new Set<string>();
  const whole = titles.map(foldedTitle);
  // What is the better part of a title is its headline, wherever it stands.
  const isHeadline = (text: string) => whole.some((title) => title.includes(text) && text.length * 2 > title.length);
  const headings = new Set<Element>();
  for (const placed of survey.elements.filter(mayBeBrand).slice(0, MOST_LOOKED_AT)) {
    if (/^h[12]$/.test(placed.element.localName) && isInHeader(placed.element)) headings.add(placed.element);
    for (const text of [textUpTo(placed.element, LONGEST), ...pictureNames(placed.element)]) {
      const folded = text.length > LONGEST || text.includes("\n") ? "" : foldedTitle(text);
      if (folded !== "" && !isHeadline(folded)) brands.add(folded);
    }
  }
  return { brands, headings, copyright: copyrightLines(survey) };
}

function mayBeBrand({ element, named }: Placed): boolean {
  const name = element.localName;
  if (name === "a" && isHome(element)) return true;
  if (named !== "" && BRAND.test(named)) return true;
  // The heading or the bold line of a page's head.
  return /^(?:h1|h2|strong|b)$/.test(name) && isInHeader(element);
}

function isHome(element: Element): boolean {
  const href = element.getAttribute("href") ?? "";
  return (
    /(?:^|\s)home(?:\s|$)/i.test(element.getAttribute("rel") ?? "") || /^(?:\/|(?:https?:)?\/\/[^/?#]+\/?)$/.test(href)
  );
}

function isInHeader(element: Element): boolean {
  let above = element.parentElement;
  for (let depth = 0; depth < 4 && above !== null; depth += 1) {
    if (/^(?:article|main)$/.test(above.localName)) return false;
    if (above.getAttribute("role") === "banner") return true;
    if (above.parentElement?.localName === "body" && above.localName === "header") return true;
    if (HEADER.test(above.getAttribute("id") ?? "")) return true;
    above = above.parentElement;
  }
  return false;
}

function pictureNames(element: Element): string[] {
  const picture = element.localName === "img" ? element : element.querySelector("img");
  return ["alt", "title"].map((name) => (picture?.getAttribute(name) ?? "").replace(/\s*logo\s*$/i, ""));
}

const COPYRIGHT =
  /©|\(c\)|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|všechna práva|wszelkie prawa|все права|усе правы|усі права|版权所有|著作権|저작권|무단 전재|جميع الحقوق|כל הזכויות/iu;

/** The last short lines of a page that tell of its copyright. */
function copyrightLines({ elements }: PageSurvey): string[] {
  const lines: string[] = [];
  for (const { element } of elements.slice(-400)) {
    const text = element.childElementCount > 6 ? "" : textUpTo(element, 300);
    if (text.length <= 300 && COPYRIGHT.test(text)) lines.push(foldedTitle(text));
  }
  return lines.slice(0, 40);
}

/**
 * The site's name as the page's title has it, at its end or its beginning, where the page says elsewhere that it is one:
 * at its head, in a line of copyright, or by its address. `said` are names that its data have without saying of what.
 */
export function siteNameInTitle(
  title: string,
  { brands, copyright }: ShownSite,
  said: readonly string[],
): string | null {
  const parts = titleParts(title).filter((part) => !isPublishingSystem(part));
  if (titleParts(title).length < 2) return null;
  const known = new Set(said.map(foldedTitle).filter((name) => name !== ""));
  const isTold = (part: string) => {
    const folded = foldedTitle(part);
    if (folded.length < 2 || part.length > LONGEST) return false;
    return (
      brands.has(folded) || known.has(folded) || (folded.length >= 4 && copyright.some((line) => line.includes(folded)))
    );
  };
  return [parts.at(-1), parts[0]].find((part) => part !== undefined && isTold(part)) ?? null;
}
