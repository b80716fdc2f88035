import type { TextRange } from "@/domain/anchoring/quote-selector";

/** No dateline with the dash behind it is longer (UTF-16 units). */
const LOOK_AHEAD = 120;

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}{0,6}\\.?";
const DATE = `(?:(?:\\p{Lu}\\p{L}{2,8}day,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?))`;
const RELEASE =
  "(?:(?:FOR IMMEDIATE RELEASE|For immediate release|PRESS RELEASE|Press release|NEWS RELEASE|News release)[ .:,–—-]{1,3})?";
const SHOUTED_PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{2,}(?: \\p{Lu}[\\p{Lu}\\p{M}.'’/-]{0,19}){0,4}";
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’/-]{1,19}(?: [\\p{L}\\p{M}.'’/-]{1,19}){0,3}";
const AGENCY = "(?:\\([^()]{2,40}\\)|/[^/ ]{2,30}/)";
const DASH = "(?:--?|[–—_])";
const BEHIND = "(?=[\"'“‘«([]?[\\p{Lu}\\p{N}$€£])";

/** "LAGOS (Agency) —", "MINSK, Sept 14 –", "Geneva, 3 May 2024 -": a place with the day or the agency. */
const FULL_DATELINE = new RegExp(
  `^${RELEASE}(?:${SHOUTED_PLACE}|${PLACE})(?:, ${PLACE}){0,2},? ?(?:(?:\\(?${DATE}\\)?,? ?)(?:${AGENCY} ?)?|${AGENCY} ?)${DASH} ?${BEHIND}`,
  "u",
);
/** "HARARE — ", "LIMA, Peru — ": a place in capitals alone. */
const BARE_DATELINE = new RegExp(`^${SHOUTED_PLACE}(?:, ${PLACE}){0,2} ${DASH} ${BEHIND}`, "u");
/** "NEW DELHI: " */
const COLON_DATELINE = new RegExp(`^${SHOUTED_PLACE}: ${BEHIND}`, "u");

/**
 * The dateline that a paragraph opens with, from its place to behind its dash; null when it has none. A place that
 * neither day nor agency goes with counts only in an `isOpening` paragraph, for "NATO — The alliance" looks the same.
 */
export function datelineOf(text: string, { start, end }: TextRange, isOpening: boolean): TextRange | null {
  const second = text.charAt(start + 1);
  if (!/\p{L}/u.test(second)) return null;
  const opening = text.slice(start, Math.min(end, start + LOOK_AHEAD));
  const patterns = isOpening ? [FULL_DATELINE, BARE_DATELINE, COLON_DATELINE] : [FULL_DATELINE];
  for (const pattern of patterns) {
    const length = pattern.exec(opening)?.[0].length;
    if (length !== undefined) return { start, end: start + length };
  }
  return null;
}
