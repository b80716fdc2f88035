import type { TextPlace } from "@/domain/ingest/ingested-article";
import { lineEndsOf } from "@/domain/ingest/line-ends";
import type { WordIndex } from "@/domain/ingest/word-forms";
import type { PageLine } from "./reading-order";

export interface DocumentLine extends PageLine {
  readonly page: number;
}

export interface JoinedText {
  text: string;
  places: TextPlace[];
  /** Words with a line's end in them that the document does not have elsewhere, as they are written now. */
  cutWords: CutWords;
}

export interface CutWords {
  /** Without a hyphen, by the common words of the language. */
  mended: ReadonlySet<string>;
  /** With a hyphen that may not be their own. */
  doubtful: ReadonlySet<string>;
}

const SENTENCE_END = /[.!?…։。！？؟:;]["”’»)\]]*$/u;
const LIST_MARK = /^(?:[•▪◦‣●○■□–—*·]\s|\(?\d{1,3}[.)]\s|\(?\p{L}\)\s)/u;
/** A hyphen behind half a word, and what the other half begins with. */
const CUT = /\p{L}[-‐\u00ad]$/u;
const SMALL = /^\p{Ll}/u;
/** Of what stands before, so much is looked at for the end of a sentence. */
const LONGEST_END = 20;

/**
 * The lines of a document as its paragraphs, over columns and pages; rows of a table stay lines.
 * @param common the common words of its language; null where there is no list
 */
export function joinLines(lines: readonly DocumentLine[], common: WordIndex | null): JoinedText {
  const endOf = lineEndsOf(
    lines.map(({ text }) => text),
    common,
  );
  const cutWords = { mended: new Set<string>(), doubtful: new Set<string>() };
  const places: TextPlace[] = [];
  const parts: string[] = [];
  let length = 0;
  let page = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const paragraph of withContinuations(paragraphsOf(lines))) {
    if (length > 0) add("\n\n");
    for (const [index, line] of paragraph.entries()) {
      const before = paragraph[index - 1];
      if (before !== undefined && line.isRow) add("\n");
      else if (before !== undefined) {
        const { between, hyphen, toldBy, word } = endOf(before.text, line.text);
        if (toldBy === "nothing") cutWords.doubtful.add(word);
        if (toldBy === "its language") cutWords.mended.add(word);
        if (hyphen === "soft" || hyphen === "dropped") {
          const last = parts.pop() ?? "";
          length -= last.length;
          add(last.slice(0, -1));
        }
        add(between);
      }
      if (page !== line.page) places.push({ kind: "page", start: length, page: line.page });
      page = line.page;
      add(line.text);
    }
  }
  return { ...withoutSoftHyphens(parts.join(""), places), cutWords };
}

type Paragraph = DocumentLine[];

function paragraphsOf(lines: readonly DocumentLine[]): Paragraph[] {
  const manner = { spacing: usualSpacing(lines), indents: areIndented(lines) };
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (paragraph === undefined || before === undefined || endOf(paragraph, before, line, manner) === "paragraph") {
      paragraphs.push([line]);
    } else paragraph.push(line);
  }
  return paragraphs;
}

/** So many notes, figures and their captions can stand between the two halves of a paragraph. */
const MOST_BETWEEN = 12;
const CAPTION = /^(?:fig|tab|abb|рис|мал|табл|chart|graph|box)/i;
const SHORT = 60;

/** A paragraph that goes on in the next column or page is not cut in two by the notes and figures that stand between. */
function withContinuations(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  /** What comes next; never all of the rest, from which to take one out is as much work as it is long. */
  const ahead: Paragraph[] = [];
  let read = 0;
  const lookAhead = (count: number) => {
    const more = paragraphs.slice(read, read + count - ahead.length);
    read += more.length;
    ahead.push(...more);
  };
  for (;;) {
    lookAhead(1);
    const paragraph = ahead.shift();
    if (paragraph === undefined) return whole;
    whole.push(paragraph);
    // What has been put together may itself go on.
    for (;;) {
      lookAhead(MOST_BETWEEN + 1);
      const [half] = ahead.splice(secondHalfIn(ahead, paragraph.at(-1)), 1);
      if (half === undefined) break;
      for (const line of half) paragraph.push(line);
    }
  }
}

/** Which of the next paragraphs goes on with what ends with a line; behind the last of them where none does. */
function secondHalfIn(ahead: readonly Paragraph[], last: DocumentLine | undefined): number {
  if (last === undefined || !goesOn(last)) return ahead.length;
  for (const [index, [first]] of ahead.entries()) {
    if (first === undefined) break;
    if (isSecondHalf(last, first)) return index;
    if (!standsBetween(last, first)) break;
  }
  return ahead.length;
}

