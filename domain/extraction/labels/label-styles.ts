import type { TextRange } from "@/domain/anchoring/quote-selector";
import { furnitureKind } from "@/domain/extraction/segmentation/furniture";
import { type Conversation, conversationOf, countsOf, isFullName, isPersonal, isTalk } from "./conversation";
import type { KeyedLabel } from "./label";
import { areScriptures, isNoSpeaker } from "./no-speakers";
import { labelOfShape, SHAPES, type ShapeName } from "./shapes";
import { isBracketsOnly } from "./silent-lines";

type Style = {
  /** The shape of its labels. */
  readonly shape: ShapeName;
  /** Whether the labels of a document are of this style, by what they hold together. */
  readonly isMet: (found: Conversation, labels: readonly KeyedLabel[], text: string) => boolean;
  /** Whether a name that comes once is a speaker's in a document of this style. */
  readonly takesOnce: (found: Conversation) => boolean;
};

/** Rests of lines behind labels are speech, not the short cells of a table (UTF-16 units in the mean). */
const MIN_SPEECH_LENGTH = 15;

/** Names are labels though nobody speaks twice where so many of them have a title, or a line of time codes beside them. */
const MOST = 0.8;

/** Single words that are not in capitals are names only where there are so many. */
const MIN_WORDS = 6;

const always = () => true;
const never = () => false;
const whenAllAreLabelled = ({ labelled }: Conversation) => labelled >= 0.7;

/** What is no line-opening name and colon; the first with most labels is taken. */
const STYLES: readonly Style[] = [
  { shape: "clockBehind", isMet: hasTimes, takesOnce: always },
  { shape: "clockBefore", isMet: hasTimes, takesOnce: always },
  { shape: "clockWithin", isMet: hasTimes, takesOnce: always },
  {
    shape: "stop",
    isMet: ({ labels, titled, labelled }) =>
      titled * labels >= 2 && (labels > 2 ? labelled >= (labels < 6 ? 0.08 : 0.01) : labelled >= 0.5),
    takesOnce: never,
  },
  {
    shape: "record",
    isMet: (found) => found.labels >= 3 && found.speakers >= 2 && found.repeated >= 0.4 && found.labelled >= 0.05,
    takesOnce: always,
  },
  { shape: "semicolon", isMet: isSpoken(3, 0.5), takesOnce: whenAllAreLabelled },
  {
    shape: "bracketed",
    isMet: (found) =>
      found.speakers >= 2 &&
      found.labelled >= 0.15 &&
      (found.speech === 0 || found.ended >= 0.5) &&
      (found.repeated >= 0.5 || (found.labelled >= 0.5 && found.named === 1)),
    takesOnce: always,
  },
  { shape: "bold", isMet: isSpoken(3, 0.3), takesOnce: whenAllAreLabelled },
  { shape: "dash", isMet: isSpoken(3, 0.4), takesOnce: whenAllAreLabelled },
  { shape: "cell", isMet: isSpoken(3, 0.5), takesOnce: whenAllAreLabelled },
  { shape: "alone", isMet: standsAlone, takesOnce: ({ timed, labelled }) => timed >= MOST || labelled >= 0.4 },
  {
    shape: "lowerCase",
    isMet: (found) => alternates(4, 0.5)(found) && found.repeated >= MOST && found.ended >= 0.5,
    takesOnce: never,
  },
];

/**
 * The labels of the one style without a colon that explains most lines; none where no style is met. `silent` lines hold
 * nothing that is said. Linear.
 */
export function styledLabels(
  text: string,
  lines: readonly TextRange[],
  silent: ReadonlySet<number>,
): readonly KeyedLabel[] {
  let best: readonly KeyedLabel[] = [];
  for (const { shape, isMet, takesOnce } of STYLES) {
    const { isHeader } = SHAPES[shape];
    const candidates = lines.flatMap((line, index) => {
      const label = silent.has(index) ? null : labelOfShape(SHAPES[shape], text, line, index);
      const isNone = label === null || isNoSpeaker(label.key) || isOther(shape, text, label, line);
      return isNone ? [] : [label];
    });
    if (candidates.length <= best.length) continue;
    const labels = isHeader ? beforeSpeech(text, candidates, lines.length, silent) : candidates;
    const found = conversationOf(text, lines, labels, silent);
    if (labels.length <= best.length || !isMet(found, labels, text)) continue;
    if (found.timed < MOST && !shape.startsWith("clock") && !isTalk(text, lines, labels)) continue;
    const isOnceTaken = takesOnce(found);
    const isRepeated = ({ key }: KeyedLabel) => (found.counts.get(key) ?? 0) > 1;
    // Among names that are not in capitals, what comes once in capitals is a heading.
    const isShoutedThroughout = labels.every((label) => !isRepeated(label) || isShouted(text, label));
    best = labels.filter(
      (label) =>
        isRepeated(label) ||
        isPersonal(text, label) ||
        (shape === "alone" && isBracketed(text, lines, label)) ||
        (isOnceTaken &&
          (isShoutedThroughout || !isShouted(text, label)) &&
          (shape !== "alone" || isFullName(text, label))),
    );
  }
  return best;
}

