import { isQuotationMark } from "@/domain/quotation-marks";
import { DASH, foldSign, LONG_DASH, UNSEEN, WHITE_SPACE } from "./folded-signs";
import { isInNumber } from "./word-edges";

/**
 * A text with its typographic variants made equal, and the way back. `value` is the folded text; its unit `i` came
 * from the units `starts[i]` to `ends[i]` (exclusive) of the original. Several folded units may share one origin
 * (an ellipsis character becomes three dots), and one folded unit may stand for many (a run of white space).
 */
export type FoldedText = { readonly value: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/** More marks on one letter than any language sets; what follows counts as signs of their own. */
const MAX_MARKS = 16;
const MARK = /^\p{M}$/u;
/** Parts of a Korean syllable behind its first. */
const LATER_JAMO = /^[\u1160-\u11ff]$/;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const JOINER = "\u200d";
const MAX_HYPHENS = 3;

/**
 * Folds a text for comparison. Made equal are: runs of white space (no-break spaces and line ends included), curly,
 * straight and angular quotation marks, dashes of all kinds ("--" and "---" too) with and without spaces around them,
 * letter case, accents set as a sign or as a mark of its own, ligatures and painted letter forms, the spaces that part
 * the thousands of a number, an ellipsis character and three dots. Signs that nobody sees are dropped: soft hyphens,
 * zero-width and direction marks, and the marks at the lines of a block quotation. Linear in the length of the text.
 * @param fold what one sign with its marks becomes; `foldSign` unless something looser is asked for
 */
export function foldText(text: string, fold: (cluster: string) => string = foldSign): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  const push = (folded: string, start: number, end: number) => {
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let space: { start: number; end: number } | null = null;
  let offset = 0;
  while (offset < text.length) {
    const start = offset;
    const sign = signAt(text, offset);
    if (WHITE_SPACE.test(sign) || isUnseen(text, offset, sign)) {
      const gap = gapAt(text, offset);
      offset = gap.end;
      if (gap.spaceEnd > gap.spaceStart && !isInNumber(text, gap.spaceStart, gap.spaceEnd)) {
        space = { start: gap.spaceStart, end: gap.spaceEnd };
      }
      continue;
    }
    if (DASH.test(sign)) {
      const dash = dashAt(text, offset, sign);
      const parted = space !== null || start === 0;
      const next = gapAt(text, dash.end);
      const partsNext = next.spaceEnd > next.spaceStart || next.end === text.length;
      const isMinus = parted && !partsNext && /^\p{Nd}$/u.test(signAt(text, dash.end));
      const takesSpaces = dash.isLong ? !isMinus : parted && partsNext;
      if (space !== null && !takesSpaces) push(" ", space.start, space.end);
      push("-", start, dash.end);
      offset = takesSpaces ? next.end : dash.end;
    } else {
      if (space !== null) push(" ", space.start, space.end);
      offset = clusterEnd(text, offset + sign.length);
      push(fold(text.slice(start, offset)), start, offset);
    }
    space = null;
  }
  if (space !== null) push(" ", space.start, space.end);
  return { value: parts.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function signAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** A joiner between pictures makes one of them, so that it is seen. */
function isUnseen(text: string, offset: number, sign: string): boolean {
  if (sign === ">") return isQuotationMark(text, offset);
  if (!UNSEEN.test(sign)) return false;
  return sign !== JOINER || !PICTURE.test(signAt(text, offset + 1));
}

/** Where white space and unseen signs end, and from where to where white space stands among them. */
function gapAt(text: string, from: number): { end: number; spaceStart: number; spaceEnd: number } {
  let end = from;
  let spaceStart = from;
  let spaceEnd = from;
  while (end < text.length) {
    const sign = signAt(text, end);
    const isSpace = WHITE_SPACE.test(sign);
    // U+FEFF is both, and seen by nobody.
    const isSeenSpace = isSpace && sign !== "\ufeff";
    if (!isSeenSpace && !isUnseen(text, end, sign)) break;
    if (isSeenSpace) {
      if (spaceEnd === spaceStart) spaceStart = end;
      spaceEnd = end + sign.length;
    }
    end += sign.length;
  }
  return { end, spaceStart, spaceEnd };
}

/** A dash, or the two or three hyphens that stand for one. */
function dashAt(text: string, offset: number, sign: string): { end: number; isLong: boolean } {
  let end = offset + sign.length;
  while (sign === "-" && end - offset < MAX_HYPHENS && text.charAt(end) === "-") end += 1;
  return { end, isLong: LONG_DASH.test(sign) || end - offset > 1 };
}

/** Where the marks of a sign end. */
function clusterEnd(text: string, from: number): number {
  let end = from;
  for (let marks = 0; marks < MAX_MARKS; marks += 1) {
    const unit = text.charCodeAt(end);
    // No mark stands before this one; most signs are decided here.
    if (Number.isNaN(unit) || unit < 0x300) break;
    const sign = signAt(text, end);
    if (!MARK.test(sign) && !LATER_JAMO.test(sign)) break;
    end += sign.length;
  }
  return end;
}
