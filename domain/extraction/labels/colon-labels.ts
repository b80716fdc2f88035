import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type ColonLabel, colonLabelAt, colonLabelsWithin } from "./colon-label";
import { countsOf, isFullName, isPersonal, isTalk } from "./conversation";
import type { SpeakerLabel } from "./label";
import { isNoSpeaker } from "./no-speakers";

/** A name that is not in capitals is a label within lines where it comes so often. */
const MIN_REPEATED_WITHIN = 3;
/** An answer follows on the next line, or behind a label on a line of its own. */
const ANSWER_WITHIN = 2;
/** "TO" is a speaker's initials where it comes so often. */
const MIN_INITIALS = 3;
/** In a document of so many labels in capitals, what is not in capitals is none. */
const MIN_SHOUTED = 6;
const MIN_SHOUTED_SHARE = 0.8;
/** So many names in capitals show a transcript that was set as one paragraph. */
const MIN_RUN_TOGETHER = 6;
/** In a conversation of so many labels somebody may speak once; if so many of the lines have one, anybody with a name. */
const MIN_MET = 3;
const MIN_THROUGHOUT_SHARE = 0.6;
/** One name alone before colons answers questions that have none where it comes so often, with speech, among them. */
const MIN_LONE = 4;
const MIN_LONE_SHARE = 0.8;
const MIN_LONE_LABELLED = 0.3;
/** Behind at least so many of the labels something is said; of words that may as well be entries of a list, so many. */
const MIN_SPEECH_SHARE = 0.5;
const MIN_DOUBTFUL_SHARE = 0.6;
/** Lines that were broken at a width are not shorter (UTF-16 units). */
const MIN_BROKEN_LINE = 45;
/** Longer lines are not compared; nobody prints them twice. */
const MAX_COMPARED = 200;
const PARTY = /^\s?[([]\p{Lu}[^\d()[\]]{0,50}[)\]]/u;
const SENTENCE_END = /[.!?…。！？؟—–-][\p{Pe}\p{Pf}"'*_]{0,4}$/u;

/**
 * The labels with a colon, in order: at the start of lines, and behind the end of a sentence within a line. What
 * stands before a colon is a label where the text as a whole reads as a conversation: a name in capitals or in bold
 * or a part ("Q", "Interviewer") that comes again or is answered nearby, any other name where it comes again
 * on another line. `lines` are the ranges of the lines' content. Linear.
 */
export function colonLabels(text: string, lines: readonly TextRange[], silent: ReadonlySet<number>): SpeakerLabel[] {
  const atLineStarts = withoutRareInitials(
    lines.flatMap(({ start, end }, index) => {
      const candidate = colonLabelAt(text, start, end, index);
      return candidate === null ? [] : [candidate];
    }),
  );
  const opening = ofOneStyle(text, lines, silent, atLineStarts, accepted(text, lines, atLineStarts));
  if (opening.length === 0 && !atLineStarts.some(({ isShouted }) => isShouted)) return [];
  const within = lines.flatMap((line, index) => colonLabelsWithin(text, line, index));
  if (opening.length === 0) return runTogether(atLineStarts, within);
  const names = new Set(opening.map(({ key }) => key));
  const counts = countsOf(within);
  const isLabel = ({ key, isMarked }: ColonLabel) =>
    names.has(key) || (isMarked && key.length > 1) || (counts.get(key) ?? 0) >= MIN_REPEATED_WITHIN;
  const found = [...opening, ...within.filter(isLabel)].sort((a, b) => a.start - b.start);
  // "MR. BROWN:" holds "BROWN:".
  return found.filter((label, index) => label.start >= (found[index - 1]?.end ?? 0));
}

/** What heads a memo ("TO:") is a speaker's initials where it comes again and again. */
function withoutRareInitials(candidates: readonly ColonLabel[]): ColonLabel[] {
  const counts = countsOf(candidates);
  return candidates.filter(({ key }) => !isNoSpeaker(key) || (counts.get(key) ?? 0) >= MIN_INITIALS);
}

/** The labels of a transcript that was set as one paragraph: names in capitals that come again and again. */
function runTogether(opening: readonly ColonLabel[], within: readonly ColonLabel[]): ColonLabel[] {
  const all = [...opening, ...within].filter(({ isShouted }) => isShouted).sort((a, b) => a.start - b.start);
  const counts = countsOf(all);
  const repeated = all.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  const speakers = new Set(repeated.map(({ key }) => key)).size;
  return speakers > 1 && repeated.length >= MIN_RUN_TOGETHER ? all : [];
}

function accepted(text: string, lines: readonly TextRange[], candidates: readonly ColonLabel[]): ColonLabel[] {
  const counts = countsOf(differing(text, lines, candidates));
  const isRepeated = ({ key }: ColonLabel) => (counts.get(key) ?? 0) > 1;
  const isAnswered = (candidate: ColonLabel, at: number) =>
    [candidates[at - 1], candidates[at + 1]].some(
      (other) =>
        other?.isMarked === true &&
        other.key !== candidate.key &&
        Math.abs(other.line - candidate.line) <= ANSWER_WITHIN,
    );
  const isConversation = candidates.some(
    (candidate, at) => (candidate.isMarked && isAnswered(candidate, at)) || isRepeated(candidate),
  );
  if (!isConversation) return [];
  const isMarkedThroughout =
    candidates.some((candidate) => candidate.isMarked && isRepeated(candidate)) ||
    candidates.filter(({ isMarked }) => isMarked).length >= MIN_SHOUTED;
  return candidates.filter(
    (candidate, at) =>
      isRepeated(candidate) || (candidate.isMarked && (isMarkedThroughout || isAnswered(candidate, at))),
  );
}

/** A headline may stand on a page twice and is no label for that. */
function differing(text: string, lines: readonly TextRange[], candidates: readonly ColonLabel[]): ColonLabel[] {
  const met = new Set<string>();
  return candidates.filter(({ start, end, line }) => {
    const lineEnd = lines[line]?.end ?? end;
    if (lineEnd - start > MAX_COMPARED || lineEnd <= end) return true;
    const content = text.slice(start, lineEnd);
    const isMet = met.has(content);
    met.add(content);
    return !isMet;
  });
}

/** Labels without those that the others show to be none, and with those who are shown to speak once. */
function ofOneStyle(
  text: string,
  lines: readonly TextRange[],
  silent: ReadonlySet<number>,
  candidates: readonly ColonLabel[],
  labels: readonly ColonLabel[],
): readonly ColonLabel[] {
  const isThroughout = candidates.length >= MIN_THROUGHOUT_SHARE * spokenLines(lines, candidates);
  const known = countsOf(labels);
  const met = candidates.filter(
    (label) =>
      known.has(label.key) ||
      isPersonal(text, label) ||
      (labels.length > 0 && isOfParty(text, label)) ||
      (isThroughout && isFullName(text, label) && isFollowed(text, lines, label)),
  );
  const speakers = countsOf(met).size;
  if (labels.length === 0) return isThroughout && areAllSpeakers(text, lines, candidates, met) ? met : [];
  const isLone = speakers === 1 && labels.every(({ isMarked }) => !isMarked);
  if (isLone && (labels.length < MIN_LONE || speechShare(text, lines, labels) < MIN_LONE_SHARE)) return [];
  if (isLone && labels.length < MIN_LONE_LABELLED * spokenLines(lines, labels)) return [];
  if (!isTalk(text, lines, labels)) return [];
  // Cues end within sentences; lines of a transcript do not, and headlines are none.
  if (silent.size === 0 && speechShare(text, lines, labels) < MIN_SPEECH_SHARE) return [];
  const isDoubtful = met.every((label) => !label.isMarked && !isPersonal(text, label) && !label.key.includes(" "));
  if (isDoubtful && speechShare(text, lines, labels) < MIN_DOUBTFUL_SHARE) return [];
  const shouted = labels.filter(({ isShouted }) => isShouted).length;
  const named = labels.filter(({ isShouted, isMarked }) => isShouted || !isMarked).length;
  const isShoutedThroughout = shouted >= MIN_SHOUTED && shouted >= MIN_SHOUTED_SHARE * named;
  if (isShoutedThroughout) return labels.filter(({ isMarked }) => isMarked);
  return met.length < MIN_MET ? labels : met;
}

/** "Jo Roe (CDU/CSU): ", "Елена Бык (Гродно): ": a name of two words or more, and a party or a place. */
function isOfParty(text: string, label: ColonLabel): boolean {
  return isFullName(text, label) && PARTY.test(text.slice(label.name.end, label.end));
}

/** Whether a text in which nobody speaks twice is one of speeches all the same: full names and whole sentences alone. */
function areAllSpeakers(
  text: string,
  lines: readonly TextRange[],
  candidates: readonly ColonLabel[],
  met: readonly ColonLabel[],
): boolean {
  if (met.length < 2 || met.length < candidates.length) return false;
  const personal = met.filter((label) => isPersonal(text, label)).length;
  return 3 * personal >= met.length && speechShare(text, lines, met) >= MIN_DOUBTFUL_SHARE;
}

/** How many lines stand from the first label to the last. */
function spokenLines(lines: readonly TextRange[], labels: readonly ColonLabel[]): number {
  const first = labels[0]?.line ?? 0;
  return Math.max(1, (labels.at(-1)?.line ?? lines.length) - first + 1);
}

function speechShare(text: string, lines: readonly TextRange[], labels: readonly ColonLabel[]): number {
  return labels.filter((label) => isFollowed(text, lines, label)).length / Math.max(1, labels.length);
}

/** Whether speech stands behind a label: a sentence, a line that was broken within one, or, below, the next line. */
function isFollowed(text: string, lines: readonly TextRange[], { line, end }: ColonLabel): boolean {
  const lineEnd = lines[line]?.end ?? end;
  if (lineEnd <= end || SENTENCE_END.test(text.slice(Math.max(end, lineEnd - 6), lineEnd))) return true;
  return lineEnd - end >= MIN_BROKEN_LINE && /[ \t]\p{Ll}+[ \t]\p{Ll}+/u.test(text.slice(end, lineEnd));
}