/** Names with times; verses ("John 3:16") and timetables ("10:15 Coffee Break") are none. */
function hasTimes(found: Conversation, labels: readonly KeyedLabel[], text: string): boolean {
  if (found.labels < 2 || found.labelled < 0.02 || areScriptures(found.counts.keys())) return false;
  if (found.repeated >= 0.5 && found.speakers > 1) return true;
  const isTimetable = labels.every(({ start, end }) => {
    const last = text
      .slice(start, end)
      .match(/\d{1,2}:\d{2}(?::\d{2})?/gu)
      ?.at(-1);
    return last !== undefined && Number(last.slice(-2)) % 5 === 0;
  });
  return !isTimetable && (found.personal >= 0.66 || found.named === 1);
}

/** Credits, bylines and buttons stand alone on a line, too; sentences of two words end in full stops. */
function isOther(shape: ShapeName, text: string, label: KeyedLabel, { start, end }: TextRange): boolean {
  if (shape === "alone") return furnitureKind(text.slice(start, end)) !== null;
  if (shape === "record") return !isOfRecord(text, label);
  return shape === "stop" && !isPersonal(text, label) && !/^(?:q|a|reporters?)$/u.test(label.key);
}

/** What a full stop makes a label of a stenographic record: a title, a part, capitals, initials behind a name, a dash. */
function isOfRecord(text: string, label: KeyedLabel): boolean {
  if (isPersonal(text, label) || isShouted(text, label)) return true;
  if (/ \p{Lu}(?:\. ?\p{Lu})?\.$/u.test(text.slice(label.name.start, label.name.end))) return true;
  return isFullName(text, label) && /[–—-]$/u.test(text.slice(label.name.end, label.end));
}

/** "Ann Brown (Harbour East) (Lab)", on one line or two. */
function isBracketed(text: string, lines: readonly TextRange[], { name, end, line }: KeyedLabel): boolean {
  const below = lines[line + 1];
  return /[([]/u.test(text.slice(name.end, end)) || (below !== undefined && isBracketsOnly(text, below));
}

function isShouted(text: string, { name }: KeyedLabel): boolean {
  const written = text.slice(name.start, name.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

function standsAlone(found: Conversation): boolean {
  if (found.timed >= MOST && found.labels >= 2 && found.named >= MOST) return !areScriptures(found.counts.keys());
  if (found.labels >= 3 && found.speakers > 1 && found.titled >= MOST && found.labelled >= 0.05) return true;
  if (found.named >= 0.5) return alternates(4, 0.05)(found);
  return alternates(MIN_WORDS, 0.25)(found) && found.repeated >= MOST;
}

/** Of words that may as well head the entries of a list there must be more, with sentences behind them. */
function isSpoken(least: number, labelled: number): (found: Conversation) => boolean {
  return (found) =>
    alternates(found.named >= 0.5 ? least : MIN_WORDS, labelled)(found) &&
    found.ended >= 0.5 &&
    found.speech >= MIN_SPEECH_LENGTH;
}

/** At least so many labels of two speakers or more who come again and again, on a share of the lines. */
function alternates(least: number, labelled: number): (found: Conversation) => boolean {
  return (found) => found.labels >= least && found.speakers >= 2 && found.repeated >= 0.6 && found.labelled >= labelled;
}

/**
 * Of names on lines of their own those that something is said under. Of several in a row (a heading, the name, the
 * office) the one that comes most often and is a person's, the first of them. Linear.
 */
function beforeSpeech(
  text: string,
  candidates: readonly KeyedLabel[],
  lines: number,
  silent: ReadonlySet<number>,
): KeyedLabel[] {
  const counts = countsOf(candidates);
  const rank = (label: KeyedLabel | undefined) =>
    label === undefined ? 0 : 2 * (counts.get(label.key) ?? 0) + (isPersonal(text, label) ? 1 : 0);
  const labels: KeyedLabel[] = [];
  for (let from = 0; from < candidates.length; ) {
    let best = candidates[from];
    let to = from;
    let next = (candidates[to]?.line ?? 0) + 1;
    while (next < lines && (silent.has(next) || candidates[to + 1]?.line === next)) {
      if (candidates[to + 1]?.line === next) {
        to += 1;
        const other = candidates[to];
        if (rank(other) > rank(best)) best = other;
      }
      next += 1;
    }
    if (best !== undefined && next < lines) labels.push(best);
    from = to + 1;
  }
  return labels;
}
