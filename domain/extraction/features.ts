import { tellsOfDeparture } from "./departures";
import { isNameWord, type Names } from "./names/names";
import {
  ACCUSATIONS,
  COMPARISONS,
  CURRENCIES,
  EVENTS,
  FUTURES,
  HISTORY,
  IRREGULAR_PASTS,
  LARGE_NUMBER_WORDS,
  LIGHT_PASTS,
  MONTHS,
  NUMBER_WORDS,
  OFFICIAL_ACTS,
  OPINIONS,
  PERIODS,
  PERSONAL_TALK,
  PHRASAL_ACTS,
  WEEKDAYS,
} from "./words/lexicon";
import { SPEECH_VERBS } from "./words/speech-verbs";
import { inflections, type Word, wordSet } from "./words/words";

/** What a sentence holds that speaks for or against checking it. */
export type SentenceFeatures = {
  readonly money: boolean;
  readonly percentage: boolean;
  readonly number: boolean;
  readonly date: boolean;
  readonly comparison: boolean;
  readonly officialAct: boolean;
  readonly event: boolean;
  readonly accusation: boolean;
  /** Somebody went abroad to get away. */
  readonly departure: boolean;
  /** A sum is lent, promised or given. */
  readonly pledge: boolean;
  readonly history: boolean;
  readonly person: boolean;
  readonly place: boolean;
  /** A number of something that a verb tells of as a fact: "the army has 45,000 soldiers". */
  readonly count: boolean;
  /** A plain past, perfect or passive form that no list has. */
  readonly pastTense: boolean;
  /** Words of opinion, of the future, of a condition: only where they come before anything told as a fact. */
  readonly opinion: boolean;
  readonly future: boolean;
  readonly condition: boolean;
  /** Somebody speaks of himself or to somebody, and counts nothing. */
  readonly personalTalk: boolean;
  readonly imperative: boolean;
  readonly refusalToComment: boolean;
  /** It says nothing but that: "The firm declined to comment on the $5m loan." */
  readonly isRefusal: boolean;
  /** The sentence begins with a pronoun that another sentence must explain. */
  readonly leaning: boolean;
  readonly words: number;
};

const YEAR = /^(?:1[0-9]|20)\d\d(?:s|-\d\d)?$/u;
const PERIOD_CUES = wordSet("last past previous since ago during for over recent");
const COMPARED_FIRST = wordSet("first only most least");
const LEANING = wordSet("he she it they this that these those");
const IMPERATIVES = wordSet(
  "let please imagine consider remember note stay call visit check try get take make do don't never",
);
const CURRENCY_SIGNS: ReadonlySet<string> = new Set("$€£¥₽₴₹");
/** The second words of acts of two words. */
const PHRASAL_PARTICLES: ReadonlySet<string> = new Set([...PHRASAL_ACTS].map((act) => act.split(" ")[1] ?? ""));
const CONDITIONS = wordSet("if unless whether");
const PLEDGES = wordSet(`
  lend lends lent lending loan loans loaned credit promise promises promised pledge pledges pledged offer offers offered
  grant grants granted donate donated donates contribute contributed give gave gives`);
const REFUSALS = wordSet("comment comments respond elaborate");
const BEFORE_REFUSALS = wordSet("declined refused declines refuses asked request requests available");
/** Behind one of these a verb names what is not, or not yet, done. */
const UNREALISED = wordSet(
  "to will would could should may might can must shall cannot can't won't wouldn't couldn't not never if",
);
/** Verbs in the present that tell how many there are. */
const COUNTING_VERBS = inflections(
  "employ hold house feed cover operate contain include number comprise serve reach have",
);
const COUNTING_FORMS = wordSet("has had is are was were beat saw held");
/** How far before its number such a verb may stand. */
const COUNT_WITHIN = 4;
const SPEAKERS_AND_HEARERS = wordSet("i we you");
/** Verbs that carry an infinitive which did come about: "began to detain". */
const REALISING = wordSet("began continued managed started helped used went");

