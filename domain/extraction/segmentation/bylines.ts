import { anyOf } from "@/domain/extraction/words/words";

/** Longer lines are no bylines (UTF-16 units). */
const MAX_BYLINE_LENGTH = 140;
const MAX_CONTRIBUTION_LENGTH = 240;
const MAX_DATE_LENGTH = 90;

const ROLE =
  /\b(?:correspondents?|reporters?|editors?|columnist|journalist|bureau chief|staff writer|writer|critic|contributor|sub-editor|newsdesk|news desk|political editor|photographer|staff)$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "and in at for of the de del della di da dos van von der den ter bin bint al el la le y e zu with & – - |".split(" "),
);
const ROLE_WITHIN = /^(?:correspondent|reporters?|editor|columnist|writer|photographer)$/iu;
const WRITER = anyOf("writer, editor, reporter, journalist, correspondent, photographer, columnist, critic");
const QUALIFIED = `(?:an? |the |our )?(?:[\\p{L}\\p{M}'’-]+ ){0,4}${anyOf("contributing, staff, freelance, special, senior")} ${WRITER}s?`;
const OF_PAPER = `(?:our|the [^.,]{2,40}['’]s) (?:[\\p{L}'’-]+ ){0,3}${WRITER}`;
const FOR_PAPER = "(?:an? columnist for|an? contributor to) [^.,]{2,40}";
const HOW_TO_REACH = "(?: (?:Follow|Email|Contact|Reach|Find) .{2,80})?";
/** "Maria Lopez is a contributing writer." "Maria Lopez is the Courier’s Africa correspondent." */
const BIOGRAPHY = new RegExp(
  `^\\p{Lu}[^.,:;“”"]{3,60} (?:is|are) (?:${QUALIFIED}|${OF_PAPER}|${FOR_PAPER})(?: (?:for|at|with|based in) [^.,]{2,60})?\\.${HOW_TO_REACH}$`,
  "u",
);
/** "Maria Lopez covers courts for the Courier." */
const BEAT = /^\p{Lu}[^.,:;“”"]{3,50} covers [^.,“”"]{3,60} for (?:the )?\p{Lu}[^.,]{2,40}\.$/iu;
const CONTRIBUTION =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|dispatch)|(?:additional |extra )?(?:reporting|research|writing))\b/iu;
const REPORTED_FROM = /^\p{Lu}[^.!?:“"]{3,60} reported from \p{Lu}/u;
const READING_TIME = /^(?:about )?\d{1,3}[ -]?min(?:ute)?s?\.? (?:read|watch|listen)\b/iu;
const DATE_WORDS = wordPattern(
  "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december",
  "am|pm|a\\.m|p\\.m|gmt|bst|utc|cet|cest|et|est|edt|pt|pst|pdt|ist|aest|aedt|sast|wat|eat|msk|cst|mst|hrs|local|time",
  "published|updated|posted|modified|created|first|last|on|at|and|ago|yesterday|today|seconds?|minutes?|mins?|hours?|days?|weeks?|months?",
  "date|issued|aired|broadcast|a|an",
);
const DATE_NUMBER =
  /^\d{1,4}(?:st|nd|rd|th|am|pm|h)?$|^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:am|pm)?$|^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/iu;
const DATE_CUE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\d[:.h]\d\d|\bago\b|\d[/.-]\d{1,2}[/.-]\d|\b(?:published|updated|posted)\b|\d{1,2} ?[ap]m\b/iu;

/** Whether a line, single-spaced and bare of marks before it, says who wrote a piece or when. Bounded work. */
export function isByline(content: string): boolean {
  if (content.length > MAX_CONTRIBUTION_LENGTH) return false;
  if (CONTRIBUTION.test(content) && !/[“"]/u.test(content)) return true;
  if (REPORTED_FROM.test(content) && !/\bthat\b/u.test(content)) return true;
  if (BIOGRAPHY.test(content) || BEAT.test(content)) return true;
  if (content.length > MAX_BYLINE_LENGTH) return false;
  return READING_TIME.test(content) || isDateLine(content) || isNameAndRole(content) || isByName(content);
}

/** Whether a line holds nothing but a date or a time, with words such as "Updated" and "GMT". */
function isDateLine(content: string): boolean {
  if (content.length > MAX_DATE_LENGTH || !/\d/u.test(content) || !DATE_CUE.test(content)) return false;
  return content
    .split(/[\s,|·•–—()]+|[:-](?=\s|$)|\.(?=\s|,|$)/u)
    .every((word) => word === "" || word === "-" || DATE_NUMBER.test(word) || DATE_WORDS.test(word));
}

/** "By Maria Lopez in Minsk", "From Maria Lopez in Minsk": nothing but names and what stands between them. */
function isByName(content: string): boolean {
  const opening = /^(?:by|from) (?=\p{Lu})/iu.exec(content)?.[0];
  if (opening === undefined || /[.!?]$/u.test(content)) return false;
  const rest = content.slice(opening.length).replace(/,.{0,40}$/u, (tail) => (ROLE.test(tail) ? "" : tail));
  if (!rest.split(/[ ,]+/u).every(isNameWord)) return false;
  return /^by/iu.test(opening) || / in \p{Lu}/u.test(rest);
}

/** "Maria Lopez, Energy Correspondent", "Maria Lopez in Minsk", "Maria Lopez in Minsk and Ann Brown in Rome". */
function isNameAndRole(content: string): boolean {
  if (/[.!?:;“”"‘]/u.test(content.replace(/\b\p{Lu}\./gu, ""))) return false;
  const words = content.split(/[ ,|]+/u);
  if (words.length < 2 || words.length > 16) return false;
  if (ROLE.test(content) && words.length <= 9 && /[,|]| and /u.test(content)) {
    return words.every((word, index) => isNameWord(word) || index > 1);
  }
  if (words.length > 2 && words.length <= 12 && words.some((word) => ROLE_WITHIN.test(word)))
    return words.every(isNameWord);
  return /^[^ ]+ [^ ]+.* in \p{Lu}/u.test(content) && words.every(isNameWord) && isNamesInPlaces(content);
}

/** Whether each part between "and" or commas is a name of two words or more with or without a place behind it. */
function isNamesInPlaces(content: string): boolean {
  return content
    .split(/,? and |, /u)
    .every((part) => /^\p{Lu}[^ ]+(?: [^ ]+){1,3}(?: in \p{Lu}[^ ]*(?: [^ ]+){0,3})?$/u.test(part));
}

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || PARTICLES.has(word);
}

function wordPattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`, "iu");
}
