import type { Cue } from "./cues";

const TAG = /<[^<>]*>/g;
const shown = (line: string) => line.replace(TAG, "").trim();

/** Cues that follow each other without so long a break, in seconds, can show the same line again. */
const AT_ONCE = 0.2;
/** Somebody may well say the same line twice; captions that roll show nearly all of theirs twice. */
const ROLLING_SHARE = 0.3;
const FEWEST = 3;
/** No screen shows more lines of captions again. */
const MOST_LINES = 4;

/**
 * Captions that a machine wrote along roll: each shows again what the one before has shown, with a line or a word more.
 * Gives them with every line once, or as they are where they do not roll.
 */
export function unrolled(cues: readonly Cue[]): { cues: readonly Cue[]; isRolling: boolean } {
  let repeating = 0;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    if (before !== undefined && isAtOnce(before, cue) && newLines(before, cue).length < linesOf(cue).length) {
      repeating += 1;
    }
  }
  if (repeating < FEWEST || repeating < cues.length * ROLLING_SHARE) return { cues, isRolling: false };
  return {
    cues: cues.map((cue, index) => {
      const before = cues[index - 1];
      return before !== undefined && isAtOnce(before, cue) ? { ...cue, lines: newLines(before, cue) } : cue;
    }),
    isRolling: true,
  };
}

const linesOf = ({ lines }: Cue) => lines.map(shown).filter((line) => line !== "");
const isAtOnce = (before: Cue, cue: Cue) => cue.start <= before.end + AT_ONCE;

/** The lines that were not shown before; of one that has grown, what is new. */
function newLines(before: Cue, cue: Cue): string[] {
  const old = linesOf(before);
  const now = linesOf(cue);
  for (let count = Math.min(old.length, now.length, MOST_LINES); count > 0; count -= 1) {
    const [tail, head] = [old.slice(-count), now.slice(0, count)];
    if (tail.every((line, index) => line === head[index])) return now.slice(count);
    const [last = "", grown = ""] = [tail.at(-1), head.at(-1)];
    const isSame = tail.slice(0, -1).every((line, index) => line === head[index]);
    if (isSame && grown.startsWith(`${last} `)) return [grown.slice(last.length + 1), ...now.slice(count)];
  }
  return now;
}
