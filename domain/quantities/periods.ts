import type { DateMention } from "@/domain/dates/date-mention";
import type { Token } from "./tokens";

/** How far behind a quantity the period may begin that it is stated for, in tokens. */
const PERIOD_WITHIN = 8;
const CLAUSE_END = /^[,;:()[\]–—“”"«»]$/u;
/** What a period begins with; "the 2014 law" is none. */
const OPENING =
  /^(?:in|since|over|during|for|throughout|within|last|this|next|earlier|so|from|between|the (?:past|last|first|second|third|fourth))\b/iu;

/** What is told of the tokens of a text: their dates, their sentences, and where quantities begin. */
type Periods = {
  readonly tokens: readonly Token[];
  readonly dates: readonly (DateMention | undefined)[];
  readonly sentenceStarts: readonly number[];
  readonly beginsQuantity: (at: number) => boolean;
};

/**
 * The time that a quantity from token `first` to `next` is stated for: the period that follows it in its clause ("cost
 * £5m in 2019"), or else the one that opens its sentence ("In 2019, it cost £5m"). Days are left out: they date the
 * act.
 */
export function periodOf(periods: Periods, first: number, next: number): DateMention | null {
  return periodBehind(periods, first, next) ?? openingPeriod(periods, first);
}

function periodBehind({ tokens, dates, sentenceStarts, beginsQuantity }: Periods, first: number, next: number) {
  for (let at = next; at < next + PERIOD_WITHIN; at += 1) {
    const token = tokens[at];
    if (token === undefined || sentenceStarts[at] !== sentenceStarts[first]) return null;
    const date = dates[at];
    if (date !== undefined) return isPeriod(date) ? date : null;
    if (CLAUSE_END.test(token.text) || beginsQuantity(at)) return null;
  }
  return null;
}

function openingPeriod({ dates, sentenceStarts }: Periods, first: number): DateMention | null {
  const opening = dates[sentenceStarts[first] ?? first];
  return opening !== undefined && isPeriod(opening) ? opening : null;
}

function isPeriod({ kind, exact }: DateMention): boolean {
  return kind !== "day" && kind !== "weekday" && OPENING.test(exact);
}
