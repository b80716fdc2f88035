import { foldedTitle } from "@/domain/ingest/headline";
import { textUpTo } from "./bounded-text";
import { isUnlikelyPlace } from "./unlikely-place";

/** An element of a page with where it stands. */
export interface Placed {
  element: Element;
  /** Its number in the order of the page. */
  order: number;
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
  const waiting: Omit<Placed, "order">[] = [{ element: root, isAside: false, scope: null }];
  for (let order = 0; order < MOST_ELEMENTS; order += 1) {
    const next = waiting.pop();
    if (next === undefined) break;
    const placed = { ...next, order, isAside: next.isAside || isAside(next.element, about) };
    note(survey, placed);
    const { element } = placed;
    const isScope = element.hasAttributes() && (element.hasAttribute("itemscope") || element.hasAttribute("typeof"));
    const below = { isAside: placed.isAside, scope: isScope ? element : next.scope };
    const children = [...element.children];
    for (const child of children.reverse()) waiting.push({ element: child, ...below });
  }
  return survey;
}

function isAside(element: Element, about: ReadonlySet<Element>): boolean {
  return !about.has(element) && isUnlikelyPlace(element);
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
  for (const heading of [...document.querySelectorAll("h1")].slice(0, MOST_HEADLINES)) {
    const text = foldedTitle(textUpTo(heading, 400));
    if (text.length < 8 || !titles.some((title) => title.includes(text) || text.includes(title))) continue;
    let above: Element | null = heading;
    for (let depth = 0; above !== null && depth < DEEPEST; depth += 1) {
      about.add(above);
      above = above.parentElement;
    }
    return about;
  }
  return about;
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
