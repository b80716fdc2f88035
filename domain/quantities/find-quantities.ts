import type { DateMention, IsoDate } from "@/domain/dates/date-mention";
import { findDates } from "@/domain/dates/find-dates";
import type { DollarCode } from "./currency-code";
import { dateTokens, withoutDates } from "./date-tokens";
import { draftAt, type Finding } from "./drafts";
import { fractionAt } from "./fractions";
import { modifierBefore } from "./modifiers";
import { behindDigitRun } from "./naming-numbers";
import { periodOf } from "./periods";
import type { Modifier, Quantity, Rate } from "./quantity";
import { rateAt } from "./rates";
import type { Draft, Reading } from "./reading";
import { sentenceStarts } from "./sentence-starts";
import { isNumber, standsAt, tokenize } from "./tokens";

/** What the text itself does not tell. */
export type QuantityOptions = {
  /** Whose dollar "$" and "dollars" are where the text does not say; US dollars by default. */
  readonly dollar?: DollarCode;
  /** The day of publication, from which periods such as "last year" are reckoned. */
  readonly publishedOn?: IsoDate;
};

/** A draft with its modifier and rate; `first` and `next` are its tokens with both of them. */
type Complete = {
  readonly first: number;
  readonly next: number;
  readonly draft: Draft;
  readonly modifier: Modifier | null;
  readonly rate: Rate | null;
};

/**
 * The quantities that an English text states, in order and without overlaps: numbers in digits and words with their
 * units, modifiers, rates and periods. Dates, times of day, ordinals, telephone numbers, labels ("Article 5") and
 * numbers in names ("G20") are none. Offsets are UTF-16 code units. Linear in the length of the text.
 */
export function findQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  const tokens = tokenize(text);
  const dates = dateTokens(tokens, findDates(text, options.publishedOn));
  const reading: Reading = {
    text,
    tokens: withoutDates(tokens, dates),
    dollar: options.dollar ?? "USD",
    sentenceStarts: sentenceStarts(tokens),
  };
  return quantitiesOf(reading, completeDrafts(reading), dates);
}

function completeDrafts(reading: Reading): Complete[] {
  const { tokens } = reading;
  const found: Complete[] = [];
  let at = 0;
  let floor = 0;
  while (at < tokens.length) {
    const isDigits = isNumber(tokens[at]) && fractionAt(tokens, at) === null;
    const behindRun = isDigits ? behindDigitRun(tokens, at) : null;
    const finding: Finding = behindRun === null ? draftAt(reading, at, floor) : { draft: null, next: behindRun };
    if (finding.draft === null) {
      at = finding.next;
      continue;
    }
    const complete = completed(reading, finding.draft, floor);
    found.push(complete);
    at = complete.next;
    floor = at;
  }
  return found;
}

function completed(reading: Reading, draft: Draft, floor: number): Complete {
  const { tokens } = reading;
  const before = modifierBefore(tokens, draft.first, floor);
  // "Over two years" is a time more often than a bound.
  const isDuring =
    draft.unit.kind === "duration" && before?.first === draft.first - 1 && standsAt(tokens, before.first, "over");
  const modifier = isDuring ? null : before;
  const rate = rateAt(reading, draft.next, draft.unit);
  return {
    first: modifier?.first ?? draft.first,
    next: rate?.next ?? draft.next,
    draft,
    modifier: modifier?.value ?? draft.modifier ?? (standsAt(tokens, draft.first, "between") ? "between" : null),
    rate: rate?.value ?? null,
  };
}

function quantitiesOf(
  { text, tokens, sentenceStarts }: Reading,
  found: readonly Complete[],
  dates: readonly (DateMention | undefined)[],
): Quantity[] {
  const firsts = new Set(found.map(({ first }) => first));
  const periods = { tokens, dates, sentenceStarts, beginsQuantity: (at: number) => firsts.has(at) };
  return found.map(({ first, next, draft, modifier, rate }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    return {
      start,
      end,
      exact: text.slice(start, end),
      value: draft.value,
      unit: draft.unit,
      modifier,
      rate,
      // Somebody is an age, whenever that was.
      period: draft.unit.kind === "age" ? null : periodOf(periods, first, next),
    };
  });
}