/** Reads the features of one statement from its words. Linear in the number of words. */
export function readFeatures(words: readonly Word[], names: Names): SentenceFeatures {
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word.lower));
  const first = words[0]?.lower ?? "";
  const isOfMoney = words.some((word, at) => isMoney(words, word, at));
  const isAct = (word: Word, at: number) =>
    (OFFICIAL_ACTS.has(word.lower) && isVerbal(words, word, at)) ||
    (PHRASAL_PARTICLES.has(words[at + 1]?.lower ?? "") && PHRASAL_ACTS.has(`${word.lower} ${words[at + 1]?.lower}`));
  const fact = words.findIndex((word, at) => (isAct(word, at) && isRealised(words, at)) || isEvent(words, word, at));
  const beforeFact = fact < 0 ? words : words.slice(0, fact);
  const hedges = (list: ReadonlySet<string>) =>
    beforeFact.some((word, at) => list.has(word.lower) && !isMonthName(word, at));
  return {
    money: isOfMoney,
    percentage: words.some((word, at) => isPercentage(words, word, at)),
    number: words.some((word, at) => isQuantity(words, word, at)),
    date: words.some((word, at) => isDate(words, word, at)),
    comparison: words.some((word, at) => isComparison(words, word, at)),
    officialAct: words.some((word, at) => isAct(word, at) && isRealised(words, at)),
    event: words.some((word, at) => isEvent(words, word, at)),
    accusation: has(ACCUSATIONS),
    departure: tellsOfDeparture(words),
    pledge: isOfMoney && has(PLEDGES),
    history: has(HISTORY),
    person: words.some((word) => isPerson(word, names)),
    place: words.some((word, at) => at > 0 && isNameWord(word) && !isPerson(word, names)),
    count: !LEANING.has(first) && words.some((word, at) => isCount(words, word, at)),
    pastTense: words.some((word, at) => isPastTense(words, word, at)),
    opinion: hedges(OPINIONS),
    // A plan that is held against a figure of today tells that figure as a fact.
    future: hedges(FUTURES) && !words.some((word, at) => isBaseline(words, word, at)),
    condition: hedges(CONDITIONS),
    personalTalk: has(PERSONAL_TALK) && !words.some((word) => isNumeral(word)),
    imperative: IMPERATIVES.has(first),
    refusalToComment: has(REFUSALS) && has(BEFORE_REFUSALS),
    isRefusal: isRefusal(words),
    leaning: LEANING.has(first),
    words: words.length,
  };
}

function isMoney(words: readonly Word[], word: Word, at: number): boolean {
  if (CURRENCY_SIGNS.has(word.text.charAt(0))) return true;
  if (!CURRENCIES.has(word.lower)) return false;
  return words.slice(Math.max(0, at - 4), at).some((before) => isNumeral(before));
}

function isNumeral(word: Word): boolean {
  return /\d/u.test(word.text) || NUMBER_WORDS.has(word.lower);
}

function isPercentage(words: readonly Word[], word: Word, at: number): boolean {
  if (/\d%$|^percent(?:age)?$/u.test(word.lower)) return true;
  if (word.lower === "cent" && words[at - 1]?.lower === "per") return true;
  return /^(?:half|third|quarter|quarters|thirds)$/u.test(word.lower) && words[at + 1]?.lower === "of";
}

function isQuantity(words: readonly Word[], word: Word, at: number): boolean {
  if (/^[+-]?\d/u.test(word.text)) return !isYear(word) && !isDayOfMonth(words, at) && !isAge(words[at + 1]);
  if (LARGE_NUMBER_WORDS.has(word.lower)) return true;
  // "The two presidents" counts nobody.
  return NUMBER_WORDS.has(word.lower) && !/^(?:the|these|those|one|last)$/u.test(words[at - 1]?.lower ?? "");
}

function isYear(word: Word): boolean {
  return YEAR.test(word.lower);
}

function isDayOfMonth(words: readonly Word[], at: number): boolean {
  const beside = [words[at - 1], words[at + 1]];
  return beside.some((word) => word !== undefined && isMonth(word));
}

/** "May" within a sentence is the month; at its start it is more often the verb. */
function isMonthName(word: Word, at: number): boolean {
  return at > 0 && isMonth(word);
}

function isAge(next: Word | undefined): boolean {
  return next !== undefined && /^years?-old$/u.test(next.lower);
}

