import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import { abbreviationBefore, mayEndSentence } from "./abbreviations";
import { SPEECH_VERBS } from "./speech-verbs";

/** Full stops and their like in Latin, Greek, Arabic, Urdu, Armenian, Devanagari, Ethiopic, Chinese and Japanese. */
const TERMINATORS = new Set(".!?…‼⁇⁈⁉؟۔։।॥።。！？｡");
/** Signs after which a sentence ends without a space. */
const UNSPACED_TERMINATORS = new Set("。！？｡");
const CLOSERS = new Set("\"'”’“»)]}）」』〉》*_");
const QUOTE_CLOSERS = new Set("\"'”’“»」』");
const OPENERS = new Set("\"'“‘„«([{（「『*_-–—¿¡");

/**
 * Cuts `start` to `end` of a text into sentences by rules: an end mark with its closing quotes and brackets, then
 * white space, then something that can begin a sentence; titles, initials, abbreviations, decimals and ellipses do not
 * end one. A quotation of several sentences is cut like any other text.
 *
 * The text is never rewritten: ranges are UTF-16 offsets into it, trimmed, in order and without overlaps, and all
 * that lies between them is white space. Takes linear time.
 */
export function splitSentences(text: string, start: number, end: number): TextRange[] {
  const sentences: TextRange[] = [];
  const push = (from: number, to: number) => {
    const range = trimRange(text, from, to);
    if (range.end > range.start) sentences.push(range);
  };
  let from = start;
  let offset = start;
  while (offset < end) {
    if (!TERMINATORS.has(text.charAt(offset))) {
      offset += 1;
      continue;
    }
    const mark = offset;
    while (offset < end && TERMINATORS.has(text.charAt(offset))) offset += 1;
    const marksEnd = offset;
    while (offset < end && CLOSERS.has(text.charAt(offset))) offset += 1;
    if (offset < end && endsSentence(text, { from, mark, marksEnd, behind: offset, end })) {
      push(from, offset);
      from = offset;
    }
  }
  push(from, end);
  return sentences;
}

type EndMark = {
  /** Start of the sentence. */
  readonly from: number;
  /** First and behind the last end mark. */
  readonly mark: number;
  readonly marksEnd: number;
  /** Behind closing quotes and brackets. */
  readonly behind: number;
  /** Of the block. */
  readonly end: number;
};

function endsSentence(text: string, at: EndMark): boolean {
  const last = text.charAt(at.marksEnd - 1);
  if (UNSPACED_TERMINATORS.has(last)) return true;
  if (!isSpace(text.charAt(at.behind))) return false;
  const next = nextWordStart(text, at.behind, at.end);
  const sign = String.fromCodePoint(text.codePointAt(next) ?? 0x20);
  if (next >= at.end || TERMINATORS.has(sign) || /\p{Ll}/u.test(sign)) return false;
  const isSingleStop = at.marksEnd - at.mark === 1 && last === ".";
  if (isSingleStop) {
    const abbreviation = abbreviationBefore(text, at.from, at.mark);
    return abbreviation === null || mayEndSentence(abbreviation, text.slice(next, Math.min(at.end, next + 24)));
  }
  const isQuoted = at.behind > at.marksEnd && QUOTE_CLOSERS.has(text.charAt(at.behind - 1));
  return !isQuoted || !hasSpeechTag(text.slice(next, Math.min(at.end, next + 80)));
}

function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}

/** Behind white space and the quotes, brackets and dashes that can open a sentence. */
function nextWordStart(text: string, offset: number, end: number): number {
  let next = offset;
  while (next < end && (isSpace(text.charAt(next)) || OPENERS.has(text.charAt(next)))) next += 1;
  return next;
}

/** Whether a text opens with a name and a verb of speech, as in: “Who paid?” Mr Brown asked. */
function hasSpeechTag(text: string): boolean {
  for (const [index, word] of text.split(/\s+/u, 6).entries()) {
    const isSpeech = index > 0 && SPEECH_VERBS.has(word.toLowerCase().replace(/[.,;:]$/u, ""));
    if (isSpeech) return /[.,;:]$/u.test(word);
    if (/[!?]$|\p{L}{4}\.$/u.test(word)) return false;
  }
  return false;
}
