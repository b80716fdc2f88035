import { isDateLine, isDateline } from "@/domain/ingest/date-lines";
import { findWrittenDay, isDayAlone, type WrittenDay } from "@/domain/ingest/written-day";
import { shortText, textUpTo } from "./bounded-text";
import { lineAround } from "./line-around";
import type { PageSurvey, Placed } from "./page-survey";
import type { ShownLines } from "./shown-lines";

/** A day that a page shows, whether it is told of a change, and how sure it is that it is the article's. */
export interface ShownDay {
  day: WrittenDay;
  isChange: boolean;
  /** 0 for an element that says it is the day of publication, 1 for one by the headline, 2 for one further off. */
  rank: 0 | 1 | 2;
  from: string;
}

const DAY_CLASS =
  /(?:^|[-_\s])(?:date\w*|dateline|datetime|datestamp|published?\w*|pubdate|posted\w*|timestamp|time|entry-date|fecha|datum|data|дата)(?:$|[-_\s])/i;
/** "publishDate", "articleTime". */
const DAY_IN_ONE_WORD = /[a-z](?:Date|Time|Timestamp|Published)(?:$|[-_\sA-Z])/;
const DAY_ATTRIBUTE = /^(?:datetime|title|data-[\w-]*(?:date|time|publish|unix|epoch|seconds|utc)[\w-]*)$/i;
const CHANGE = /updat|modif|chang|aktualis|geändert|mis à jour|actualiz|обновл|абноўл|edited|revis/i;
const PUBLICATION =
  /(?:^|[-_\s])(?:published?|pubdate|entry-date|post-date|posted-on|article-date|date-published|datePublished)(?:$|[-_\s])/i;
const LONGEST = 200;
/** So far behind the headline what has a date is most likely the article's. */
const NEAR = 120;
const MOST_LOOKED_AT = 60;

/** A post of somebody that the article quotes has a day of its own. */
function isQuoted({ element }: Placed): boolean {
  return element.closest("blockquote, q, figure.tweet, [class*=twitter], [class*=instagram-media]") !== null;
}

