import { EVENTS, IRREGULAR_PASTS, LIGHT_PASTS, OFFICIAL_ACTS } from "./lexicon";
import { SPEECH_VERBS } from "./speech-verbs";
import { inflections, type Word, wordSet } from "./words";

/**
 * What the form of a word says of it as a verb: an auxiliary that is finite by itself ("was", "hasn't", "they've"), a
 * past that is nothing else ("went"), one that may be a participle ("sold", "ordered"), a present in -s or without.
 */
export type VerbForm = "auxiliary" | "past" | "pastOrParticiple" | "presentInS" | "presentBase";

const AUXILIARIES = wordSet(`
  is are was were am has have had do does did will would can could may might must shall should cannot`);
const MODALS = wordSet("will would can could may might must shall should do does did");
/** "He's", "they've", "who'd": the subject with its auxiliary in one word. */
const CONTRACTION =
  /^(?:(?:he|she|it|that|there|here|who|what)'s|(?:i|you|he|she|it|we|they|there|that|who)'(?:ll|d)|(?:i|you|we|they|who)'ve|(?:you|we|they|there|who)'re|i'm)$/u;
/** Pasts that differ from their participle, or belong to verbs without a passive. */
const SURE_PASTS = wordSet(`
  became began blew broke came chose did drew drove fell flew forgot froze gave grew hid knew lay overthrew ran rang rose
  sang sank saw shook shrank spoke sprang stole swam swore threw took tore underwent went withdrew woke wore wrote ate arose
  died arrived happened occurred emerged remained seemed appeared existed belonged disappeared vanished lasted consisted
  depended agreed refused declined failed tried attempted decided hoped wanted replied responded complained insisted
  resigned relied learnt coincided erupted plunged soared swooped surged collided fled bled rushed slumped tumbled
  testified said told sat spat drank sang shone`);
/** Participles that differ from their past: never finite. */
const PURE_PARTICIPLES = wordSet(`
  beaten begun bitten blown born broken chosen done drawn driven drunk eaten fallen flown forbidden forgotten frozen given gone
  grown hidden known overrun overthrown ridden risen rung seen shaken shown spoken sprung stolen sung sunk sworn taken
  thrown torn undergone undertaken withdrawn woken worn woven written been`);
const OTHER_PASTS = wordSet(`
  bore bent bound bred burnt clung crept dealt dug fed felt flung forbade hung heard knelt laid leapt learned lit meant
  overcame overran overheard rode sought slept slid slung smelt sold sped spilt spun stung strove strung stuck swung thrust
  understood undertook upheld wept wrung`);
/** Base, past, participle and often noun in one form. */
export const FORMS_IN_ONE = wordSet(
  "cut put set let hit cost spread shut quit hurt read split bet cast burst shed rid",
);
/** Words in -ed that are no verbs. */
const NO_PASTS = wordSet(`
  hundred indeed need needed-for speed seed feed deed creed breed weed greed shed bed red sacred naked wicked rugged
  exceed proceed succeed embed agreed-upon unprecedented unnamed unpaid unauthorised unauthorized so-called talented`);
/** Further verbs of news; what is a noun as often is left out. */
const OTHER_VERBS = inflections(`
  accept accuse add admit affect allow announce apply argue ask assure become begin believe belong bring buy carry come
  concede confirm conclude consider consist contain continue contradict control create decide define deliver deny depend
  describe desire draw earn employ enable enjoy ensure enter establish expect explain express extend face fear feel follow
  forbid forget get give go govern grow happen have hear help hold hope identify ignore include inform insist inspect
  intend involve keep know learn lie live maintain make manage mean meet mention obey oblige obtain operate owe perform
  permit persuade predict prefer prepare prevent prohibit promise protect prove provide reach read recall recommend
  recruit refer reflect regard remain remember remove represent require restrict retain return reveal run say see seek
  seem send serve set show sit speak stand strip suffer suggest take tell think understand undermine use violate want warn
  wear withhold write appear exist rely consult accompany match fetch lend sign bear disclose advise observe congratulate
  contend note vow reckon teach collect emit enter explore extract invest kill levy lobby obtain oversee own pledge pose possess
  produce publish receive recover recruit reduce reject rent repay repeat replace reserve resolve retire reverse reward rise
  secure select solve spend stage stretch succeed supervise supply surround survive swear undergo unite urge value vary
  warrant weaken wield wish yield`);
/** "Co-own", "re-elect" */
const PREFIX = /^(?:co|re|pre|over|under|out)-/u;
/** Presents in -s that are hardly ever a noun. */
const SURE_PRESENTS_IN_S = wordSet(`
  says owns remains includes contains belongs seems appears lies sits means requires allows forbids obliges
  insists argues believes wants knows keeps holds gives takes makes pays gets goes comes becomes runs needs owes exists
  covers employs sells buys sends carries brings loses stands consists relies depends permits prohibits provides
  maintains denies suggests bars bans operates serves faces fears thinks feels hopes expects reads tells shows withholds
  concludes finds explains alleges contends reveals observes writes adds confirms discloses acknowledges`);

const VERBS: ReadonlySet<string> = new Set([...OTHER_VERBS, ...EVENTS, ...OFFICIAL_ACTS]);
const AMBIGUOUS_PASTS: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...LIGHT_PASTS,
  ...OTHER_PASTS,
  ...FORMS_IN_ONE,
]);

/** The word in lower case with straight apostrophes; unlike `lower` it keeps the ending of "it's". */
function spoken({ text, lower }: Word): string {
  return text.length === lower.length ? lower : text.toLowerCase().replaceAll("’", "'");
}

/** Whether a word holds subject and auxiliary at once, such as "they've". */
export function isContraction(word: Word): boolean {
  const form = spoken(word);
  return form.includes("'") && CONTRACTION.test(form);
}

/** What the form alone says; null for what is no finite verb. A capital speaks for a name: "Will", "May". */
export function verbForm(word: Word): VerbForm | null {
  const form = spoken(word);
  if (form.includes("'") && (CONTRACTION.test(form) || form.endsWith("n't"))) return "auxiliary";
  if (word.isPossessive) return null;
  if (AUXILIARIES.has(form)) return word.isCapitalised && (form === "may" || form === "will") ? null : "auxiliary";
  if (word.isCapitalised) return null;
  if (SURE_PASTS.has(form)) return "past";
  if (PURE_PARTICIPLES.has(form)) return null;
  if (AMBIGUOUS_PASTS.has(form)) return "pastOrParticiple";
  if (form.endsWith("ed") && /\p{L}{2}ed$/u.test(form) && !NO_PASTS.has(form)) return "pastOrParticiple";
  if (form.endsWith("ing") || form.endsWith("ss")) return null;
  if (SURE_PRESENTS_IN_S.has(form)) return "presentInS";
  const base = form.includes("-") ? form.replace(PREFIX, "") : form;
  if (!VERBS.has(base) && !SPEECH_VERBS.has(base)) return null;
  return form.endsWith("s") ? "presentInS" : "presentBase";
}

/** Whether an infinitive follows an auxiliary, and no participle. */
export function isModal(word: Word): boolean {
  return MODALS.has(word.lower);
}

/** Whether a present in -s stands for a verb wherever it is met: "owns", not "funds". */
export function isSurePresent(word: Word): boolean {
  return SURE_PRESENTS_IN_S.has(word.lower);
}
