import { plainLine } from "@/domain/plain-line";
import {
  ABOUT,
  ADDRESS,
  BEFORE_BYLINE,
  BESIDE,
  BETWEEN,
  CREDIT,
  EMPLOYER,
  GLUED,
  JOINED,
  JOINING,
  NO_NAME,
  OPENING,
  PARTICLE,
  PICTURES,
  ROLE,
  WEAKLY_BETWEEN,
  WITHIN,
} from "./byline-words";
import type { ArticleAuthor } from "./ingested-article";
import { isBody, isSameName } from "./organisation-names";
import { findWrittenDay } from "./written-day";

/** Longer texts are no byline, and longer fields no list of authors; UTF-16 units. */
const LONGEST_BYLINE = 300;
const LONGEST_FIELD = 1_200;
const LONGEST_NAME = 80;
const MOST_AUTHORS = 30;

export interface NamesAround {
  /** What the site and its publisher are called. */
  publishers?: readonly string[];
  /** BCP 47. */
  language?: string | undefined;
  /** Whether the names stand in data that is made for names; a line of a page has to look like a byline. */
  isData?: boolean;
}

/**
 * The authors that a byline or a field for them names, in its order: "By A and B", "Jo Lind, Staff Writer | March 11,
 * 2015". Dates, offices, addresses, handles and logins are no authors, nor is a body beside people unless the byline
 * joins it to them: "By A, B and Reuters". Line ends part what a page shows apart, tabs what it links. Empty where no
 * author is found. Linear.
 */
export function readAuthorNames(byline: string, around: NamesAround = {}): ArticleAuthor[] {
  const { publishers = [], language, isData = false } = around;
  if (byline.length > (isData ? LONGEST_FIELD : LONGEST_BYLINE)) return [];
  const whole = tidy(byline);
  // "Mac & i" is one name where the site is called so.
  if (publishers.some((publisher) => isSameName(publisher, whole))) return [authorOf(whole, publishers)];
  const names = namesIn(withoutDay(unglued(isData ? firstNameFirst(byline) : byline), language), isData).slice(
    0,
    MOST_AUTHORS,
  );
  const isMixed = /\p{Ll}/u.test(names[0]?.name ?? "");
  const authors: (ArticleAuthor & { isJoined: boolean })[] = [];
  for (const { name, isJoined } of names) {
    if (authors.some((author) => isSameName(author.name, name))) continue;
    // "Jo Lind, USA TODAY": capitals beside a name that has none are those of a paper.
    const isShouted = isMixed && !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name);
    const author: ArticleAuthor = isShouted ? { name, kind: "organisation" } : authorOf(name, publishers);
    authors.push({ ...author, isJoined });
  }
  const hasPeople = authors.some(({ kind }) => kind === "person");
  return authors
    .filter(({ kind, isJoined }) => !hasPeople || kind === "person" || isJoined)
    .map(({ name, kind }) => ({ name, kind }));
}

/** An author by their name alone, without looking for several in it. Null where it is no name. */
export function readAuthorName(name: string, publishers: readonly string[] = []): ArticleAuthor | null {
  const plain = tidy(name.slice(0, LONGEST_BYLINE));
  return isName(plain, true) ? authorOf(plain, publishers) : null;
}

function authorOf(name: string, publishers: readonly string[]): ArticleAuthor {
  return isBody(name, publishers)
    ? { name: name.replace(/^the /u, ""), kind: "organisation" }
    : { name: spoken(name), kind: "person" };
}

/** Libraries and some newsrooms write "Lind, Jo". */
function firstNameFirst(field: string): string {
  const [, last, first] = /^\s*(\p{Lu}[\p{L}’'-]+),\s*(\p{Lu}[\p{L}’'.-]+)\s*$/u.exec(field) ?? [];
  if (last === undefined || first === undefined || isBody(last) || isBody(first)) return field;
  return ROLE.test(first) || NO_NAME.test(first) ? field : `${first} ${last}`;
}

function unglued(byline: string): string {
  return byline.replace(BEFORE_BYLINE, "").replace(GLUED, "$1 ").replace(PICTURES, " | ");
}