/** The days that a page shows as its article's, the likeliest first. */
export function readShownDays(survey: PageSurvey, lines: ShownLines, language: string | undefined): ShownDay[] {
  const found: (ShownDay & { distance: number })[] = [];
  const add = (placed: Placed, texts: readonly string[], kind: "time" | "class" | "line" | "told") => {
    const written = texts.map((text) => findWrittenDay(text, language)).find((day) => day !== null);
    if (written === undefined || written === null) return;
    const { named } = placed;
    const said = texts.map((text) => text.slice(0, 60)).join(" ");
    const isPublication = placed.element.hasAttribute("pubdate") || (kind === "time" && PUBLICATION.test(named));
    const distance = placed.order - lines.at;
    const isNear = lines.headline !== null && distance > -BEFORE && distance < NEAR;
    found.push({
      day: written,
      isChange: !isPublication && (CHANGE.test(named) || isChangeAlone(said)),
      rank: isPublication ? 0 : isNear || kind === "told" ? 1 : 2,
      from: "the date that the page shows",
      distance: distance < 0 ? 1_000 - distance : distance,
    });
  };
  for (const placed of spread(survey.times, lines.at)) {
    if (placed.isAside || isQuoted(placed) || isInSentence(placed.element)) continue;
    add(placed, [placed.element.getAttribute("datetime") ?? "", shortText(placed.element, LONGEST) ?? ""], "time");
  }
  const classed = survey.elements.filter((placed) => !placed.isAside && isDated(placed) && !isQuoted(placed));
  for (const placed of spread(classed, lines.at)) {
    const texts = placed.element
      .getAttributeNames()
      .filter((name) => DAY_ATTRIBUTE.test(name))
      .map((name) => placed.element.getAttribute(name) ?? "");
    const shown = isInSentence(placed.element)
      ? null
      : (shortText(placed.element, LONGEST) ?? dayAtHead(placed.element));
    if (shown !== null) add(placed, [...texts, shown], "class");
  }
  for (const { placed, text } of [...lines.behind, ...lines.before.slice(0, BEFORE)]) {
    const written = findWrittenDay(text, language);
    if (written === null || !isDateLine(text.slice(0, written.start), text.slice(written.end))) continue;
    if (!isInSentence(placed.element)) add(placed, [text], "line");
  }
  for (const placed of survey.elements.filter(isLastChange).slice(0, MOST_LOOKED_AT)) {
    add(placed, [shortText(placed.element, LONGEST) ?? ""], "line");
  }
  const told = survey.elements
    .filter(({ element, isAside }) => !isAside && saysPublished(element))
    .slice(0, MOST_LOOKED_AT);
  // Where it is said so far from the headline, it is said of several articles or of this one.
  const days = new Set(told.map(({ element }) => dayOf(element, language)).filter((day) => day !== null));
  if (days.size === 1) for (const placed of told) add(placed, [shortText(placed.element, LONGEST) ?? ""], "told");
  for (const { placed, text } of lines.openings) {
    const written = findWrittenDay(text, language);
    if (written !== null && isDateline(text.slice(0, written.start), text.slice(written.end))) {
      add(placed, [text], "line");
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
}

const BEFORE = 25;

const SAYS_PUBLISHED =
  /^\s*(?:published|posted|publié|publicado|publicada|pubblicato|veröffentlicht|erschienen|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|publikováno|опубликован|апублікаван|опубліковано|дата публикации|yayın)/iu;

/** The parser begins a new text node at every entity, so that the first may be "Publi" of "Publi&eacute;". */
const MAY_SAY_PUBLISHED = /^\s*(?:pub|post|ver|ersch|gepub|udg|julk|opub|опубл|апубл|дата|yay)/iu;

function saysPublished(element: Element): boolean {
  const { firstChild } = element;
  if (firstChild?.nodeType !== 3 || !MAY_SAY_PUBLISHED.test((firstChild.nodeValue ?? "").slice(0, 60))) return false;
  return SAYS_PUBLISHED.test(textUpTo(element, 60));
}

function dayOf(element: Element, language: string | undefined): string | null {
  const text = shortText(element, LONGEST);
  return (text === null ? null : findWrittenDay(text, language)?.readings[0]) ?? null;
}

/** Those nearest to the headline: behind it, and before it. */
function spread(placed: readonly Placed[], at: number): Placed[] {
  const behind = placed.filter(({ order }) => order >= at).slice(0, MOST_LOOKED_AT);
  const before = placed.filter(({ order }) => order < at).slice(-MOST_LOOKED_AT);
  return [...behind, ...before.reverse()];
}

function isDated({ element, named }: Placed): boolean {
  if (element.localName === "time") return false;
  if (element.localName === "abbr") return element.hasAttribute("title");
  return named !== "" && (DAY_CLASS.test(named) || DAY_IN_ONE_WORD.test(named));
}

/** A line that tells of a change and not of publication as well: "Updated March 12, 2015". */
function isChangeAlone(text: string): boolean {
  return CHANGE.test(text) && !/publish|posted|veröffentlicht|publié|publicad|опубликован|created|first/i.test(text);
}

/** What is not closed has the page behind it: the day stands on its first line. */
function dayAtHead(element: Element): string | null {
  const [line = ""] = textUpTo(element, LONGEST).split("\n", 1);
  return isDayAlone(line) ? line : null;
}

/** A day within a sentence is one that the text tells of, unless the element says that it is the publication's. */
function isInSentence(element: Element): boolean {
  if (element.hasAttribute("pubdate")) return false;
  const { before, behind } = lineAround(element);
  return !isDateLine(before, behind) && !isDateline(before, behind);
}

/** Wikis tell in their footers when a page was changed. */
function isLastChange({ isAside, named }: Placed): boolean {
  return isAside && /(?:^|[-_\s])last-?(?:mod\w*|edit\w*|updat\w*|chang\w*)(?:$|[-_\s])/i.test(named);
}
