import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { MarkedLine } from "@/domain/extraction/segmentation/marks";
import type { SpeakerLabel } from "./label";

/** The first line of a text in which each paragraph begins with who says it; so tables of statements are written. */
export const DECLARED = "Speaker: Statement";
/** Stands for the name where nobody is told and the statement itself has a colon. */
export const UNTOLD_SPEAKER = "—";
/** No name is longer (UTF-16 units). */
export const MAX_DECLARED_NAME = 200;

/** Whether a text says in its first line that its paragraphs begin with who says them. */
export function declaresLabels(text: string, lines: readonly TextRange[]): boolean {
  const [first] = lines;
  return first !== undefined && lines.length > 1 && text.slice(first.start, first.end) === DECLARED;
}

/** The labels of such a text: what stands before the first colon of a paragraph. Linear. */
export function declaredLabels(text: string, lines: readonly MarkedLine[]): SpeakerLabel[] {
  return lines.flatMap(({ start, end, group }, index) => {
    if (index === 0 || lines[index - 1]?.group === group) return [];
    const length = text.slice(start, Math.min(end, start + MAX_DECLARED_NAME + 2)).indexOf(": ");
    if (length < 1) return [];
    return [{ start, end: start + length + 2, name: { start, end: start + length } }];
  });
}
