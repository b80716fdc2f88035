import { wordSet } from "@/domain/extraction/words/words";

/** Stand before a name and never end a sentence; with a capital. */
const TITLES = wordSet(`
  mr mrs ms mx dr drs prof profs sen sens rep reps gov gen lt col sgt cpl maj capt cmdr cdr comdr adm rev fr hon
  messrs mme mlle mgr msgr pres supt insp det amb atty asst assoc brig pvt pfc pte spc ens flt sqn const secy
  treas rt ald cllr dist sra srta hr bro pt`);
/** The few titles that are met without a capital too. */
const LOWER_CASE_TITLES = wordSet("mr mrs ms dr hon");
/** Stand before a number or a name and do not end a sentence before a number. */
const BEFORE_NUMBER = wordSet(`
  no nos nr pp p vol vols art arts sec secs fig figs ch para paras cl approx ca c circa est pop max min jan feb mar apr
  jun jul aug sep sept oct nov dec`);
/** Never end a sentence. */
const INNER = wordSet("e.g i.e cf vs v viz a.k.a z.b d.h bzw ca");
/** May end a sentence; do so only before a word that commonly begins one. */
const OUTER = wordSet(`
  st ste sta sto mt inc ltd co cos corp plc llc llp bros jr sr etc esq dept univ assn assoc ave blvd rd al ph.d phd m.d b.a m.a ft oz lb lbs
  mph km sq gmbh s.a s.p.a n.v a.g rs т.е т.д т.п др г гг ул им руб млн млрд тыс стр`);
const CLOCK = wordSet("a.m p.m");

/** Words that commonly begin a sentence and are hardly ever a part of a name. */
const SENTENCE_OPENERS = wordSet(`
  the a an he she it they we i you this that these those there his her its their our my your but and or so yet in on at as
  if when while after before since although though however meanwhile then now for from with by not no what who why how
  where which some many most all both each either even still also according despite during under more less last two three
  four five six seven eight nine ten another any anyone anybody anything everyone everybody everything nobody nothing
  none few several such once until unless unlike because whether whatever instead indeed perhaps maybe only just here
  yes asked about around almost nearly among between against without within over out up down into earlier later today
  yesterday tomorrow police officials authorities critics supporters residents witnesses investigators prosecutors
  lawyers analysts experts economists campaigners protesters voters shares prices sales exports mr mrs ms dr it's he's
  she's they're we're i'm i've you're that's there's don't let's other others people one thousands hundreds millions
  он она они оно это мы вы я но и а в на по как что если когда однако также`);
const DAYS_AND_ZONES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|gmt|bst|utc|cet|cest|et|est|edt|ct|cst|mt|mst|pt|pst|pdt|msk|ist|eat|wat|cat|sast|local|eastern|central|mountain|pacific|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? time\b)/iu;

/** The longest run that is looked at before a full stop (UTF-16 units). */
const LOOK_BACK = 14;
const WORD_AT_END = /(?:^|[^\p{L}\p{M}\p{N}.'’])([\p{L}\p{M}.]+)$/u;
/** "Plan B", "an A": a letter that stands for itself, not for a name. */
const NAMES_A_LETTER =
  /(?:^|[^\p{L}])(?:an?|plan|group|grade|class|vitamin|hepatitis|section|exhibit|annex|block|wing|point|team|type|category|tier|option|room|gate|hall|schedule|appendix|terminal|model) \p{Lu}$/iu;
const INITIALS = /^\p{Lu}(?:\.\p{L})*$/u;

/**
 * The abbreviation that the full stop at `stop` belongs to, without that stop and in lower case save for initials
 * ("mr", "U.S", "J"), or null when the word before it is none. Looks back no further than `from`.
 */
export function abbreviationBefore(text: string, from: number, stop: number): string | null {
  const before = text.slice(Math.max(from, stop - LOOK_BACK), stop);
  const word = WORD_AT_END.exec(before)?.[1];
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (CLOCK.has(lower) || INNER.has(lower) || OUTER.has(lower)) return lower;
  if (INITIALS.test(word)) return word.length === 1 && NAMES_A_LETTER.test(before) ? null : word;
  const isTitle = TITLES.has(lower) && (word !== lower || LOWER_CASE_TITLES.has(lower));
  return isTitle || BEFORE_NUMBER.has(lower) ? lower : null;
}

/** Whether a sentence ends after the abbreviation, when what follows begins with `next` (40 units of it are enough). */
export function mayEndSentence(abbreviation: string, next: string): boolean {
  if (INNER.has(abbreviation)) return false;
  if (CLOCK.has(abbreviation)) return !DAYS_AND_ZONES.test(next);
  if (BEFORE_NUMBER.has(abbreviation)) return !/^[\p{Nd}#]/u.test(next);
  if (TITLES.has(abbreviation)) return false;
  const word = /^[\p{L}\p{M}]+(?:['’]\p{L}+)?/u.exec(next)?.[0] ?? "";
  return SENTENCE_OPENERS.has(word.toLowerCase().replace("’", "'"));
}
