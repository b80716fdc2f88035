import { SPEECH_VERBS } from "@/domain/extraction/words/speech-verbs";
import { wordSet } from "@/domain/extraction/words/words";
import { abbreviationBefore, mayEndSentence } from "./abbreviations";
import { isInvisible, isSpace } from "./characters";

/** One or more end marks in a row; UTF-16 offsets into the article. */
export type EndMark = {
  /** Start of the sentence. */
  readonly from: number;
  /** First and behind the last end mark. */
  readonly mark: number;
  readonly marksEnd: number;
  /** Behind closing quotes, brackets and what clings to them. */
  readonly behind: number;
  /** Of the block. */
  readonly end: number;
};

/** Full stops and their like in Latin, Greek, Arabic, Urdu, Armenian, Devanagari, Ethiopic, Chinese and Japanese. */
const TERMINATORS = new Set(".!?…‼⁇⁈⁉؟۔։।॥።。！？｡");
/** Signs after which a sentence ends without a space. */
const UNSPACED_TERMINATORS = new Set("。！？｡");
const QUOTE_CLOSERS = new Set("\"'”’“»」』›");
const OPENERS = new Set("\"'“‘„‚«‹([{（「『*_-–—¿¡");
/** Verbs that ask or shout, and so belong to the question or the shout before them whatever follows. */
const SHOUTING_VERBS = wordSet(`
  asked asks shouted cried yelled exclaimed wondered joked demanded chanted screamed quipped added replied tweeted
  wrote`);
/** What follows a verb of speech that is not the verb of a new statement. */
const BEHIND_TAG = wordSet(`
  on in at to as after before during when while with from by outside last this yesterday later again through via of`);
/** A speech tag is looked for in so many words behind the quotation. */
const MAX_TAG_WORDS = 9;
const TAG_LOOK_AHEAD = 110;
const ABBREVIATION_LOOK_AHEAD = 40;
/** "1." or "a)": what stands before it would be no sentence. */
const MAX_ENUMERATOR_LENGTH = 4;

/** Whether a sign ends sentences. */
export function isTerminator(sign: string): boolean {
  return TERMINATORS.has(sign);
}

/** Whether a sentence ends behind an end mark, by what stands before and behind it. Bounded work. */
export function endsSentence(text: string, at: EndMark): boolean {
  const last = text.charAt(at.marksEnd - 1);
  if (UNSPACED_TERMINATORS.has(last)) return true;
  if (!isSpace(text.charCodeAt(at.behind))) return isRunTogether(text, at);
  const next = nextWordStart(text, at.behind, at.end);
  if (next >= at.end || isTerminator(text.charAt(next)) || opensInLowerCase(text, next)) return false;
  if (isEnumerator(text, at)) return false;
  const isSingleStop = at.marksEnd - at.mark === 1 && last === ".";
  if (isSingleStop) {
    // "6 p.m. (1400 GMT)"
    const isBracketed = text.charAt(next - 1) === "(" && /\p{Nd}/u.test(text.charAt(next));
    const abbreviation = abbreviationBefore(text, at.from, at.mark);
    if (abbreviation === null) return true;
    const following = text.slice(next, Math.min(at.end, next + ABBREVIATION_LOOK_AHEAD));
    return !isBracketed && mayEndSentence(abbreviation, following);
  }
  // "It was closed... I mean, to us."
  if (isEllipsis(text, at)) return !/^I(?![\p{L}\p{N}])/u.test(text.slice(next, next + 2));
  const isQuoted = at.behind > at.marksEnd && QUOTE_CLOSERS.has(text.charAt(at.behind - 1));
  return !isQuoted || !hasSpeechTag(text.slice(next, Math.min(at.end, next + TAG_LOOK_AHEAD)));
}

/** Three stops or their sign with nothing behind them; an ellipsis in quotation marks ends what is quoted. */
function isEllipsis(text: string, { mark, marksEnd, behind }: EndMark): boolean {
  return behind === marksEnd && /^(?:\.{2,}|…+)$/u.test(text.slice(mark, Math.min(marksEnd, mark + 8)));
}

/** Behind white space and the quotes, brackets and dashes that can open a sentence. */
function nextWordStart(text: string, offset: number, end: number): number {
  let next = offset;
  while (next < end) {
    const unit = text.charCodeAt(next);
    if (!isSpace(unit) && !isInvisible(unit) && !OPENERS.has(text.charAt(next))) break;
    next += 1;
  }
  return next;
}

/** A small letter goes on with a sentence, save where it opens a name such as "eBay". */
function opensInLowerCase(text: string, offset: number): boolean {
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return /^\p{Ll}/u.test(sign) && !/^\p{Ll}\p{Lu}/u.test(text.slice(offset, offset + 2));
}

/** Whether nothing stands before the mark ("... and left") or only a number or a letter: "1. The first point". */
function isEnumerator(text: string, { from, mark }: EndMark): boolean {
  if (mark - from > MAX_ENUMERATOR_LENGTH) return false;
  return /^[\s("“]*(?:\p{Nd}{1,3}|\p{L})?$/u.test(text.slice(from, mark));
}

/**
 * "It ended.Nobody came": a sentence may end without a space between two words that are neither abbreviated nor parts
 * of an address.
 */
function isRunTogether(text: string, { from, mark, behind, end }: EndMark): boolean {
  if (behind >= end || behind - mark > 4) return false;
  if (!/\p{Ll}{2}$/u.test(text.slice(Math.max(from, mark - 2), mark))) return false;
  if (!/^[“"‘(]?\p{Lu}(?:\p{Ll}{1,}|\s)/u.test(text.slice(behind, Math.min(end, behind + 6)))) return false;
  const token = /\S*$/u.exec(text.slice(Math.max(from, mark - 24), mark))?.[0] ?? "";
  if (/[@/\\_]|www/u.test(token) || token.includes(".")) return false;
  if (behind > mark + 1 && hasSpeechTag(text.slice(behind, Math.min(end, behind + TAG_LOOK_AHEAD)))) return false;
  const following = /^\S*/u.exec(text.slice(behind, Math.min(end, behind + 24)))?.[0] ?? "";
  return !/[@/\\_]|\.\p{L}|\($/u.test(following) && abbreviationBefore(text, from, mark) === null;
}

/** Whether a text opens with a name and a verb of speech, as in: “Who paid?” Mr Brown asked. */
function hasSpeechTag(text: string): boolean {
  const words = text.split(/\s+/u, MAX_TAG_WORDS + 1);
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[.,;:!?"”]+$/u, "");
    const isLast = /[.,;:]["”]?$/u.test(word);
    if (index > 0 && SHOUTING_VERBS.has(bare)) return words[index + 1]?.toLowerCase() !== "that";
    if (index > 0 && SPEECH_VERBS.has(bare)) return isLast || BEHIND_TAG.has(words[index + 1]?.toLowerCase() ?? "");
    if (/[!?]["”’)]*$|\p{L}{4}\.$|["“”]/u.test(word)) return false;
  }
  return false;
}
