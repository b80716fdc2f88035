import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import type { Names } from "@/domain/extraction/names/names";
import { COORDINATORS } from "@/domain/extraction/words/word-classes";
import type { Word } from "@/domain/extraction/words/words";
import { statementFollows } from "./attribution-cues";
import { apposed, behindSubject, clauseStart, clauseSubject, firstFinite } from "./clause-subject";
import type { Speaker } from "./speaker";
import { invertedSubject } from "./speakers-of-verbs";
import { subjectIn } from "./subject";

const MIN_QUOTE = 12;

/** The speaker of a verb that no list has, beside a quotation: "…,” thundered Ann Brown", "…,” the minister fumed." */
export function tagSpeaker(text: string, outer: OuterWords, index: number, names: Names): Speaker | null {
  const { words, quoted, phraseStart } = outer;
  const verb = words[index];
  const start = phraseStart[index] ?? 0;
  const quotation = quoted[start];
  if (verb === undefined || COORDINATORS.has(words[start]?.lower ?? "")) return null;
  if (quotation == null) return index === start ? tagBehindApposition(text, outer, index, names) : null;
  if (!isTagBehind(text, outer, start) || quotation.end - quotation.start < MIN_QUOTE) return null;
  if (index === start) {
    const isVerb = verb.form === "past" || verb.form === "pastOrParticiple" || verb.form === "presentInS";
    const isAlike = isVerb || /\p{L}{3}(?:ed|s)$/u.test(verb.lower);
    const subject = isAlike ? invertedSubject(outer, index, names) : null;
    return subject === null || subject.kind === "pronoun" ? null : { subject, form: "after" };
  }
  const isVerb =
    outer.finite[index] === true && verb.form !== "auxiliary" && firstFinite(outer.finite, start, index) < 0;
  if (!isVerb || statementFollows(outer, index)) return null;
  const subject = subjectIn(outer, start, behindSubject(words, start, index), names);
  return subject === null ? null : { subject, form: "before" };
}

/** "…,” the minister, Ann Brown, promised." */
function tagBehindApposition(text: string, outer: OuterWords, index: number, names: Names): Speaker | null {
  const from = clauseStart(outer, index - 1);
  const quotation = outer.quoted[from];
  const isLong = quotation != null && quotation.end - quotation.start >= MIN_QUOTE && isTagBehind(text, outer, from);
  if (index === 0 || !isLong || outer.words[index]?.form !== "pastOrParticiple" || statementFollows(outer, index))
    return null;
  const subject = apposed(outer, from, index, names);
  return subject === null ? null : { subject, form: "apposition" };
}

/** Whether the quotation before a phrase stops as before a tag: with a comma, a question or a shout. */
function isTagBehind(text: string, { words, quoted }: OuterWords, start: number): boolean {
  const quotation = quoted[start];
  const gap = words[start]?.gap ?? "";
  if (quotation == null || !quotation.isClosed) return false;
  return /[,?!—–]/u.test(text.charAt(quotation.end - 2)) || /”\s?[,—–]/u.test(gap);
}

/** Who opens the clause before a colon and a quotation, with the verb of that clause. */
export function introducedSpeaker(
  outer: OuterWords,
  names: Names,
): { readonly speaker: Speaker; readonly verb: Word } | null {
  const { words, quoted, tail, finite } = outer;
  for (let at = 1; at <= words.length; at += 1) {
    const gap = words[at]?.gap ?? (at === words.length ? tail : "");
    const quotation = quoted[at];
    if (!/^:\s*“/u.test(gap) || quotation == null || quotation.end - quotation.start < MIN_QUOTE) continue;
    const from = clauseStart(outer, at - 1);
    const verb = words[firstFinite(finite, from, at)];
    const subject = clauseSubject(outer, from, at, names);
    if (verb === undefined || subject === null) return null;
    return { speaker: { subject, form: "before" }, verb };
  }
  return null;
}