const isSameSize = (a: DocumentLine, b: DocumentLine) => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.08;
const isSameColumn = (a: DocumentLine, b: DocumentLine) =>
  a.page === b.page && b.y > a.y && Math.abs(a.column.left - b.column.left) < 1;
const goesOn = ({ text, isRow, size }: DocumentLine) =>
  !isRow && size <= LARGE && text.length > SHORT / 2 && !isSentence(text);
const isSentence = (text: string) => SENTENCE_END.test(text.slice(-LONGEST_END));

function isSecondHalf(last: DocumentLine, first: DocumentLine): boolean {
  return !first.isRow && isSameSize(last, first) && !isSameColumn(last, first) && /^\p{Ll}/u.test(first.text);
}

function standsBetween(last: DocumentLine, first: DocumentLine): boolean {
  return first.isRow || !isSameSize(last, first) || CAPTION.test(first.text) || first.text.length < SHORT;
}

/** How a document sets its paragraphs apart. */
interface Manner {
  /** From line to line, in sizes of the type. */
  readonly spacing: number;
  /** Whether their first lines are indented; where the others are, an indented line begins none. */
  readonly indents: boolean;
}

function areIndented(lines: readonly DocumentLine[]): boolean {
  let [first, others] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !isSameColumn(before, line) || !isIndented(line) || isIndented(before)) continue;
    if (isSentence(before.text)) first += 1;
    else others += 1;
  }
  return first > others * 2;
}

/** What ends with the last line of a paragraph so far: nothing but the line, or the paragraph. */
function endOf(
  [first]: Paragraph,
  line: DocumentLine,
  next: DocumentLine,
  { spacing, indents }: Manner,
): "line" | "paragraph" {
  if (line.isRow || next.isRow) return line.isRow && next.isRow && isSameColumn(line, next) ? "line" : "paragraph";
  if (!isSameSize(line, next)) return "paragraph";
  if (LIST_MARK.test(next.text) && (isSentence(line.text) || isSameColumn(line, next))) return "paragraph";
  if (!isSameColumn(line, next)) {
    if (isIndented(next)) return "paragraph";
    // Only where first lines are indented, one that is not goes on with what ended the column before.
    const goesOnAfterSentence = indents && isFull(next) && !endsEarly(line, next);
    return isSentence(line.text) && !goesOnAfterSentence ? "paragraph" : "line";
  }
  if (next.y - line.y > line.size * spacing * 1.3) return "paragraph";
  if (line.size > LARGE || (CUT.test(line.text) && SMALL.test(next.text))) return "line";
  if (isIndented(next) && begins(first, line, indents)) return "paragraph";
  return !endsEarly(line, next) ? "line" : "paragraph";
}

/** Whether an indented line below this one begins a paragraph, and is no further line of an entry or a quotation. */
function begins(first: DocumentLine | undefined, line: DocumentLine, indents: boolean): boolean {
  if (isIndented(line)) return indents && isSentence(line.text);
  return isSentence(line.text) || (indents && !LIST_MARK.test(first?.text ?? ""));
}

/** Headings of this size, in points, are broken where they look well. */
const LARGE = 15;

/** Whether a line goes on to the right border of its column, or nearly so: a heading hardly does. */
const isFull = ({ right, column }: DocumentLine) => column.right - right < (column.right - column.left) * 0.25;
const isIndented = ({ left, column, size }: DocumentLine) => left - column.left > size * 0.8;

/** Whether the next word would have had room in the line: then somebody ended it there. */
function endsEarly(line: DocumentLine, next: DocumentLine): boolean {
  const [word = ""] = next.text.split(/[\s-]/, 1);
  const sign = (next.right - next.left) / Math.max(1, next.text.length);
  return line.column.right - line.right > word.length * sign * 1.2 + line.size * 1.2;
}

/** How far lines of a paragraph stand from each other, in sizes of their type: the middle of all lines. */
function usualSpacing(lines: readonly DocumentLine[]): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.page !== line.page || Math.abs(next.size - line.size) > 0.5) continue;
    const distance = (next.y - line.y) / line.size;
    if (distance > 0.5 && distance < 4) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  // Below the middle, since the gaps between paragraphs are among them.
  return distances[Math.floor(distances.length * 0.4)] ?? 1.2;
}

function withoutSoftHyphens(text: string, places: readonly TextPlace[]): { text: string; places: TextPlace[] } {
  const pieces = text.split("\u00ad");
  if (pieces.length === 1) return { text, places: [...places] };
  const ends: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    ends.push(length);
    length += 1;
  }
  let taken = 0;
  const moved = places.map((place) => {
    while ((ends[taken] ?? Number.POSITIVE_INFINITY) < place.start) taken += 1;
    return { ...place, start: place.start - taken };
  });
  return { text: pieces.join(""), places: moved };
}
