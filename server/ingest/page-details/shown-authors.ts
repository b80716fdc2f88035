import { readAuthorNames } from "@/domain/ingest/author-names";
import { OPENING } from "@/domain/ingest/byline-words";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { isSameName } from "@/domain/ingest/organisation-names";
import { shortText } from "./bounded-text";
import type { PageSurvey, Placed } from "./page-survey";
import type { ShownLines } from "./shown-lines";

const BYLINE_CLASS =
  /(?:^|[-_\s])(?:byline\w*|by-line|author\w*|authors|autor\w*|auteur|writer\w*|creator|signature|display-name|posted-?by|written-?by|authored-?by|firma|szerzo|redaktor|contributor\w*|journalist|reporter)(?:$|[-_\s])/i;
/** "articleByline", "authorName". */
const BYLINE_IN_ONE_WORD = /[a-z](?:Byline|Author|ContributorName)/;
const NO_BYLINE_CLASS = /bio|image|img|photo|avatar|thumb|social|follow|description|more|about|email|twitter|count/i;
const LONGEST = 240;
const MOST_LOOKED_AT = 80;
/** Elements of one byline stand so near to each other. */
const NEAR = 30;

interface Names {
  publishers: readonly string[];
  language: string | undefined;
}

/** The authors that a page shows: in elements named for it nearest to the headline, else in a line that begins so. */
export function readShownAuthors(survey: PageSurvey, lines: ShownLines, names: Names): ArticleAuthor[] {
  const signed = survey.elements.filter((placed) => !placed.isAside && isSigned(placed));
  const groups = [
    signed.filter(({ element }) => isByRelation(element)),
    signed.filter(({ element }) => !isByRelation(element)),
  ];
  const found = groups.map((group) => nearestNames(group, lines.at, names));
  // A byline that names more than the links in it names others as well.
  const [related = [], classed = []] = found;
  if (related.length > 0 || classed.length > 0)
    return classed.length > related.length ? classed : related.length > 0 ? related : classed;
  for (const { text } of [...lines.behind, ...lines.before.slice(0, 12)]) {
    if (!OPENING.test(text.replace(/^[^\p{L}]{0,3}/u, ""))) continue;
    const authors = readAuthorNames(text, names);
    if (authors.length > 0) return authors;
  }
  return onlyAuthor(survey, names);
}

/** A box about the author beside the text links to them; where such links name several people, they are of a list. */
function onlyAuthor(survey: PageSurvey, names: Names): ArticleAuthor[] {
  const linked = survey.elements.filter(({ element }) => element.localName === "a" && isByRelation(element));
  const authors = new Map<string, ArticleAuthor>();
  for (const { element } of linked.slice(0, MOST_LOOKED_AT)) {
    for (const author of readAuthorNames(shortText(element, LONGEST) ?? "", names)) authors.set(author.name, author);
  }
  return authors.size === 1 ? [...authors.values()] : [];
}

function isByRelation(element: Element): boolean {
  return /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute("rel") ?? "");
}

function isSigned({ element, named }: Placed): boolean {
  if (!element.hasAttributes()) return false;
  if (isByRelation(element)) return element.localName === "a";
  const all = `${named} ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`;
  return (BYLINE_CLASS.test(all) || BYLINE_IN_ONE_WORD.test(all)) && !NO_BYLINE_CLASS.test(all);
}

/** The names of the first element behind the headline that has any, or else the last before it, with those beside it. */
function nearestNames(group: readonly Placed[], at: number, names: Names): ArticleAuthor[] {
  const behind = group.filter(({ order }) => order > at).slice(0, MOST_LOOKED_AT);
  const before = group
    .filter(({ order }) => order <= at)
    .slice(-MOST_LOOKED_AT)
    .reverse();
  let first: Placed | null = null;
  const authors: ArticleAuthor[] = [];
  for (const placed of [...behind, ...before]) {
    if (first !== null && Math.abs(placed.order - first.order) > NEAR) continue;
    const text = shortText(placed.element, LONGEST);
    if (text === null || first?.element.contains(placed.element)) continue;
    const found = readAuthorNames(text, names);
    if (found.length === 0) continue;
    // Other bylines are named by the same class; only links and names of one byline stand side by side.
    if (first !== null && first.element.className !== placed.element.className) continue;
    first ??= placed;
    for (const author of found) if (!authors.some(({ name }) => isSameName(name, author.name))) authors.push(author);
  }
  return authors;
}
