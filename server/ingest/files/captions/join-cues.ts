import type { TextPlace } from "@/domain/ingest/ingested-article";
import { piecesOf } from "./cue-text";
import type { Cue } from "./cues";

/** "Jo Lind: ", as meetings' recorders and many subtitles name who speaks. */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \(?[\p{L}\p{M}.'’-]+\)?){0,4}: \S/u;

/** In seconds: a silence that ends a paragraph after a sentence, and one that ends it in any case. */
const PAUSE = 3;
const LONG_PAUSE = 8;
/** A paragraph of so many characters ends with its next sentence. */
const LONG_PARAGRAPH = 700;

/** Of what stands before, so much is looked at for the end of a sentence. */
const LONGEST_END = 20;
const SENTENCE_END = /[.!?…։。！？؟।]["”’»)\]]*$/u;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Captions as running text: sentences joined over cues, a paragraph for each turn, and when each cue begins. */
export function joinCues(cues: readonly Cue[]): { text: string; places: TextPlace[] } {
  const places: TextPlace[] = [];
  const parts: string[] = [];
  let length = 0;
  let paragraph = 0;
  let last = "";
  let speaker: string | null = null;
  let end = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const cue of cues) {
    let isPlaced = false;
    let isTurn = false;
    for (const piece of piecesOf(cue.lines)) {
      isTurn ||= piece.isTurn || LABEL.test(piece.text);
      if (piece.text === "") continue;
      const isOther = piece.speaker !== speaker;
      const isSentence = SENTENCE_END.test(last);
      const isPause = cue.start - end > (isSentence ? PAUSE : LONG_PAUSE);
      const isLong = isSentence && length - paragraph > LONG_PARAGRAPH;
      if (length > 0 && (isTurn || isOther || isPause || isLong)) {
        add("\n\n");
        paragraph = length;
      } else add(between(last, piece.text));
      if (!isPlaced) places.push({ kind: "time", start: length, seconds: cue.start });
      if (paragraph === length && piece.speaker !== null && isOther) add(`${piece.speaker}: `);
      add(piece.text);
      last = piece.text.slice(-LONGEST_END);
      [speaker, end, isPlaced, isTurn] = [piece.speaker, cue.end, true, false];
    }
    end = Math.max(end, cue.end);
  }
  return { text: parts.join(""), places };
}

/** What parts the words of two lines: nothing after a hyphen within a word, or between signs of a script without spaces. */
function between(before: string, after: string): string {
  if (before === "") return "";
  const [last = "", first = ""] = [before.slice(-2), after.slice(0, 2)];
  if (/\p{L}[-‐]$/u.test(last) && /^\p{L}/u.test(first)) return "";
  const isUnspaced = UNSPACED.test(Array.from(last).at(-1) ?? "") && UNSPACED.test(Array.from(first)[0] ?? "");
  return isUnspaced ? "" : " ";
}
