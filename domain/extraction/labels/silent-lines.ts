import type { TextRange } from "@/domain/anchoring/quote-selector";
import { CLOCK } from "./label-parts";

/** No line of times is longer (UTF-16 units). */
const MAX_LENGTH = 120;
const TIMING = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s{0,3}-->\s{0,3}\d/u;
const ONLY_CLOCK = new RegExp(`^${CLOCK}$`, "u");
const CUE_NUMBER = /^\d{1,6}$/u;
const BRACKETS_ONLY = /^(?:\([^()]{1,70}\)\s?){1,3}$/u;

/**
 * The lines of captions and of transcripts by machine in which nothing is said: time codes, the timings and numbers of
 * cues, the head of the file. Linear.
 */
export function silentLines(text: string, lines: readonly TextRange[]): Set<number> {
  const silent = new Set<number>();
  lines.forEach(({ start, end }, index) => {
    if (end - start > MAX_LENGTH) return;
    const unit = text.charCodeAt(start);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (index === 0 && text.startsWith("WEBVTT", start)) silent.add(index);
    if (!isDigit && !"[(<".includes(text.charAt(start))) return;
    const content = text.slice(start, end);
    if (!TIMING.test(content) && !ONLY_CLOCK.test(content)) return;
    silent.add(index);
    const before = lines[index - 1];
    if (before !== undefined && CUE_NUMBER.test(text.slice(before.start, before.end))) silent.add(index - 1);
  });
  return silent;
}

/** "(Harbour East) (Lab)", "(1:03)": a line of brackets that belongs to the name above it. */
export function isBracketsOnly(text: string, { start, end }: TextRange): boolean {
  return end - start <= MAX_LENGTH && text.charAt(start) === "(" && BRACKETS_ONLY.test(text.slice(start, end));
}
