/** Words of a cue that one person says, in one breath. */
export interface CuePiece {
  readonly text: string;
  /** Whom a voice tag names; null where none does. */
  readonly speaker: string | null;
  /** Whether the caption marks that somebody else begins to speak. */
  readonly isTurn: boolean;
}

const VOICE = /<v(?:\.[^\s<>]*)?\s([^<>]+)>/g;
/** Tags of WebVTT and SubRip, times within a cue, and the places that Advanced SubStation sets; nothing else in angles. */
const TAGS = /<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/gi;
const TURN = /^(?:>{2,3}|[-–—]\s?(?=[\p{Lu}"“«¿¡]))\s*/u;

/** What is read of a cue's lines: tags off, characters for their names, and apart what different people say. */
export function piecesOf(lines: readonly string[]): CuePiece[] {
  const pieces: CuePiece[] = [];
  let speaker: string | null = null;
  for (const line of lines) {
    const parts = line.split(VOICE);
    // What a pattern with one group splits: words, a name, words, a name, words.
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 1) speaker = plain(part);
      else pieces.push(...turnsOf(plain(part), speaker));
    }
  }
  return pieces;
}

function turnsOf(text: string, speaker: string | null): CuePiece[] {
  return text
    .split(/(?=(?<!>)>{2,3}(?!>))/)
    .map((part) => part.trim())
    .map((part) => ({ text: part.replace(TURN, ""), speaker, isTurn: TURN.test(part) }))
    .filter((piece) => piece.text !== "" || piece.isTurn);
}

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
};

function plain(text: string): string {
  return text
    .replace(TAGS, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    })
    .replace(/[\t ]+/g, " ")
    .trim();
}
