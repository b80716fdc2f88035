import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isSpace } from "./characters";
import { furnitureKind } from "./furniture";
import { cuesFor } from "./furniture-cues";

/** Furniture behind the last sentence of a line is looked for no further back than this (UTF-16 units). */
const LOOK_BACK = 420;
const MAX_CANDIDATES = 12;
/** So many pieces of furniture may follow one another in a line. */
const MAX_PIECES = 4;
const LONGEST_CUE = 60;
const CLOSERS = new Set("\"'”’“»)]");

const AGENCIES = "AFP|AP|Reuters|REUTERS|Xinhua|EFE|ANSA|DPA|dpa|PTI|IANS|ANI|UPI|TASS|Interfax";
const SIGN_OFF = new RegExp(
  `^(?:\\((?:${AGENCIES})\\)|(?:${AGENCIES})|[–—-]{1,2} ?(?:with )?(?:${AGENCIES}|agencies)\\b.{0,40})$`,
  "u",
);
const END_MARK = /^(?:[–—-] ?)?[([]?(?:ENDS?|30|###)[)\]]?(?: ?[–—-](?= |$))?(?= |$)/u;
/** "(Reporting by …)", "($1 = 927.40 pesos)" */
const BRACKETED =
  /^[([](?:(?:additional |extra )?(?:reporting|writing|editing|compiled|edited|written|with|photo|picture|image|credit)\b|[$€£¥][\d.,]* ?=)[^()[\]]{0,300}[)\]]/iu;

/**
 * Where furniture begins that stands behind the last sentence of a line ("… he said. READ ALSO: …", "… . (Reporting by
 * …)"); null when there is none. Only what cannot well be a sentence counts. Looks at a bounded stretch of the line.
 */
export function furnitureTail(text: string, { start, end }: TextRange): number | null {
  let candidates = 0;
  for (let offset = Math.max(start + 1, end - LOOK_BACK); offset < end - 1; offset += 1) {
    if (!isSpace(text.charCodeAt(offset)) || isSpace(text.charCodeAt(offset + 1))) continue;
    if (!isBehindEndMark(text, start, offset)) continue;
    const tail = text.slice(offset + 1, end);
    if (!mayOpenTail(tail)) continue;
    candidates += 1;
    if (candidates > MAX_CANDIDATES) return null;
    if (isAllFurniture(tail, MAX_PIECES)) return offset + 1;
  }
  return null;
}

/** Whether a line is a row of end marks and brackets that are all furniture: "($1 = 927.40 pesos) (Reporting by …)". */
export function isFurnitureRow(content: string): boolean {
  if (content.length > LOOK_BACK || !/^[([–—E#-]/u.test(content)) return false;
  return (END_MARK.test(content) || BRACKETED.test(content)) && isAllFurniture(content, MAX_PIECES);
}

function isBehindEndMark(text: string, start: number, offset: number): boolean {
  let before = offset - 1;
  while (before > start && (isSpace(text.charCodeAt(before)) || CLOSERS.has(text.charAt(before)))) before -= 1;
  return ".!?…".includes(text.charAt(before));
}

/** Whether a stretch opens as hardly any sentence does: with a cue in capitals, a sure cue, a credit or an end mark. */
function mayOpenTail(tail: string): boolean {
  if (tail.startsWith("©") || SIGN_OFF.test(tail) || END_MARK.test(tail) || BRACKETED.test(tail)) return true;
  if (!/^\p{Lu}/u.test(tail)) return false;
  const opening = tail.slice(0, LONGEST_CUE);
  const lower = opening.toLowerCase().replaceAll("’", "'");
  return cuesFor(lower).some((cue) => {
    if (!lower.startsWith(cue.text)) return false;
    if (cue.scope === "anything") return true;
    const isShouted = opening.startsWith(cue.text.toUpperCase()) && cue.text.length > 2;
    const isSure = cue.kind === "caption" || cue.text.includes(" ");
    return isShouted || (isSure && opening.charAt(cue.text.length) === ":");
  });
}

/** Whether a stretch is furniture, as a whole or as a row of end marks and brackets with furniture behind them. */
function isAllFurniture(tail: string, pieces: number): boolean {
  if (tail === "" || SIGN_OFF.test(tail) || furnitureKind(tail) !== null) return true;
  const piece = (END_MARK.exec(tail) ?? BRACKETED.exec(tail))?.[0];
  return piece !== undefined && pieces > 1 && isAllFurniture(tail.slice(piece.length).trimStart(), pieces - 1);
}
