import type { CalendarUnit } from "./calendar";

function numbered(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index): [string, number] => [word, index + 1]));
}

export const MONTHS: ReadonlyMap<string, number> = numbered(
  "january february march april may june july august september october november december",
);
/** Months cut short; "may" is not. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec"),
  ["sept", 9],
]);
/** Months that are names, verbs or adjectives as well. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** From 1 for Monday to 7 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "monday tuesday wednesday thursday friday saturday sunday",
);
export const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "lunchtime"]);

export const SEASONS: ReadonlySet<string> = new Set(["spring", "summer", "autumn", "winter"]);

/** Units of the calendar by their words; the value says how many of the unit one is. */
export const UNIT_WORDS: ReadonlyMap<string, { readonly unit: CalendarUnit; readonly size: number }> = new Map([
  ["day", { unit: "day", size: 1 }],
  ["days", { unit: "day", size: 1 }],
  ["week", { unit: "week", size: 1 }],
  ["weeks", { unit: "week", size: 1 }],
  ["fortnight", { unit: "week", size: 2 }],
  ["fortnights", { unit: "week", size: 2 }],
  ["month", { unit: "month", size: 1 }],
  ["months", { unit: "month", size: 1 }],
  ["quarter", { unit: "quarter", size: 1 }],
  ["quarters", { unit: "quarter", size: 1 }],
  ["year", { unit: "year", size: 1 }],
  ["years", { unit: "year", size: 1 }],
  ["decade", { unit: "decade", size: 1 }],
  ["decades", { unit: "decade", size: 1 }],
  ["century", { unit: "century", size: 1 }],
  ["centuries", { unit: "century", size: 1 }],
]);

/** Ordinals in words; the value of "21st" is read from its digits. */
export const ORDINALS: ReadonlyMap<string, number> = numbered(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
