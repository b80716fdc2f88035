import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import type { MarkedLine } from "@/domain/extraction/segmentation/marks";
import { declaredLabels, declaresLabels } from "./declared-labels";
import type { DocumentLabels, SpeakerLabel } from "./label";
import { documentLabels } from "./speaker-labels";

/** A line of an article, or what one speaker says in it. */
export type Turn = MarkedLine & {
  /** The name in the label of who speaks. */
  readonly speaker?: TextRange;
  /** Whether a label stands before it. */
  readonly isTurn?: boolean;
};

/** From so many labels on a text is a transcript, and what stands between two of them is still the first one's speech. */
const MIN_TRANSCRIPT_LABELS = 4;
/** In a transcript at least so many of the lines from the first to the last label have one. */
const MIN_LABELLED_SHARE = 0.35;
/** Speeches may be longer where labels are explicit, and where nothing but titles stands before the first. */
const MIN_EXPLICIT_LABELS = 2;
const MIN_BARE_LABELS = 6;
const MIN_BARE_SHARE = 0.08;
const MAX_TITLES = 12;
/** Longer lines before the first label are no titles (UTF-16 units). */
const MAX_TITLE_LENGTH = 160;
/** "[laughs]", "(Applause.)", "(Beifall – Al Lang [SPD]: Falsch!)" */
const STAGE_DIRECTION = /^[[(](?:[^[\]()]|[[(][^[\]()]*[\])])*[\])]\.?$/u;
/** Counts of votes and of those present, which nobody says. */
const TALLY =
  /^(?:результат(?:ы|:)|проголосова|воздержал|голосовал|не голосовал|присутствует|отсутствует|общее число|вынікі|вынік:|прагаласава|результати|ayes\b|noes\b|yeas\b|nays\b)/iu;
const SENTENCE_END = /[.!?…]["'”’)\]]?$/u;
const CLOSING_TAG = "</v>";

/**
 * Cuts lines at the labels of their speakers, which are left out, as are lines of time codes. A label that stands on a
 * line of its own belongs to the next line. In a transcript the lines between two labels go on with the speaker of the
 * first. Linear.
 */
export function turnsOf(text: string, lines: readonly MarkedLine[]): readonly Turn[] {
  if (declaresLabels(text, lines)) return declaredTurns(text, lines);
  const found = documentLabels(text, lines);
  if (found.labels.length === 0) return lines;
  const turns = cutAtLabels(text, lines, found);
  return isTranscript(text, turns, found) ? withSpeakersBetween(text, turns, found) : turns;
}

/** The turns of a text whose first line tells how it is labelled: each paragraph is one speaker's, or nobody's. */
function declaredTurns(text: string, lines: readonly MarkedLine[]): Turn[] {
  const labels = declaredLabels(text, lines);
  const speakers = new Map<number, TextRange>();
  return cutAtLabels(text, lines, { labels, silent: new Set([0]) }).map((turn) => {
    if (turn.speaker !== undefined) speakers.set(turn.group, turn.speaker);
    const speaker = speakers.get(turn.group);
    return speaker === undefined ? turn : { ...turn, speaker };
  });
}

/** Lines without their labels, and with what stands behind two labels of one line apart. */
function cutAtLabels(
  text: string,
  lines: readonly MarkedLine[],
  { labels, silent }: Pick<DocumentLabels, "labels" | "silent">,
): Turn[] {
  const turns: Turn[] = [];
  let next = 0;
  let pending: TextRange | null = null;
  lines.forEach((line, index) => {
    let start = line.start;
    while ((labels[next]?.start ?? line.end) < line.end) {
      const label: SpeakerLabel | undefined = labels[next];
      if (label === undefined) break;
      if (label.start > start) push(turns, text, line, start, label.start, pending);
      pending = label.name;
      start = label.end;
      next += 1;
    }
    if (!silent.has(index) && push(turns, text, line, start, line.end, pending)) pending = null;
  });
  return turns;
}

/** Adds a part of a line without the white space at its ends; answers whether there was anything. */
function push(
  turns: Turn[],
  text: string,
  line: MarkedLine,
  from: number,
  to: number,
  speaker: TextRange | null,
): boolean {
  const spoken = trimRange(text, from, to);
  const { start } = spoken;
  const isClosed = text.startsWith(CLOSING_TAG, spoken.end - CLOSING_TAG.length) && start < spoken.end;
  const end = isClosed ? trimRange(text, start, spoken.end - CLOSING_TAG.length).end : spoken.end;
  if (end <= start) return false;
  turns.push(speaker === null ? { ...line, start, end } : { ...line, start, end, speaker, isTurn: true });
  return true;
}

function isTranscript(text: string, turns: readonly Turn[], { labels, isExplicit }: DocumentLabels): boolean {
  if (isExplicit) return labels.length >= MIN_EXPLICIT_LABELS;
  const first = turns.findIndex((turn) => turn.isTurn === true);
  const last = turns.findLastIndex((turn) => turn.isTurn === true);
  const share = labels.length / (last - first + 1);
  if (labels.length >= MIN_TRANSCRIPT_LABELS && share >= MIN_LABELLED_SHARE) return true;
  return labels.length >= MIN_BARE_LABELS && share >= MIN_BARE_SHARE && isBare(text, turns);
}

/** Whether a document begins with its first label, or has no sentence before it. */
function isBare(text: string, turns: readonly Turn[]): boolean {
  const first = Math.max(
    0,
    turns.findIndex((turn) => turn.isTurn === true),
  );
  if (first > MAX_TITLES) return false;
  return turns
    .slice(0, first)
    .every(({ start, end }) => end - start <= MAX_TITLE_LENGTH && !SENTENCE_END.test(text.slice(end - 2, end)));
}

function nameIn(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).toLowerCase();
}

/** What stands behind the last label is its speaker's where nothing but titles stands before the first. */
function withSpeakersBetween(text: string, turns: readonly Turn[], { isExplicit }: DocumentLabels): Turn[] {
  const last = turns.findLastIndex((turn) => turn.isTurn === true);
  const goesOn = turns.some((turn, index) => index < last && turn.isTurn !== true && turns[index - 1]?.isTurn === true);
  const to = goesOn && (isExplicit || isBare(text, turns)) ? turns.length : last;
  const names = new Set(turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [nameIn(text, speaker)])));
  let speaker: TextRange | undefined;
  return turns.map((turn, index) => {
    if (turn.isTurn === true) {
      speaker = turn.speaker;
      return turn;
    }
    if (turn.mark === "heading" && index > last) speaker = undefined;
    const isBetween = speaker !== undefined && index < to && turn.mark === null;
    const said = text.slice(turn.start, turn.end);
    const isStage = STAGE_DIRECTION.test(said) || TALLY.test(said);
    // Where one alone is named, what is asked is asked by somebody else.
    if (!isBetween || isStage || (names.size === 1 && /\?["”’)]?$/u.test(text.slice(turn.end - 2, turn.end))))
      return turn;
    return speaker === undefined ? turn : { ...turn, speaker };
  });
}
