import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import type { MarkedLine } from "./marks";
import { type SpeakerLabel, speakerLabels } from "./speaker-labels";

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
/** "[laughs]", "(Applause.)" */
const STAGE_DIRECTION = /^[[(][^[\]()]*[\])]\.?$/u;

/**
 * Cuts lines at the labels of their speakers, which are left out. A label that stands on a line of its own belongs to the
 * next line. In a transcript the lines between two labels go on with the speaker of the first. Linear.
 */
export function turnsOf(text: string, lines: readonly MarkedLine[]): readonly Turn[] {
  const labels = speakerLabels(text, lines);
  if (labels.length === 0) return lines;
  const turns: Turn[] = [];
  let next = 0;
  let pending: TextRange | null = null;
  for (const line of lines) {
    let start = line.start;
    while ((labels[next]?.start ?? line.end) < line.end) {
      const label: SpeakerLabel | undefined = labels[next];
      if (label === undefined) break;
      if (label.start > start) push(turns, text, line, start, label.start, pending);
      pending = label.name;
      start = label.end;
      next += 1;
    }
    if (push(turns, text, line, start, line.end, pending)) pending = null;
  }
  return isTranscript(turns, labels.length) ? withSpeakersBetween(text, turns) : turns;
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
  const { start, end } = trimRange(text, from, to);
  if (end <= start) return false;
  const { mark, group } = line;
  turns.push(speaker === null ? { start, end, mark, group } : { start, end, mark, group, speaker, isTurn: true });
  return true;
}

function isTranscript(turns: readonly Turn[], labels: number): boolean {
  const first = turns.findIndex((turn) => turn.isTurn === true);
  const last = turns.findLastIndex((turn) => turn.isTurn === true);
  return labels >= MIN_TRANSCRIPT_LABELS && labels >= MIN_LABELLED_SHARE * (last - first + 1);
}

function withSpeakersBetween(text: string, turns: readonly Turn[]): Turn[] {
  const last = turns.findLastIndex((turn) => turn.isTurn === true);
  let speaker: TextRange | undefined;
  return turns.map((turn, index) => {
    if (turn.isTurn === true) {
      speaker = turn.speaker;
      return turn;
    }
    const isBetween = speaker !== undefined && index < last && turn.mark === null;
    if (!isBetween || STAGE_DIRECTION.test(text.slice(turn.start, turn.end))) return turn;
    return speaker === undefined ? turn : { ...turn, speaker };
  });
}
