/** A calendar day as YYYY-MM-DD. */
export type IsoDate = string;

/** The length of time that a mention names; "range" is one that is no unit of the calendar ("since 2019"). */
export type DateKind =
  | "day"
  | "weekday"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half-year"
  | "season"
  | "year"
  | "fiscal year"
  | "decade"
  | "century"
  | "range";

/** A stretch of days, both ends included. */
export type DateSpan = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * A time of the calendar as a text names it. `start` and `end` are UTF-16 offsets into the text, `end` exclusive;
 * `exact` is what stands between them, with the preposition "on", "in", "since", "over" or "during" before it.
 */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: DateKind;
  /** It takes the day of publication, or something else the text tells of, to know which days are meant. */
  readonly isRelative: boolean;
  /**
   * The smallest stretch of calendar days that surely holds what is meant: for "early 2020" the whole year. Null where
   * the words leave it open ("12/05/2024", "the next day") or the day of publication is needed and unknown.
   */
  readonly resolved: DateSpan | null;
};