function isMonth(word: Word): boolean {
  return word.isCapitalised && (MONTHS.has(word.lower) || word.lower === "may");
}

function isDate(words: readonly Word[], word: Word, at: number): boolean {
  if (isYear(word) || (word.isCapitalised && (MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)))) return true;
  if (!PERIODS.has(word.lower)) return false;
  return words.slice(Math.max(0, at - 4), at + 2).some((near) => PERIOD_CUES.has(near.lower));
}

function isComparison(words: readonly Word[], word: Word, at: number): boolean {
  if (isBaseline(words, word, at)) return true;
  if (!COMPARISONS.has(word.lower)) return false;
  return COMPARED_FIRST.has(word.lower) ? /^(?:the|its|their|his|her)$/u.test(words[at - 1]?.lower ?? "") : true;
}

/** "Up from 400", "down from 5%". */
function isBaseline(words: readonly Word[], word: Word, at: number): boolean {
  if (!/^(?:up|down)$/u.test(word.lower) || words[at + 1]?.lower !== "from") return false;
  const figure = words[at + 2];
  return figure !== undefined && isNumeral(figure) && !isYear(figure);
}

function isCount(words: readonly Word[], word: Word, at: number): boolean {
  const counted = words[at + 1];
  if (!/^\d/u.test(word.text) && !LARGE_NUMBER_WORDS.has(word.lower)) return false;
  if (!isQuantity(words, word, at) || counted === undefined || counted.start !== word.end + 1) return false;
  const from = Math.max(1, at - COUNT_WITHIN);
  return words.slice(from, at).some((verb, near) => {
    const subject = words[from + near - 1]?.lower ?? "";
    if (SPEAKERS_AND_HEARERS.has(subject) || LEANING.has(subject) || !isRealised(words, from + near)) return false;
    return tellsFact(words, verb, from + near);
  });
}

function tellsFact(words: readonly Word[], verb: Word, at: number): boolean {
  if (COUNTING_VERBS.has(verb.lower) || COUNTING_FORMS.has(verb.lower)) return true;
  return isEvent(words, verb, at) || isPastTense(words, verb, at);
}

function isEvent(words: readonly Word[], word: Word, at: number): boolean {
  const isRegular = EVENTS.has(word.lower);
  if (!isRegular && !IRREGULAR_PASTS.has(word.lower)) return false;
  return isRealised(words, at) && (!isRegular || isVerbal(words, word, at));
}

/** "Closed" and "closes" tell of an event; a bare "close" only behind a noun in the plural. */
function isVerbal(words: readonly Word[], word: Word, at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  if (/^(?:the|a|an|of|its|his|her|their|for|no|any|more|new)$/u.test(before)) return false;
  return /(?:ed|ing|s)$/u.test(word.lower) || /s$/u.test(before) || before === "and";
}

function isRealised(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower === "to" && REALISING.has(words[at - 2]?.lower ?? "")) return true;
  return !words.slice(Math.max(0, at - 3), at).some((before) => UNREALISED.has(before.lower));
}

function isPastTense(words: readonly Word[], word: Word, at: number): boolean {
  if (LIGHT_PASTS.has(word.lower)) return isRealised(words, at);
  if (
    !word.lower.endsWith("ed") ||
    !/\p{L}{3}ed$/u.test(word.lower) ||
    SPEECH_VERBS.has(word.lower) ||
    !isRealised(words, at)
  )
    return false;
  const before = words[at - 1];
  return before !== undefined && !/^(?:the|a|an|of|its|his|her|their)$/u.test(before.lower);
}

/** Whether the first verb told as a fact is one of refusing to speak. */
function isRefusal(words: readonly Word[]): boolean {
  const first = words.findIndex((word, at) => isEvent(words, word, at) || isPastTense(words, word, at));
  if (!/^(?:declined|refused)$/u.test(words[first]?.lower ?? "")) return false;
  return words[first + 1]?.lower === "to" && REFUSALS.has(words[first + 2]?.lower ?? "");
}

function isPerson(word: Word, names: Names): boolean {
  return isNameWord(word) && (names.titled.has(word.lower) || names.full.has(word.lower));
}
