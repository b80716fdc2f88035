import { foldedTitle } from "@/domain/ingest/headline";
import { classNames } from "@/server/ingest/class-names";
import { textUpTo } from "./bounded-text";
import { isUnlikelyPlace } from "./unlikely-place";

/** An element of a page with where it stands. */
export interface Placed {
  element: Element;
  /** Its number in the order of the page. */
  order: number;
  /** Its classes and its id, cut at 300 UTF-16 units. */
  named: string;
  /** Whether it stands in a part of the page that tells of other things: a list of stories, comments, a menu. */
  isAside: boolean;
  /** The element that it is a property of, by `itemscope` or `typeof`; null where it stands in none. */
  scope: Element | null;
}

/** What a page has for those who want to know about it, found in one walk; each list in the order of the page. */
export interface PageSurvey {
  /** Every element of the body. */
  elements: Placed[];
  /** The texts of its JSON-LD, and of its other scripts. */
  jsonLd: string[];
  scripts: string[];
  metas: Element[];
  links: Element[];
  titles: Element[];
  headlines: Placed[];
  times: Placed[];
  /** What has `itemprop` or `property`. */
  properties: Placed[];
}

const MOST_ELEMENTS = 300_000;

/** Walks a page once, without recursion: it may be as deep as it is long. */
export function surveyPage(document: Document): PageSurvey {
  const survey: PageSurvey = {
    elements: [],
    jsonLd: [],
    scripts: [],
    metas: [],
    links: [],
    titles: [],
    headlines: [],
    times: [],
    properties: [],
  };
  const root: Element | null = document.documentElement;
  if (root === null) return survey;
  const about = aboutHeadline(document);
  const above: Inherited[] = [];
  let inherited: Inherited = { isAside: false, scope: null };
  let element: Element | null = root;
  for (let order = 0; element !== null && order < MOST_ELEMENTS; order += 1) {
    const placed = place(element, order, inherited, about);
    note(survey, placed);
    const child: Element | null = element.firstElementChild;
    if (child !== null) {
      above.push(inherited);
      inherited = inheritedFrom(placed, inherited);
      element = child;
      continue;
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      element = element.parentElement;
      inherited = above.pop() ?? inherited;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
  return survey;
}

/** What an element has from those it stands in. */
type Inherited = Pick<Placed, "isAside" | "scope">;

function place(element: Element, order: number, inherited: Inherited, about: ReadonlySet<Element>): Placed {
  const named = element.hasAttributes() ? namesOf(element) : "";
  const isAside = inherited.isAside || (!about.has(element) && isUnlikelyPlace(element, named));
  return { element, order, named, isAside, scope: inherited.scope };
}

function inheritedFrom({ element, isAside }: Placed, inherited: Inherited): Inherited {
  const isScope = element.hasAttributes() && (element.hasAttribute("itemscope") || element.hasAttribute("typeof"));
  // Most elements hand on what they have: one object serves them all.
  return isScope || isAside !== inherited.isAside ? { isAside, scope: isScope ? element : inherited.scope } : inherited;
}

const LONGEST_NAMES = 300;

function namesOf(element: Element): string {
  const names = `${classNames(element)} ${element.getAttribute("id") ?? ""}`.slice(0, LONGEST_NAMES);
  return names === " " ? "" : names;
}

const MOST_HEADLINES = 20;
const DEEPEST = 400;

/** What stands about the headline that the page's title names is no aside, whatever it is called. */
function aboutHeadline(document: Document): Set<Element> {
  const about = new Set<Element>();
  const titles = [
    document.querySelector('meta[property="og:title"]')?.getAttribute("content"),
    document.querySelector("title")?.textContent,
  ]
    .map((title) => foldedTitle((title ?? "").slice(0, 1_000)))
    .filter((title) => title.length >= 8);
  const headings = ["h1", "h2, h3, h4"].flatMap((names) =>
    [...document.querySelectorAll(names)].slice(0, MOST_HEADLINES),
  );
  for (const heading of headings) {
    const text = foldedTitle(textUpTo(heading, 400));
    if (text.length < 8 || !titles.some((title) => isMostOf(text, title) || isMostOf(title, text))) continue;
    let above: Element | null = heading;
    for (let depth = 0; above !== null && depth < DEEPEST; depth += 1) {
      about.add(above);
      above = above.parentElement;
    }
    return about;
  }
  return about;
}

/** The site's name within a title is less of it. */
function isMostOf(part: string, whole: string): boolean {
  return whole.includes(part) && part.length * 2 > whole.length;
}

function note(survey: PageSurvey, placed: Placed): void {
  const { element } = placed;
  const isProperty = element.hasAttributes() && (element.hasAttribute("itemprop") || element.hasAttribute("property"));
  survey.elements.push(placed);
  switch (element.localName.toLowerCase()) {
    case "script":
      if (/^\s*application\/ld\+json/i.test(element.getAttribute("type") ?? "")) {
        survey.jsonLd.push(element.textContent ?? "");
      } else survey.scripts.push(element.textContent ?? "");
      return;
    case "meta":
      if (element.hasAttribute("itemprop")) survey.properties.push(placed);
      else survey.metas.push(element);
      return;
    case "link":
      survey.links.push(element);
      if (isProperty) survey.properties.push(placed);
      return;
    case "title":
      survey.titles.push(element);
      return;
    case "h1":
      survey.headlines.push(placed);
      break;
    case "time":
      survey.times.push(placed);
      break;
    default:
  }
  if (isProperty) survey.properties.push(placed);
}
