import { isSetOff, type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { isNameWord, type Names } from "@/domain/extraction/names/names";
import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SPEAKING_PRONOUNS,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { statementFollows } from "./attribution-cues";
import { apposed, behindSubject, clauseStart, clauseSubject, hasFinite, moreNamed, nominal } from "./clause-subject";
import { nameAtEnd, type Subject } from "./noun-phrase";
import type { Speaker } from "./speaker";
import { subjectBehind, subjectIn } from "./subject";

/** A clause behind one of these is told for its own sake. */
const CONCEDING = wordSet("although though while whereas");

/** The speaker who stands before the verb at `index` with no sign between. */
export function speakerBefore(outer: OuterWords, index: number, names: Names): Speaker | null {
  const { words, finite, phraseStart } = outer;
  const start = phraseStart[index] ?? 0;
  const last = behindSubject(words, start, index);
  if (last === start) return setOffSpeaker(outer, index, names);
  let from = start;
  for (let at = last - 1; at >= start; at -= 1) {
    const word = words[at];
    if (word === undefined) return null;
    const { lower } = word;
    if (COORDINATORS.has(lower)) {
      const isClause = hasFinite(finite, start, at);
      if (at === last - 1) return coordinate(outer, start, at, names);
      if (!isClause) continue;
      from = at + 1;
      break;
    }
    // "…, after Ann Brown warned that …": told of in passing.
    if (at === start && /^(?:after|before|since|until)$/u.test(lower) && isSubjectOpener(words, at + 1)) return null;
    if (lower === "whose") return null;
    const isRelative = RELATIVES.has(lower) || (lower === "that" && at > start);
    if (isRelative) {
      // "A person who was briefed said" goes on to the left; "what ministers denied" is told of by others.
      if (at < last - 1 && (finite[at + 1] === true || finite[at + 2] === true)) continue;
      return lower === "who" && at === last - 1 && at === start ? antecedent(outer, start, index, names) : null;
    }
    if (lower === "as" && at === start && /^puts?$/u.test(words[index]?.lower ?? "")) {
      from = at + 1;
      break;
    }
    if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) {
      if (at !== start || !CONCEDING.has(lower)) return null;
      from = at + 1;
      break;
    }
  }
  // "So says Ann Brown"
  if (last === start + 1 && words[start]?.lower === "so") {
    const behind = invertedSubject(outer, index, names);
    return behind === null ? null : { subject: behind, form: "after" };
  }
  const subject = subjectIn(outer, from, last, names);
  return subject === null ? null : { subject, form: "before" };
}

/** Whether a subject begins at once, not the noun of an adverbial that another subject follows: "after the vote Ms Brown". */
function isSubjectOpener(words: readonly MarkedWord[], at: number): boolean {
  const first = words[at];
  return first !== undefined && (isNameWord(first) || SPEAKING_PRONOUNS.has(first.lower));
}

/** "Did not dispute it but maintained that …": the subject of the clause before. */
function coordinate(outer: OuterWords, start: number, at: number, names: Names): Speaker | null {
  if (!hasFinite(outer.finite, clauseStart(outer, start), at)) return null;
  const subject = clauseSubject(outer, clauseStart(outer, start), at, names);
  return subject === null ? null : { subject, form: "before" };
}

/** "…, insisting that": the subject of the clause before. */
export function speakerOfParticiple(outer: OuterWords, index: number, names: Names): Speaker | null {
  const start = outer.phraseStart[index] ?? 0;
  const word = outer.words[index];
  if (word === undefined || start !== index || index === 0 || !isSetOff(word)) return null;
  const subject = clauseSubject(outer, clauseStart(outer, index - 1), index, names);
  return subject === null ? null : { subject, form: "before" };
}

/** "It was disputed by Ann Brown, who said": whom the phrase before ends in, where the sentence is not about him. */
function antecedent(outer: OuterWords, start: number, verb: number, names: Names): Speaker | null {
  const { words, finite, phraseStart } = outer;
  if (start === 0 || !statementFollows(outer, verb) || !hasFinite(finite, 0, start)) return null;
  if (!/^,\s*$/u.test(words[start]?.gap ?? "")) return null;
  const from = phraseStart[start - 1] ?? 0;
  let by = start - 1;
  while (by > from && words[by]?.lower !== "by") by -= 1;
  const isBehindBy = words[by]?.lower === "by";
  const subject = isBehindBy ? subjectIn(outer, by + 1, start, names) : subjectIn(outer, from, start, names);
  if (subject === null || subject.kind === "pronoun") return null;
  // "… was Ann Brown, a clerk, who said": the clerk has a name.
  const described =
    subject.kind === "description" && from > 0 ? nameAtEnd(words.slice(phraseStart[from - 1], from)) : [];
  const [first] = described;
  if (first === undefined || described.length < 2) return { subject, form: "before" };
  const named: Subject = { kind: "name", words: described, start: first.start, headLength: described.length };
  return { subject: named, form: "before" };
}

/**
 * The speaker of a verb with a sign before it: behind it ("…,” said Ann Brown"), or before what is set in between ("Ann
 * Brown, who leads the union, said …").
 */
export function setOffSpeaker(outer: OuterWords, index: number, names: Names): Speaker | null {
  const { phraseStart, words } = outer;
  const start = phraseStart[index] ?? 0;
  const isBare = start === index;
  const before = apposed(outer, clauseStart(outer, start), start, names);
  const isTold = /^t(?:old|ells?)$/u.test(words[index]?.lower ?? "");
  const behind = isBare && !isTold ? invertedSubject(outer, index, names) : null;
  if (before !== null) return { subject: before, form: "apposition" };
  return behind === null ? null : { subject: behind, form: "after" };
}

/** "Said Ann Brown", "said his cousin, Ann Brown" */
export function invertedSubject(outer: OuterWords, index: number, names: Names): Subject | null {
  const subject = subjectBehind(outer, index + 1, names);
  const next = phraseEnd(outer.words, index + 1);
  if (subject === null || subject.kind === "pronoun" || !/^,\s/u.test(outer.words[next]?.gap ?? "")) return subject;
  const apposition = nominal(outer, next, phraseEnd(outer.words, next), names);
  const named = apposition === null ? subject : (moreNamed(subject, apposition, names) ?? subject);
  return named === subject ? subject : { ...named, start: subject.start };
}
