import { writtenRaised } from "@/server/ingest/raised-signs";
import type { PaintedText } from "./page-text";

/** Words that stand in one line without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its place in the order of painting. */
  readonly order: number;
}

/** In sizes of the type: what parts two words, and what parts a column or a cell from the next. */
const WORD_GAP = 0.17;
const WIDE_GAP = 2.2;

interface OpenSegment {
  parts: string[];
  left: number;
  right: number;
  y: number;
  size: number;
  /** How many signs each size of type has. */
  sizes: Map<number, number>;
  isParted: boolean;
  last: PaintedText;
}

/** The segments of a page, in the order in which they are painted. */
export function segmentsOf(painted: readonly PaintedText[]): Segment[] {
  const segments: Segment[] = [];
  let open: OpenSegment | null = null;
  const close = () => {
    if (open === null) return;
    const { parts, left, right, y } = open;
    const size = [...open.sizes].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
    const text = withAccents(parts.join("").trim());
    if (text !== "") segments.push({ text, left, right, y, size, order: segments.length });
    open = null;
  };
  for (const item of painted) {
    if (item.text.trim() === "") {
      if (open !== null) open.isParted = true;
      continue;
    }
    if (open !== null && isPaintedTwice(open.last, item)) continue;
    const raised: boolean = open !== null && isRaised(open, item);
    if (open === null || !(raised || continues(open, item))) {
      close();
      open = begun(item);
    } else extend(open, item, raised);
  }
  close();
  return segments;
}

const ACCENTS: Record<string, string> = {
  "¨": "\u0308",
  "´": "\u0301",
  ˆ: "\u0302",
  "˜": "\u0303",
  ˇ: "\u030c",
  "˚": "\u030a",
};

/** Old fonts have accents as signs of their own, which are painted before their letter. */
function withAccents(text: string): string {
  return text.replace(/([¨´ˆ˜ˇ˚])(\p{L})/gu, (whole, accent: string, letter: string) => {
    const base = letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
    const composed = `${base}${ACCENTS[accent] ?? ""}`.normalize("NFC");
    return composed.length === 1 ? composed : whole;
  });
}

function begun(item: PaintedText): OpenSegment {
  const { x, y, width, size, text } = item;
  const sizes = new Map([[size, text.length]]);
  return { parts: [text], left: x, right: x + width, y, size, sizes, isParted: /\s$/.test(text), last: item };
}

/** Bold letters are sometimes made by painting a word again beside itself. */
function isPaintedTwice(last: PaintedText, { text, x, y, size }: PaintedText): boolean {
  return last.text === text && Math.abs(last.x - x) < size * 0.15 && Math.abs(last.y - y) < size * 0.15;
}

function continues({ right, y, size }: OpenSegment, item: PaintedText): boolean {
  const larger = Math.max(size, item.size);
  const gap = item.x - right;
  return Math.abs(item.y - y) < larger * 0.25 && gap < larger * WIDE_GAP && gap > -larger * 0.6;
}

function isRaised({ right, y, size }: OpenSegment, item: PaintedText): boolean {
  const rise = y - item.y;
  const gap = Math.abs(item.x - right);
  return item.size < size * 0.85 && rise > size * 0.12 && rise < size * 0.8 && gap < size * 0.6;
}

function extend(open: OpenSegment, item: PaintedText, raised: boolean): void {
  const before = open.parts.slice(-3).join("");
  if (raised) open.parts.push(writtenRaised(item.text.trim(), before.slice(-12)));
  else {
    const isParted = open.isParted || item.x - open.right > Math.max(open.size, item.size) * WORD_GAP;
    open.parts.push(isParted && !before.endsWith(" ") && !item.text.startsWith(" ") ? ` ${item.text}` : item.text);
    open.sizes.set(item.size, (open.sizes.get(item.size) ?? 0) + item.text.length);
    // A line that begins with a raised number has the size of what follows.
    if (item.size > open.size * 1.15) [open.size, open.y] = [item.size, item.y];
  }
  open.right = Math.max(open.right, item.x + item.width);
  open.isParted = /\s$/.test(item.text);
  open.last = item;
}
