import type { TextRange } from "@/domain/anchoring/quote-selector";
import { colonLabels } from "./colon-labels";
import type { DocumentLabels, SpeakerLabel } from "./label";
import { styledLabels } from "./label-styles";
import { isBracketsOnly, silentLines } from "./silent-lines";

/** "<v Ann Brown>", as captions name a voice. */
const VOICE = /<v(?:\.[\w.-]{1,60})?[ \t\u00a0]{1,4}([^<>\n\r]{1,80})>/gu;
/** The sign of captions that another speaks. */
const HANDOVER = />>>?[ \t]{0,3}$/u;
const MAX_HANDOVER = 6;
const NO_LABELS: DocumentLabels = { labels: [], silent: new Set(), isExplicit: false };

/**
 * Who speaks where in a document: its own style of labels is recognised once, from all its lines, and what is not of that
 * style labels nothing. `lines` are the ranges of the lines' content. Linear.
 */
export function documentLabels(text: string, lines: readonly TextRange[]): DocumentLabels {
  const silent = silentLines(text, lines);
  const voices = lines.flatMap((line) => voicesIn(text, line));
  if (voices.length > 0) return { labels: voices, silent, isExplicit: true };
  const styled = styledLabels(text, lines, silent);
  const colon = colonLabels(text, lines, silent);
  const isColon = colon.length >= styled.length;
  const labels: readonly SpeakerLabel[] = isColon ? colon : styled;
  if (labels.length === 0) return NO_LABELS;
  withBracketsBelow(text, lines, labels, silent);
  return { labels: withHandovers(text, lines, labels), silent, isExplicit: !isColon };
}

function voicesIn(text: string, { start, end }: TextRange): SpeakerLabel[] {
  const line = text.slice(start, end);
  if (!line.includes("<v")) return [];
  return [...line.matchAll(VOICE)].flatMap((match) => {
    const [whole, name = ""] = match;
    const from = start + match.index;
    const to = from + whole.length;
    return /\p{L}/u.test(name) ? [{ start: from, end: to, name: { start: to - 1 - name.length, end: to - 1 } }] : [];
  });
}

/** Adds to the silent lines the constituencies and the like under names on lines of their own. */
function withBracketsBelow(
  text: string,
  lines: readonly TextRange[],
  labels: readonly SpeakerLabel[],
  silent: Set<number>,
): void {
  const ends = new Set(labels.map(({ end }) => end));
  lines.forEach(({ end }, index) => {
    const below = lines[index + 1];
    if (ends.has(end) && below !== undefined && isBracketsOnly(text, below)) silent.add(index + 1);
  });
}

/** Where captions mark each change of speaker with ">>", a mark without a name says that somebody else speaks. */
function withHandovers(
  text: string,
  lines: readonly TextRange[],
  labels: readonly SpeakerLabel[],
): readonly SpeakerLabel[] {
  const marked = labels.filter(({ start }) => handoverBefore(text, start) !== null).length;
  if (marked === 0 || 2 * marked < labels.length) return labels;
  const starts = new Set(labels.map(({ start }) => start));
  const unnamed = lines.flatMap(({ start }) => {
    const name = starts.has(start) ? null : handoverBefore(text, start);
    return name === null ? [] : [{ start, end: start, name }];
  });
  return [...labels, ...unnamed].sort((a, b) => a.start - b.start);
}

function handoverBefore(text: string, start: number): TextRange | null {
  const from = Math.max(0, start - MAX_HANDOVER);
  const match = HANDOVER.exec(text.slice(from, start));
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
}
