import { analyse } from "chardet";
import { encodingOfMark, encodingOfMarkup, unmarkedUtf16 } from "./declared-encoding";
import { encodingName, encodingNames, encodingOfLabel } from "./encodings";
import { withoutC1 } from "./windows-1252";

/** An encoding that a file may be in, with a line of it read so. */
export interface EncodingCandidate {
  encoding: string;
  name: string;
  preview: string;
}

export type DecodedBytes =
  | { ok: true; text: string; encoding: string; notes: string[] }
  | { ok: false; problem: "empty" | "binary" }
  | { ok: false; problem: "encoding"; candidates: EncodingCandidate[] };

export interface DecodingHints {
  /** Whether the bytes are HTML or XML, which say their encoding themselves. */
  isMarkup: boolean;
  /** What the server said that sent them. */
  declared?: string | null;
  /** What a person chose, by the Encoding Standard's name; it is not questioned. */
  chosen?: string | undefined;
}

/** More broken characters than this share mean that the declared encoding is the wrong one. */
const MAX_BROKEN_SHARE = 0.002;
/** More control characters than this share of a text make it binary. */
const MAX_CONTROL_SHARE = 0.01;
const MAX_STRAY_NULS_SHARE = 0.001;
/** Of a short text, so many at least. */
const MAX_STRAY_NULS = 8;

/**
 * Turns bytes into text by what is declared: a person's choice, a byte order mark, the sending server, the page's own
 * markup, or else UTF-8 where they are; text that is UTF-8 throughout is never read as anything else. What is declared and does not fit, and what is neither declared nor UTF-8, is
 * answered with the likely encodings, the likeliest first. The mark is not part of the text; stray NULs are dropped.
 */
export function decodeBytes(bytes: Uint8Array, { isMarkup, declared = null, chosen }: DecodingHints): DecodedBytes {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  const read = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (chosen !== undefined && encodingOfLabel(chosen) !== null) return cleaned(read(chosen), chosen, "as you chose");
  const mark = encodingOfMark(bytes);
  if (mark !== null) return cleaned(read(mark), mark, "as its mark says");
  const without = unmarkedUtf16(bytes);
  if (without !== null) return cleaned(read(without), without, "by its pattern");
  const said = declared ?? (isMarkup ? encodingOfMarkup(bytes) : null);
  if (said !== null && said !== "utf-8" && !isEvidentlyUtf8(bytes)) {
    const asSaid = read(said);
    if (fits(asSaid)) return cleaned(asSaid, said, declared === null ? "as the page says" : "as its site says");
  }
  const asUtf8 = read("utf-8");
  if (fits(asUtf8)) return cleaned(asUtf8, "utf-8", null);
  if (looksBinary(bytes)) return { ok: false, problem: "binary" };
  return { ok: false, problem: "encoding", candidates: likelyEncodings(bytes) };
}

/** So many bytes above ASCII make no text of another encoding that is UTF-8 throughout by chance. */
const EVIDENTLY = 24;

function isEvidentlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high += 1;
  return high >= EVIDENTLY && !new TextDecoder().decode(bytes).includes("\ufffd");
}

function fits(text: string): boolean {
  return text.split("\ufffd").length - 1 <= text.length * MAX_BROKEN_SHARE;
}

function cleaned(decoded: string, encoding: string, why: string | null): DecodedBytes {
  const notes: string[] = [];
  if (encoding !== "utf-8" && why !== null) notes.push(`It was read as ${encodingName(encoding)}, ${why}.`);
  const text = withoutC1(decoded.replaceAll("\0", ""));
  const nuls = decoded.length - text.length;
  if (
    nuls > Math.max(MAX_STRAY_NULS, decoded.length * MAX_STRAY_NULS_SHARE) ||
    controlShare(text) > MAX_CONTROL_SHARE
  ) {
    return { ok: false, problem: "binary" };
  }
  if (nuls > 0) notes.push(`${counted(nuls, "NUL character")} that ${nuls === 1 ? "is" : "are"} no text left out.`);
  const broken = text.split("\ufffd").length - 1;
  if (broken > 0)
    notes.push(`${counted(broken, "character")} of the file ${broken === 1 ? "is" : "are"} broken: � stands there.`);
  return text === "" ? { ok: false, problem: "empty" } : { ok: true, text, encoding, notes };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return controls > bytes.length * MAX_CONTROL_SHARE;
}

function controlShare(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
  return text === "" ? 0 : controls / text.length;
}

/** C0 controls other than tab, line ends, form feed and escape, and DEL. */
function isControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b) || unit === 0x7f;
}

/** So many bytes are enough to tell. */
const SAMPLE_BYTES = 100_000;
const MOST_CANDIDATES = 6;
/** Where chardet says nothing: one for each script that a single byte stands for, and the East Asian ones. */
const OTHERWISE = ["windows-1252", "windows-1251", "windows-1250", "windows-1256", "gb18030", "shift_jis", "euc-kr"];

/**
 * The encodings that bytes are most likely in: those that were named for them, then by chardet and as far as they read
 * without a fault; each reading once.
 */
export function likelyEncodings(bytes: Uint8Array, named: readonly (string | null)[] = []): EncodingCandidate[] {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const guessed = analyse(sample).flatMap(({ name, confidence }) => (confidence < 5 ? [] : [encodingOfLabel(name)]));
  const candidates: EncodingCandidate[] = [];
  for (const encoding of [...named, ...guessed, ...OTHERWISE]) {
    if (encoding === null || !(encoding in encodingNames) || candidates.length === MOST_CANDIDATES) continue;
    const preview = previewOf(withoutC1(new TextDecoder(encoding).decode(sample)));
    const isFaulty = preview.includes("\ufffd") && !named.includes(encoding);
    if (preview === "" || isFaulty || candidates.some((other) => other.preview === preview)) continue;
    candidates.push({ encoding, name: encodingName(encoding), preview });
  }
  return candidates;
}

const PREVIEW_LENGTH = 160;

/** The stretch of text that tells most: round the first letters that are not ASCII, without markup. */
function previewOf(text: string): string {
  const plain = text.replace(/<[^<>]{0,2000}>/g, " ").replace(/\s+/g, " ");
  const first = plain.search(/[^\p{ASCII}]/u);
  if (first < 0) return "";
  const start = Math.max(0, first - PREVIEW_LENGTH / 2);
  const end = first + PREVIEW_LENGTH / 2;
  const cut = plain.slice(start, end);
  const opened = start === 0 ? cut : `… ${cut.replace(/^\S{1,30}(?= )/u, "").trim()}`;
  return end >= plain.length ? opened.trim() : `${opened.replace(/ \S{0,30}$/u, "").trim()} …`;
}
