import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isSpace } from "@/domain/extraction/segmentation/characters";
import { labelKey, type SpeakerLabel } from "./label";
import { BRACKETS, CLOCK_BEFORE, GAP, LAST_NAME_FIRST, NAME, opensWithParticle, ROLE } from "./label-parts";
import { isNoSpeaker, ROLES } from "./no-speakers";

/** A name before a colon that may label who speaks. */
export type ColonLabel = SpeakerLabel & {
  readonly key: string;
  /** Whether it is in capitals or in bold or names a part, as against any words before a colon. */
  readonly isMarked: boolean;
  readonly isShouted: boolean;
  /** The line it stands in. */
  readonly line: number;
};

/** No label with its brackets and marks is longer (UTF-16 units). */
const MAX_LABEL_LENGTH = 180;
/** "Ann Brown (00:03):" */
const CLOCK_BEHIND = /[([]\d{1,2}:\d\d(?::\d\d)?[)\]]\s?[*_]{0,3}:/u;
/** What is not in capitals before a name that is. */
const TITLES = /^(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Senator|Councillor|Deputy|Hon)\.?\s)+/u;
/** "Q12 Chair:" in the evidence that committees take, "Anf. 12 ANNA LIND (S):" in Sweden. */
const NUMBER = "(?:(?:Q\\d{1,3}[.:]?|Anf\\. ?\\d{1,4})[ \\t]+(?=\\p{Lu}))?";
/** "Matti Kettu kesk: " in Finland, "KIS ANNA pénzügyminisztériumi államtitkár: " in Hungary. */
const BEHIND = `(?:(?:${GAP}(?:kesk|kok|ps|sd|vihr|vas|kd|liik|sit)|(?<=\\p{Lu}{2}${GAP}\\p{Lu}{2,24})(?:${GAP}\\p{Ll}[\\p{L}'’-]{1,40}){1,5})(?=:))?`;
const LABEL = new RegExp(
  `(${CLOCK_BEFORE}${NUMBER}[*_]{0,3})(${LAST_NAME_FIRST}|${NAME})([*_]{0,3})${BEHIND}${BRACKETS}${ROLE}${BRACKETS}(${GAP}?[*_]{0,3}(?::[*_]{0,3}(?:${GAP}[—–](?=${GAP}))?(?=\\s|$)|：))`,
  "uy",
);
/** "Q." and "A." of a deposition, "Q" of a briefing. */
const STOPPED_LABEL =
  /([*_]{0,3})([QA])()(\.[*_]{0,3}(?=[ \t\u00a0])|(?=[ \t\u00a0]{2})|(?<=Q)(?=[ \t\u00a0](?:\p{Lu}|\())|(?=\t))/uy;

/** What may be a label with a colon at an offset of a line; null where there is none. Bounded work. */
export function colonLabelAt(text: string, start: number, end: number, line: number): ColonLabel | null {
  if (!mayOpenLabel(text, start, end)) return null;
  for (const pattern of [LABEL, STOPPED_LABEL]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const [whole, before, name, closing, after] = match ?? [];
    if (whole === undefined || before === undefined || name === undefined || after === undefined) continue;
    if (start + whole.length > end) continue;
    const key = labelKey(name);
    // "TO:" may be initials.
    if (isNoSpeaker(key) && !/^\p{Lu}{2}$/u.test(name)) continue;
    const bare = name.replace(TITLES, "");
    const isShouted = bare === bare.toUpperCase() && bare !== bare.toLowerCase() && /\p{L}{2}/u.test(bare);
    const isBold = /[*_]{2}/u.test(before) && /[*_]{2}/u.test(`${closing ?? ""}${after}`);
    const isTimed = /^[[(]?\d{1,2}:\d/u.test(before) && /[\])]|:\d\d:/u.test(before);
    const isRole = ROLES.has(key.replace(/ ?\d+$/u, ""));
    const from = start + before.length;
    return {
      start,
      end: start + whole.length,
      name: { start: from, end: from + name.length },
      key,
      isMarked: isShouted || isBold || isRole || isTimed || CLOCK_BEHIND.test(whole),
      isShouted,
      line,
    };
  }
  return null;
}

/** Whether a colon stands near, or the stop of "Q."; most lines have none. */
function mayOpenLabel(text: string, start: number, end: number): boolean {
  const second = text.charAt(start + 1);
  if (
    second === "." ||
    ((second === " " || second === "\t" || second === "\u00a0") && /[QA]/u.test(text.charAt(start)))
  )
    return true;
  const unit = text.charCodeAt(start);
  if (unit >= 0x61 && unit <= 0x7a && !opensWithParticle(text, start)) return false;
  const to = Math.min(end, start + MAX_LABEL_LENGTH);
  for (let offset = start + 1; offset < to; offset += 1) {
    const sign = text.charCodeAt(offset);
    if (sign === 0x3a || sign === 0xff1a) return true;
  }
  return false;
}

/** Labels behind the end of a sentence within a line, as where a transcript lost its line breaks. */
export function colonLabelsWithin(text: string, { start, end }: TextRange, line: number): ColonLabel[] {
  const found: ColonLabel[] = [];
  let isBehindEnd = false;
  for (let offset = start; offset < end; offset += 1) {
    const sign = text.charAt(offset);
    if (isSpace(text.charCodeAt(offset))) {
      if (!isBehindEnd || isSpace(text.charCodeAt(offset + 1))) continue;
      const candidate = colonLabelAt(text, offset + 1, end, line);
      if (candidate !== null) found.push(candidate);
      isBehindEnd = false;
    } else if (".!?…]—–".includes(sign)) {
      isBehindEnd = true;
    } else if (!"\"'”’“»)*_".includes(sign)) {
      isBehindEnd = false;
    }
  }
  return found;
}