/** Puts a sign that parts in the place of the days and the hours, and of the words that stand before them. */
function withoutDay(text: string, language: string | undefined): string {
  let rest = text;
  for (let count = 0; count < 4; count += 1) {
    const day = findWrittenDay(rest, language);
    if (day === null) break;
    rest = `${rest.slice(0, day.start)} | ${rest.slice(day.end)}`;
  }
  return rest
    .replace(/\b\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?(?![\p{L}]))?\s?(?:[A-Z]{2,4}T?\b)?/giu, " | ")
    .replace(
      /(?<![\p{L}\p{N}])(?:(?:last |first )?(?:updated|modified|published|posted|created)(?: on| at)?|on|at|am|veröffentlicht|aktualisiert|publiée? le|mis à jour le|publicado|actualizado|опубликовано|обновлено|апублікавана)\s?:?\s?(?=\|)/giu,
      " | ",
    )
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s?(?=\|)/giu, " | ")
    .replace(/\((?:avec|with|mit|con)\s/giu, ", ")
    .replace(/(?<!\S)[^\s@]{0,64}@\S{1,100}/gu, " | ");
}

/** A name, and whether the byline joins it to the one before, or to the one behind, as "and" does. */
interface Named {
  name: string;
  isJoined: boolean;
}

/** The names of the first line that has any, and of those behind it that go on with "and". */
function namesIn(text: string, isData: boolean): Named[] {
  const lines = text.split("\n").map((line) =>
    line
      .split(BESIDE)
      .map(tidy)
      .filter((part) => part.replace(JOINING, "") !== ""),
  );
  const goesOn = text.split("\n").map((line) => JOINING.test(line.trim()));
  const opened = lines.findIndex((parts) => parts.some(isOpening));
  const manner = { isData, isOpened: opened >= 0 };
  const names: Named[] = [];
  for (let index = Math.max(opened, 0); index < lines.length; index += 1) {
    const parts = lines[index] ?? [];
    if (names.length > 0 && goesOn[index] !== true) break;
    if (index !== opened) {
      names.push(...namesOfParts(parts, manner));
      continue;
    }
    const { behind, others } = partsBehindOpening(parts);
    // "By clicking here" is no byline.
    if (behind !== "" && !isData && namesOfParts([behind], manner).length === 0) return [];
    names.push(...namesOfParts(behind === "" ? others : [behind, ...others], manner));
  }
  return names;
}

const isOpening = (part: string) => OPENING.test(part) || WITHIN.test(part);

function partsBehindOpening(parts: readonly string[]): { behind: string; others: readonly string[] } {
  const at = parts.findIndex(isOpening);
  const part = parts[at] ?? "";
  const within = OPENING.test(part) ? null : WITHIN.exec(part);
  const behind = within === null ? part.replace(OPENING, "") : part.slice(within.index + within[0].length);
  return { behind, others: parts.slice(at + 1) };
}

interface Manner {
  isData: boolean;
  isOpened: boolean;
}

/** The names of the first part that has any, and of those that follow it without a break. */
function namesOfParts(parts: readonly string[], manner: Manner): Named[] {
  const names: Named[] = [];
  for (const part of parts) {
    if (CREDIT.test(part)) break;
    const before = names.length;
    for (const { text, isJoined } of piecesOf(part)) {
      const name = nameFrom(tidy(text.replace(OPENING, "")), {
        ...manner,
        isBehindAnother: names.length > 0,
        isJoined,
      });
      if (name !== null) names.push({ name, isJoined });
    }
    if (names.length === before && before > 0) break;
  }
  return names;
}

function piecesOf(part: string): { text: string; isJoined: boolean }[] {
  const line = part.replace(JOINING, "");
  const signs = [...line.matchAll(new RegExp(BETWEEN.source, "gu"))].map(([sign]) => JOINED.test(sign));
  let isJoined = line !== part;
  return line.split(BETWEEN).flatMap((piece, index) => {
    const own = isJoined || signs[index] === true;
    isJoined = signs[index] === true;
    return weaklyParted(piece).map((text) => ({ text, isJoined: own }));
  });
}

