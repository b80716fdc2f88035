import { isSetOff, type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { PLURAL_NOUNS } from "@/domain/extraction/names/name-words";
import {
  ACCUSING_VERBS,
  CALLING_VERBS,
  FINDING_VERBS,
  HOLDING_VERBS,
  PLURAL_SPEECH,
  SAYING_VERBS,
  SHOWING_VERBS,
  SPEAKING_PARTICIPLES,
} from "@/domain/extraction/words/speech-verbs";
import { isContraction } from "@/domain/extraction/words/verb-forms";
import { COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS } from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { isFinder, type Subject } from "./noun-phrase";
import type { Speaker } from "./speaker";

/** Behind one of these a verb of speech is a noun, an infinitive, a passive or denied. */
const NOT_A_VERB_AFTER = wordSet(`
  to not never the a an his her their its our my your these those this that such no any some of be been being is are was
  were don't didn't doesn't won't wouldn't can can't could couldn't would should will may might must shall false nor hardly`);
const TELLING = wordSet("told tells tell telling");

/** Verbs behind which a clause may follow without "that". */
const WITH_BARE_CLAUSE = wordSet(`
  confirmed confirms admitted admits conceded concedes acknowledged acknowledges added adds replied replies swore sworn
  believes believe believed thinks think suspects suspect fear fears maintains maintained contend contends volunteered
  suggested suggests noted notes complained complains recalled recalls asserts asserted adding admitting conceding
  insisting claiming saying confirming complaining maintaining arguing suggesting warning acknowledging pointed
  predicted predicts`);

/** Behind these the verb has another sense: "argued with", "claimed by", "insisted on". */
const OTHER_SENSES = wordSet("by with against over on for of about at");
const PUT_FIGURES = wordSet(
  "toll number figure cost costs total loss losses damage dead value share size price bill count",
);

const ADJECTIVES = wordSet("adamant convinced insistent");
const CLAIMED_THINGS = wordSet("responsibility credit victory asylum benefits damages ownership");
const THAT_WITHIN = 14;
const TIME = /^(?:yesterday|today|last|this|next|earlier|later|so|when|while|without|out|again|only)$/u;
const WEEKDAY = /day$/u;

/** Whether a verb of speech is no finite verb here, or its statement is denied. */
export function isDenied({ words, phraseStart }: OuterWords, index: number): boolean {
  const verb = words[index];
  let at = index - 1;
  while (at > (phraseStart[index] ?? 0) && isPassedOver(words[at])) at -= 1;
  const before = words[at];
  const isAlone = at < (phraseStart[index] ?? 0) || before === undefined;
  if (verb === undefined || isAlone) return false;
  // A capital tells the month from the verb: "in May said".
  if (/^(?:May|Will)$/u.test(before.text)) return false;
  if (/n['’]t$/u.test(before.text)) return true;
  const next = words[index + 1];
  if (verb.lower === "said" && next?.lower === "nothing") return true;
  if (/^(?:each|both)$/u.test(before.lower)) return true;
  // "The lowest recorded", "the worst ever reported".
  if (/(?:\p{L}{2}est|^(?:most|least|ever|first|best|worst|last))$/u.test(before.lower)) return true;
  return NOT_A_VERB_AFTER.has(before.lower);
}

function isPassedOver(word: MarkedWord | undefined): boolean {
  return word !== undefined && isAdverb(word) && !/^(?:not|never|hardly)$/u.test(word.lower);
}

/** Whether the frame stands within another clause: "a move the opposition says will fail". */
export function isEmbedded({ words, finite }: OuterWords, index: number, { form }: Speaker): boolean {
  const next = words[index + 1];
  if (next === undefined || form === "after" || isSetOff(next)) return false;
  return next.form === "auxiliary" && finite[index + 1] === true && !isContraction(next);
}

/** Whether what stands behind the verb, or before its subject, is a statement that the verb reports. */
export function reportsStatement(outer: OuterWords, index: number, { subject, form }: Speaker): boolean {
  const { words } = outer;
  const verb = words[index];
  if (verb === undefined) return false;
  const next = words[index + 1];
  const isClosing = form !== "according" && closesStatement(outer, index, subject);
  if (verb.lower === "went") return isClosing && next?.lower === "on";
  if (/^puts?$/u.test(verb.lower)) return putsStatement(outer, index);
  if (/^ma(?:de|kes)$/u.test(verb.lower)) return isMadeClear(outer, index);
  if (ADJECTIVES.has(verb.lower)) return next?.lower === "that" && words[index - 1]?.form === "auxiliary";
  if (verb.lower === "hit") return next?.lower === "back" && (isClosing || quoteFollows(outer, index));
  if (TELLING.has(verb.lower)) {
    const isTold = statementFollows(outer, index) || clauseFollowsHearer(outer, index);
    return isClosing || quoteFollows(outer, index) || (!isInfinitiveOrder(outer, index) && isTold);
  }
  if (/^(?:said|says|say|tweeted|tweets)$/u.test(verb.lower)) return true;
  if (CALLING_VERBS.has(verb.lower)) return quoteFollows(outer, index);
  if (PLURAL_SPEECH.has(verb.lower))
    return isPlural(subject) && (isClosing || quoteFollows(outer, index) || hasThat(outer, index));
  if (SHOWING_VERBS.has(verb.lower) && !isClosing && !isFinder(subject)) return false;
  if (FINDING_VERBS.has(verb.lower))
    return (
      isClosing || (isFirstStatement(outer, subject) && (findingFollows(outer, index) || clauseFollows(outer, index)))
    );
  if (isClosing || quoteFollows(outer, index) || hasThat(outer, index)) return true;
  if (SPEAKING_PARTICIPLES.has(verb.lower)) return clauseFollows(outer, index);
  if (/^want(?:s|ed)$/u.test(verb.lower)) return wantsToKnow(outer, index);
  if (/^ask(?:s|ed)$/u.test(verb.lower)) return next !== undefined && /^(?:why|how)$/u.test(next.lower);
  if (/^den(?:ies|ied)$/u.test(verb.lower))
    return next !== undefined && (/\p{L}{2}ing$/u.test(next.lower) || clauseFollows(outer, index));
  if (ACCUSING_VERBS.has(verb.lower)) return next !== undefined && !isSetOff(next) && next.lower !== "by";
  if (next !== undefined && OTHER_SENSES.has(next.lower)) return false;
  if (/^claim(?:s|ed)?$/u.test(verb.lower) && next?.lower === "to") return true;
  if (/^(?:claim|estimate)/u.test(verb.lower)) {
    return clauseFollows(outer, index) && !CLAIMED_THINGS.has(next?.lower ?? "");
  }
  if (SAYING_VERBS.has(verb.lower)) return true;
  const mayLackThat = WITH_BARE_CLAUSE.has(verb.lower) || HOLDING_VERBS.has(verb.lower);
  return mayLackThat && clauseFollows(outer, index);
}

function isPlural({ kind, words, headLength }: Subject): boolean {
  const noun = words[headLength - 1]?.lower ?? "";
  return kind === "pronoun" ? noun === "they" : PLURAL_NOUNS.has(noun) || /s$/u.test(noun);
}

/** "Put it to him that", "put the toll at 40", "as she put it, “…”" */
function putsStatement(outer: OuterWords, index: number): boolean {
  const { words } = outer;
  if (words[index + 1]?.lower === "it") {
    return words[index + 2]?.lower === "to" ? hasThat(outer, index) : quoteFollows(outer, index);
  }
  const end = phraseEnd(words, index);
  const at = words.findIndex((word, place) => place > index && place < end && word.lower === "at");
  return at > 0 && words.slice(index + 1, at).some(({ lower }) => PUT_FIGURES.has(lower));
}

/** "Told members the company, Halden Air, had paid": a second noun phrase that is set off from its verb. */
function clauseFollowsHearer({ words, finite }: OuterWords, index: number): boolean {
  const opener = words.findIndex(({ lower }, at) => at > index + 1 && at <= index + 4 && DETERMINERS.has(lower));
  const end = phraseEnd(words, index);
  return opener > 0 && opener < end && /^,\s$/u.test(words[end]?.gap ?? "") && finite.includes(true, end);
}

/** "Wanted to know why": a question that takes what it asks about for a fact. */
function wantsToKnow({ words }: OuterWords, index: number): boolean {
  const [to, know, why] = words.slice(index + 1, index + 4).map(({ lower }) => lower);
  return to === "to" && know === "know" && (why === "why" || why === "how");
}

/** "Made (it) clear that" */
function isMadeClear({ words }: OuterWords, index: number): boolean {
  const clear = words[index + 1]?.lower === "it" ? index + 2 : index + 1;
  return /^(?:clear|plain)$/u.test(words[clear]?.lower ?? "") && words[clear + 1]?.lower === "that";
}

/** "Told supervisors to leave" */
function isInfinitiveOrder({ words, finite }: OuterWords, index: number): boolean {
  const end = phraseEnd(words, index);
  for (let at = index + 1; at < end; at += 1) {
    const lower = words[at]?.lower;
    if (lower === "that" || finite[at] === true) return false;
    if (lower === "to" && /^\p{Ll}+$/u.test(words[at + 1]?.text ?? "") && at > index + 1) return true;
  }
  return false;
}

function quoteFollows({ words, tail }: OuterWords, index: number): boolean {
  const end = phraseEnd(words, index);
  const gap = words[end]?.gap ?? tail;
  return /^[:,]?\s*“/u.test(gap) && end - index <= THAT_WITHIN;
}

/** Whether a statement follows: "that", a clause, a quotation. */
export function statementFollows(outer: OuterWords, index: number): boolean {
  return hasThat(outer, index) || clauseFollows(outer, index) || quoteFollows(outer, index);
}

function hasThat({ words }: OuterWords, index: number): boolean {
  for (let at = index + 1; at <= index + THAT_WITHIN; at += 1) {
    const word = words[at];
    if (word === undefined || /[;:.“]/u.test(word.gap)) return false;
    if (word.lower === "that") return true;
    // "Wrote, in a letter of May, that" is a frame; behind two signs it is another clause.
    if (isSetOff(word) && at > index + 1 && word.form !== null) return false;
  }
  return false;
}

/** "Found (this summer) that", not "found no sign that". */
function findingFollows({ words }: OuterWords, index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || isSetOff(next)) return false;
  if (next.lower === "that") return true;
  const isTail = PREPOSITIONS.has(next.lower) || TIME.test(next.lower) || isAdverb(next);
  return isTail && words.slice(index + 2, index + 6).some(({ lower }) => lower === "that");
}

/** Whether no clause stands before the subject, which would be the publication's own statement. */
function isFirstStatement({ words, finite }: OuterWords, subject: Subject): boolean {
  for (const [at, word] of words.entries()) {
    if (word.start >= subject.start) return true;
    if (finite[at] === true) return false;
  }
  return true;
}

/** Whether a finite verb follows within the phrase, as that of a statement without "that". */
function clauseFollows({ words, finite }: OuterWords, index: number): boolean {
  const end = phraseEnd(words, index);
  for (let at = index + 2; at < end; at += 1) {
    if (/^(?:who|which|that|whose)$/u.test(words[at]?.lower ?? "")) return false;
    // "Found fault with the firm and fined it": a second verb of the same subject.
    if (finite[at] === true) return !COORDINATORS.has(words[at - 1]?.lower ?? "");
  }
  return false;
}

/**
 * Whether a statement stands before the subject, and nothing that could be one behind the verb: "Prices rose, Ms Brown
 * added on Monday."
 */
export function closesStatement(outer: OuterWords, index: number, subject: Subject): boolean {
  const { words, finite, phraseStart } = outer;
  const opening = words.findIndex((word) => word.start === subject.start);
  const first = words[opening];
  if (first === undefined || opening > index || (phraseStart[opening] ?? 0) < opening) return false;
  const verb = words[index];
  const next = words[index + 1];
  const isQuoteBefore = first.gap.includes("”");
  if (!isQuoteBefore && !(opening > 0 && /[,–—-]/u.test(first.gap))) return false;
  let hasClause = isQuoteBefore;
  for (let at = 0; at < opening && !hasClause; at += 1)
    hasClause = finite[at] === true || words[at]?.gap.includes("“") === true;
  if (!hasClause || verb === undefined) return false;
  if (next === undefined || isSetOff(next)) return true;
  if (TELLING.has(verb.lower)) return !statementFollows(outer, index);
  const isTail = PREPOSITIONS.has(next.lower) || TIME.test(next.lower) || WEEKDAY.test(next.lower) || isAdverb(next);
  return isTail && !hasThat(outer, index);
}
