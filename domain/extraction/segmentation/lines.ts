import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isInvisible, isLineEnd, isSpace } from "./characters";

/** A line that shows something; trimmed UTF-16 offsets into the article. */
export type Line = TextRange & {
  /** Number of its group, counted from 0; blank lines divide the groups. */
  readonly group: number;
};

/** No article has more; what stands behind them is left out. */
const MAX_LINES = 20_000;

/** The lines of a text that are not blank, in order; the first 20,000. CRLF ends one line, not two. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let group = 0;
  let isGroupEmpty = true;
  let from = 0;
  while (from <= text.length && lines.length < MAX_LINES) {
    let to = from;
    let start = -1;
    let end = -1;
    let isVisible = false;
    for (; to < text.length; to += 1) {
      const unit = text.charCodeAt(to);
      if (isLineEnd(unit)) break;
      if (isSpace(unit)) continue;
      if (start < 0) start = to;
      end = to + 1;
      isVisible ||= !isInvisible(unit);
    }
    if (isVisible) {
      lines.push({ start, end, group });
      isGroupEmpty = false;
    } else if (!isGroupEmpty) {
      group += 1;
      isGroupEmpty = true;
    }
    from = to + (text.startsWith("\r\n", to) ? 2 : 1);
  }
  return lines;
}