function weaklyParted(text: string): string[] {
  const parts = text.split(WEAKLY_BETWEEN);
  return parts.every((part) => part.trim().includes(" ")) ? parts : [text];
}

interface Place extends Manner {
  isBehindAnother: boolean;
  isJoined: boolean;
}

function nameFrom(written: string, { isData, isOpened, isBehindAnother, isJoined }: Place): string | null {
  const text = withoutOffice(written);
  const body = tidy(text.replace(/\s*\([^()]*\)$/u, ""));
  const name = tidy(text.replace(ABOUT, ""));
  // "Jo Lind for Example News" is a person; "Institute for Peace" is not one called Institute.
  const isPerson = name !== body && name.includes(" ") && !isBody(name);
  // "Jo Lind, Correspondent and News Editor" is one person.
  const isOffice = isBehindAnother && ROLE.test(body.replace(/ staff$/iu, ""));
  const mayBeBody = !isPerson && !isOffice && (!isBehindAnother || isJoined) && isBody(body);
  // "Jo Lind and agencies"
  if (mayBeBody && (isName(body, isData) || (isBehindAnother && /^[^\s]+$/u.test(body)))) return body;
  if (ROLE.test(name) || !isName(name, isData)) return null;
  // A single word behind a name is a paper or a town; on a page it is one of the words that stand about bylines.
  const isSingle = /^[^\s]+$/u.test(name) && !/\p{Lo}/u.test(name);
  return isSingle && (isBehindAnother || !(isData || isOpened)) ? null : name;
}

/** "Jo Lind Staff Writer" and "Jo Lind Associated Press", where no sign stands between, are Jo Lind. */
function withoutOffice(text: string): string {
  const reporter = /^(?:\S+\s)?(\p{Script=Hangul}{2,4})\s?(?:\p{Script=Hangul}{2})?(?:기자|특파원)$/u.exec(text)?.[1];
  if (reporter !== undefined) return reporter;
  const person = text.replace(EMPLOYER, "");
  if (person !== text && isFullName(person)) return person;
  const role = ROLE.exec(text);
  const before = role === null ? "" : text.slice(0, role.index).trim();
  return isFullName(before) ? before : text;
}

function isFullName(text: string): boolean {
  // "AP Technology" of "AP Technology Writers" is none.
  if (/^\p{Lu}{2,5} .*\p{Ll}/u.test(text)) return false;
  return /^\S+ (?:\p{Lu}\.? |(?:de|da|van|von|der|la|al|el) )*\S+$/u.test(text) && isName(text, false) && !isBody(text);
}

function tidy(text: string): string {
  return plainLine(text)
    .replace(/^[\s"“”«»'‘’:;,.|*\-–—()]+/u, "")
    .replace(/[\s"“”«»:;,|*\-–—(]+$/u, "")
    .replace(/^([^()]*)\)$/u, "$1")
    .replace(/(?<!(?:^|[\s.])\p{L}|jr|sr|phd|dr|inc|co|st|etc)\.$/iu, "");
}

function isName(text: string, isData: boolean): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || !/\p{L}{2}|\p{L}\./u.test(text)) return false;
  if (NO_NAME.test(text) || ADDRESS.test(text) || findWrittenDay(text) !== null) return false;
  if (/[!?{}<>=\\%$#_]|\d{3}/u.test(text)) return false;
  // "Like Example.com" is what a button says.
  if (!isData && /\s[\p{L}\p{N}-]{3,}\.\p{Ll}{2,4}$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 8) return false;
  // A single word in small letters is a login.
  if (!/\p{Lu}|\p{Lo}/u.test(text)) return isData && words.length > 1;
  if (isData) return true;
  return words.length <= 6 && words.every((word) => /^["“‘'’(]?[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word));
}

/** A name in capitals alone as it is spoken: "GILLIAN M." is "Gillian M.", "JO MCRAE-LIND" "Jo McRae-Lind". */
function spoken(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word) => (/^(?:[IVX]+|(?:\p{Lu}\.)+|[BCDFGHJKLMNPQRSTVWXZ]{2})$/u.test(word) ? word : capitalised(word)))
    .join(" ");
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-’'.(])(\p{L})(?=\p{L}|\.|$)/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
