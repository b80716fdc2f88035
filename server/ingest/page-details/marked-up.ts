import { foldedTitle } from "@/domain/ingest/headline";
import { textUpTo } from "./bounded-text";
import { isArticleType } from "./linked-article";
import type { PageSurvey, Placed } from "./page-survey";

/** What microdata and RDFa in a page's markup say of its article, by the property's name in small letters. */
export type MarkedUp = ReadonlyMap<string, readonly string[]>;

const NAMES = new Set(
  "headline name author creator datepublished datecreated datemodified date created issued modified publisher inlanguage url copyrightholder".split(
    " ",
  ),
);
const PERSONAL = /^(?:author|creator|publisher|copyrightholder)$/;
const LONGEST = 300;
const MOST_VALUES = 100;

interface Property {
  name: string;
  placed: Placed;
}

/** Reads the properties of the page's article, and where no element says it is one those that stand in no other thing. */
export function readMarkedUp(survey: PageSurvey, titles: readonly string[]): MarkedUp {
  const properties = survey.properties.flatMap((placed) => namesOf(placed.element).map((name) => ({ name, placed })));
  const ours = scopesOfArticle(properties, titles);
  const named = namesOfThings(properties);
  const values = new Map<string, string[]>();
  let count = 0;
  for (const { name, placed } of properties) {
    if (
      !NAMES.has(name) ||
      !ours.has(placed.scope) ||
      (placed.scope === null && placed.isAside && !isInData(placed.element))
    )
      continue;
    if (count >= MOST_VALUES) break;
    count += 1;
    const value = PERSONAL.test(name) ? nameIn(placed, named) : valueIn(placed.element);
    if (value === "") continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function isInData(element: Element): boolean {
  return element.localName === "meta" || element.localName === "link";
}

function namesOf(element: Element): string[] {
  const written = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("property") ?? ""}`.slice(0, 300);
  const names = written
    .split(/\s+/)
    .map((name) => name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/")) + 1).toLowerCase());
  return [...new Set(names)].filter((name) => name !== "");
}

function typeOf(scope: Element): string {
  const type = (scope.getAttribute("itemtype") ?? scope.getAttribute("typeof") ?? "").trim().split(/\s+/)[0] ?? "";
  return type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1);
}

const NEUTRAL = /^(?:WebPage|ItemPage|CreativeWork|Document|Item|)$/i;

/** The element that is the article, by its headline or else the first, and with it the page's own and none. */
function scopesOfArticle(properties: readonly Property[], titles: readonly string[]): ReadonlySet<Element | null> {
  const folded = new Set(titles.map(foldedTitle));
  const neutral = new Set<Element | null>([null]);
  const articles: Placed["scope"][] = [];
  let titled: Element | null = null;
  for (const { name, placed } of properties) {
    const { scope } = placed;
    if (scope === null) continue;
    if (NEUTRAL.test(typeOf(scope))) neutral.add(scope);
    if (!isArticleType(typeOf(scope)) || (placed.isAside && !isInData(placed.element))) continue;
    articles.push(scope);
    if (
      titled === null &&
      (name === "headline" || name === "name") &&
      folded.has(foldedTitle(valueIn(placed.element)))
    ) {
      titled = scope;
    }
  }
  const article = titled ?? articles[0];
  return article === undefined || article === null ? neutral : new Set([article, ...neutral]);
}

/** The first name within each element that is a thing. */
function namesOfThings(properties: readonly Property[]): ReadonlyMap<Element, Element> {
  const named = new Map<Element, Element>();
  for (const { name, placed } of properties) {
    const { scope, element } = placed;
    if (scope !== null && (name === "name" || name === "fn") && !named.has(scope)) named.set(scope, element);
  }
  return named;
}

/** A property that is a thing of its own has its name within it. */
function nameIn({ element }: Placed, named: ReadonlyMap<Element, Element>): string {
  return valueIn(named.get(element) ?? element);
}

/** The day behind "12:31" stands in the title of its abbreviation. */
function longForm(element: Element): string | null {
  return element.localName === "abbr" ? element.getAttribute("title") : null;
}

function valueIn(element: Element): string {
  const data = element.getAttribute("content") ?? element.getAttribute("datetime") ?? longForm(element);
  if (data !== null && data.trim() !== "") return data.slice(0, LONGEST).trim();
  if (element.localName === "link") return (element.getAttribute("href") ?? "").slice(0, LONGEST * 4);
  return textUpTo(element, LONGEST).slice(0, LONGEST);
}
