import { isSetOff, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { isNameWord, type Names } from "@/domain/extraction/names/names";
import { PASSIVES_OF_SPEECH, SHOWING_VERBS } from "@/domain/extraction/words/speech-verbs";
import { wordSet } from "@/domain/extraction/words/words";
import { closesStatement } from "./attribution-cues";
import { nominal } from "./clause-subject";
import { isDocument, type Subject } from "./noun-phrase";
import type { Speaker } from "./speaker";
import { subjectBehind, subjectIn } from "./subject";

const VIEWS = wordSet("view opinion words telling estimation reckoning judgment judgement");
const ACCOUNTS = wordSet("account estimate admission reckoning count estimates");

/** "According to the ministry", "in the view of the court", "in Ann Brown’s words", "per the ministry". */
export function viewCue(outer: OuterWords, index: number, names: Names): Speaker | null {
  const { words } = outer;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return null;
  if (word.lower === "according" && next.lower === "to")
    return spoken(namedBehind(outer, index + 2, sourceAt(outer, index + 2, names), names));
  const isFirst = index === 0 || isSetOff(word);
  if (isFirst && word.lower === "per" && (next.lower === "the" || isNameWord(next))) {
    return spoken(subjectBehind(outer, index + 1, names));
  }
  if (!isFirst || (word.lower !== "in" && word.lower !== "by")) return null;
  const end = phraseEnd(words, index);
  const nouns = word.lower === "in" ? VIEWS : ACCOUNTS;
  for (let at = index + 1; at < end; at += 1) {
    const noun = words[at];
    const owner = words[at - 1]?.lower === "own" ? words[at - 2] : words[at - 1];
    if (noun === undefined || !nouns.has(noun.lower)) continue;
    if (words[at + 1]?.lower === "of" && owner?.lower === "the") {
      return spoken(sourceAt(outer, at + 2, names));
    }
    // "By this newspaper’s count": the publication’s own.
    const isOwned = owner?.isPossessive === true && !/^(?:this|our)$/u.test(words[index + 1]?.lower ?? "");
    return isOwned ? spoken(subjectIn(outer, index + 1, words[at - 1] === owner ? at : at - 1, names)) : null;
  }
  return null;
}

/** "According to his lawyer, Ann Brown, who …": the name that is set off behind the description. */
function namedBehind(outer: OuterWords, from: number, subject: Subject | null, names: Names): Subject | null {
  const behind = phraseEnd(outer.words, from);
  if (subject?.kind !== "description" || !/^,\s$/u.test(outer.words[behind]?.gap ?? "")) return subject;
  const apposition = nominal(outer, behind, phraseEnd(outer.words, behind), names);
  const isName = apposition?.kind === "name" && apposition.words.length > 1;
  return isName ? { ...apposition, start: subject.start } : subject;
}

/** The source behind "according to": all of its phrase, "court papers filed last week by two trustees". */
function sourceAt(outer: OuterWords, from: number, names: Names): Subject | null {
  const { words } = outer;
  const first = words[from];
  if (first === undefined || isSetOff(first)) return null;
  const to = phraseEnd(words, from);
  let end = to;
  for (let at = from + 1; at < to && end === to; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (/^(?:who|which|after|when|while|last|yesterday|today)$/u.test(lower)) end = at;
  }
  for (let at = from + 1; at < end; at += 1) {
    // "Papers filed last week"; "papers filed with the court" tells which ones.
    const word = words[at];
    const isParticiple =
      word !== undefined && (word.form === "pastOrParticiple" || word.form === "past") && !word.isCapitalised;
    if (isParticiple && at + 1 === end) end = at;
  }
  const subject = subjectIn({ ...outer, finite: [] }, from, end, names);
  return subject?.kind === "pronoun" ? null : subject;
}

/** "Was described by Ann Brown as", "were told by police": the speaker stands behind "by". */
export function passiveCue(outer: OuterWords, index: number, names: Names): Speaker | null {
  const { words } = outer;
  const verb = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (verb === undefined || before === undefined || next === undefined || next.lower !== "by") return null;
  if (!PASSIVES_OF_SPEECH.has(verb.lower) || !/^(?:is|are|was|were|been|being)$/u.test(before.lower)) return null;
  const ends = /^(?:accused|blamed)$/u.test(verb.lower) ? /^(?:of|for)$/u : /^(?:that|to|as)$/u;
  const end = words.findIndex((word, at) => at > index + 2 && ends.test(word.lower));
  const isTold = /^(?:told|informed|warned)$/u.test(verb.lower);
  if (isTold && words[end]?.lower !== "that") return null;
  const to = Math.min(phraseEnd(words, index + 2), end < 0 ? words.length : end);
  return spoken(index + 2 < to ? subjectIn(outer, index + 2, to, names) : null);
}

/**
 * Whether a document is heard as a speaker: what it shows is shown to the reader, and the publication vouches for it,
 * unless the document stands behind the statement as its source ("…, court records show").
 */
export function documentaryCue(outer: OuterWords, index: number, subject: Subject): boolean {
  const verb = outer.words[index];
  if (verb === undefined || !isDocument(subject)) return false;
  return !SHOWING_VERBS.has(verb.lower) || closesStatement(outer, index, subject);
}

function spoken(subject: Subject | null): Speaker | null {
  return subject === null ? null : { subject, form: "according" };
}
