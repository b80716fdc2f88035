import type { CalendarUnit } from "./calendar";
import type { DateKind } from "./date-mention";

/** A year by its number, or counted from the year of publication: "last year" is -1. */
export type YearReference = { readonly year: number } | { readonly offset: number };

/** Which of several: "last Sunday", "next March", "this Friday"; null where the text does not say. */
export type Which = "last" | "this" | "next" | null;

/** A day of a month; `weekday` (1 is Monday) where it is told as well. */
export type DayExpression = {
  readonly kind: "day";
  readonly day: number;
  readonly month: number;
  readonly year: YearReference | null;
  readonly weekday: number | null;
};

/** What the words of a date say, before the day of publication turns it into days. */
export type DateExpression =
  | DayExpression
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which }
  | { readonly kind: "month"; readonly month: number; readonly year: YearReference | null; readonly which: Which }
  /** The first quarter has the index 1. */
  | { readonly kind: "quarter" | "half-year"; readonly index: number; readonly year: YearReference | null }
  /** "The first nine months of 2024", "the last three months of last year". */
  | { readonly kind: "months"; readonly count: number; readonly isLast: boolean; readonly year: YearReference }
  | { readonly kind: "years"; readonly as: DateKind; readonly first: number; readonly last: number }
  /** The unit that lies so many units from that of publication: "yesterday", "this week", "last year". */
  | { readonly kind: "calendar"; readonly unit: CalendarUnit | "weekend"; readonly offset: number }
  /** "At the weekend": the last, or in a clause about the future the coming one. */
  | { readonly kind: "weekend" }
  /** The unit that holds the day so many units from publication: "two weeks ago" is -2. */
  | { readonly kind: "distant"; readonly unit: CalendarUnit; readonly count: number }
  /** So many units up to publication ("the past two decades", negative) or from it on. */
  | { readonly kind: "rolling"; readonly unit: CalendarUnit; readonly count: number }
  /** "Earlier this year", "later this week". */
  | { readonly kind: "part"; readonly unit: CalendarUnit; readonly isPast: boolean }
  | { readonly kind: "since"; readonly start: DateExpression }
  | { readonly kind: "from to"; readonly from: DateExpression; readonly to: DateExpression }
  /** A time that its words alone do not tell: "12/05/2024", "the next day", "in recent years". */
  | { readonly kind: "open"; readonly as: DateKind; readonly isRelative: boolean };

/** The length of time that an expression names. */
export function kindOf(expression: DateExpression): DateKind {
  switch (expression.kind) {
    case "years":
    case "open":
      return expression.as;
    case "calendar":
    case "distant":
      return expression.unit;
    case "months":
    case "rolling":
    case "part":
    case "since":
    case "from to":
      return "range";
    default:
      return expression.kind;
  }
}

/** Whether it takes the day of publication, or something else that is told, to know which days are meant. */
export function isRelative(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "day":
    case "month":
    case "quarter":
    case "half-year":
    case "months":
      return expression.year === null || "offset" in expression.year;
    case "years":
      return false;
    case "open":
      return expression.isRelative;
    case "from to":
      return isRelative(expression.to) || (isRelative(expression.from) && !canInherit(expression.from));
    default:
      return true;
  }
}

/** Whether the year of a range’s end tells that of its beginning: "from January to March 2020". */
function canInherit(from: DateExpression): boolean {
  const isPartOfYear = from.kind === "day" || from.kind === "month" || from.kind === "quarter";
  return isPartOfYear && from.year === null;
}
