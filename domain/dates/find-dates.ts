import { sentenceStarts } from "@/domain/quantities/sentence-starts";
import { type Token, tokenize } from "@/domain/quantities/tokens";
import { type DayRange, isoDateOf, parseIsoDate } from "./calendar";
import { type DateExpression, isRelative, kindOf } from "./date-expression";
import type { DateMention, DateSpan, IsoDate } from "./date-mention";
import { futureBefore, isFutureBehind } from "./outlook";
import { dateAt } from "./read-dates";
import { resolveDate, type Standpoint } from "./resolve-date";

/**
 * The times of the calendar that an English text names, in order and without overlaps. `publishedOn` is the day of
 * publication as an ISO 8601 date; without it, or where it is no day of the calendar, what is reckoned from it stays
 * unresolved. "On Sunday" is the last Sunday on or before publication, the next one where "will" or the like stands
 * before it in its clause. Offsets are UTF-16 code units. Linear in the length of the text.
 */
export function findDates(text: string, publishedOn?: IsoDate): readonly DateMention[] {
  const tokens = tokenize(text);
  const future = futureBefore(tokens);
  const starts = sentenceStarts(tokens);
  const published = publishedOn === undefined ? null : parseIsoDate(publishedOn);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isAfterCue = future[at] === true;
    const found = dateAt(tokens, at, isAfterCue);
    if (found === null) {
      at += 1;
      continue;
    }
    const opensFuture = starts[at] === at && isFutureBehind(tokens, found.next);
    mentions.push(
      mention(text, tokens, at, found.next, found.value, { published, isFuture: isAfterCue || opensFuture }),
    );
    at = found.next;
  }
  return mentions;
}

function mention(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  expression: DateExpression,
  standpoint: Standpoint,
): DateMention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const days = resolveDate(expression, standpoint);
  return {
    start,
    end,
    exact: text.slice(start, end),
    kind: kindOf(expression),
    isRelative: isRelative(expression),
    resolved: days === null ? null : spanOf(days),
  };
}

/** Null for days that ISO 8601 has no four digits for: "a thousand centuries ago". */
function spanOf({ from, to }: DayRange): DateSpan | null {
  const span = { from: isoDateOf(from), to: isoDateOf(to) };
  return parseIsoDate(span.from) === null || parseIsoDate(span.to) === null ? null : span;
}
