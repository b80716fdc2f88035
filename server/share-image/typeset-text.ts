import { plainLine } from "@/domain/plain-line";
import { unsound } from "@/domain/publication/sound-text";

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * A text of any origin as one line that can be set: cut to what could ever fit, with spaces for what XML,
 * in which Pango takes it, has no place for.
 * @param longest in UTF-16 code units
 */
export function typesetLine(text: string, longest: number): string {
  return plainLine(text.slice(0, longest).replace(unsound, " "));
}

/** Whether there is anything to see: letters, digits, marks or signs. */
export function isVisible(line: string): boolean {
  return VISIBLE.test(line);
}

/** Whether a line runs from right to left: its first letter says so (as Pango and dir="auto" have it). */
export function runsRightToLeft(line: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(line)?.[0] ?? "");
}

/**
 * The beginning of a line with an ellipsis, cut between words where one ends near by, never inside a character.
 * @param longest in UTF-16 code units; the ellipsis comes on top
 */
export function cutLine(line: string, longest: number): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(line.slice(0, longest + 1))) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  const cut = line.slice(0, end);
  const lastSpace = cut.lastIndexOf(" ");
  const words = lastSpace > end * 0.8 ? cut.slice(0, lastSpace) : cut;
  return `${words.replace(/[\s\p{P}]+$/u, "")}…`;
}

/** A line as Pango's markup takes it, between tags. */
export function pangoText(line: string): string {
  return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
