import type { Found } from "@/domain/quantities/phrases";
import { afterJoiningDash, lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";
import { type DateExpression, kindOf } from "./date-expression";
import { daysAt } from "./read-days";
import { EDGES, lastMonthsAt, monthAt, quarterAt, seasonAt, weekdayAt } from "./read-months";
import { relativeAt } from "./read-relative";
import { yearsAt } from "./read-years";

/** What may stand behind each preposition and becomes a part of the mention with it. */
const PREPOSITIONS: ReadonlyMap<string, (expression: DateExpression) => boolean> = new Map([
  ["on", (date: DateExpression) => kindOf(date) === "day" || kindOf(date) === "weekday" || isDays(date)],
  [
    "in",
    (date: DateExpression) => !isDays(date) && !["day", "weekday", "weekend", "calendar", "part"].includes(date.kind),
  ],
  ["over", isStretch],
  ["during", isStretch],
  ["throughout", isStretch],
  ["within", (date: DateExpression) => date.kind === "rolling"],
  ["for", (date: DateExpression) => date.kind === "rolling" || (date.kind === "open" && date.as === "range")],
  ["at", (date: DateExpression) => date.kind === "weekend"],
]);

function isDays(date: DateExpression): boolean {
  return date.kind === "from to" && date.from.kind === "day";
}

function isStretch(date: DateExpression): boolean {
  return !["day", "weekday"].includes(kindOf(date)) && date.kind !== "distant" && date.kind !== "part";
}

/**
 * The date that begins at `at`, with the preposition or the "from … to" or "between … and" around it. `isFuture` says
 * that its clause speaks of the future. Looks at a bounded number of tokens.
 */
export function dateAt(tokens: readonly Token[], at: number, isFuture: boolean): Found<DateExpression> | null {
  const word = lowerAt(tokens, at);
  if (word === "from") return rangeAt(tokens, at + 1, ["to", "until", "till", "through"], true);
  if (word === "between") return rangeAt(tokens, at + 1, ["and"], true);
  if (word === "since") return sinceAt(tokens, at);
  const isAllowed = PREPOSITIONS.get(word);
  if (isAllowed === undefined) return plainDateAt(tokens, at, isFuture);
  const date = plainDateAt(tokens, at + 1, isFuture);
  if (date !== null && isAllowed(date.value)) return date;
  // "At the end of 2019".
  return word === "at" && date !== null && standsAt(tokens, at + 1, "the", ...EDGES) && date.value.kind !== "weekend"
    ? date
    : null;
}

function sinceAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const start = plainDateAt(tokens, at + 1, false);
  if (start === null || ["rolling", "part", "from to"].includes(start.value.kind)) return null;
  return { value: { kind: "since", start: start.value }, next: start.next };
}

function plainDateAt(tokens: readonly Token[], at: number, isFuture: boolean): Found<DateExpression> | null {
  return (
    qualifiedAt(tokens, at) ??
    rangeAt(tokens, at, ["to", "until", "through"], false) ??
    pointAt(tokens, at, isFuture, false)
  );
}

/** "Early 2020", "mid-March", "late in 2019", "the end of last year": the whole of what follows holds it. */
function qualifiedAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const index = behindQualifier(tokens, at);
  const date = index === null ? null : pointAt(tokens, index, false, false);
  const isCoarse = date !== null && ["month", "quarter", "half-year", "years", "calendar"].includes(date.value.kind);
  return isCoarse && kindOf(date.value) !== "day" ? date : null;
}

function behindQualifier(tokens: readonly Token[], at: number): number | null {
  const next = afterJoiningDash(tokens, at + 1) ?? at + 1;
  const hasIn = standsAt(tokens, next, "in");
  if (standsAt(tokens, at, "early", "mid", "late")) return hasIn ? next + 1 : next;
  if (standsAt(tokens, at, "earlier", "later")) return hasIn ? next + 1 : null;
  const edge = standsAt(tokens, at, "the") ? at + 1 : at;
  return EDGES.has(lowerAt(tokens, edge)) && standsAt(tokens, edge + 1, "of") ? edge + 2 : null;
}

function pointAt(
  tokens: readonly Token[],
  at: number,
  isFuture: boolean,
  isExpected: boolean,
): Found<DateExpression> | null {
  return (
    daysAt(tokens, at) ??
    quarterAt(tokens, at) ??
    lastMonthsAt(tokens, at) ??
    relativeAt(tokens, at, isFuture) ??
    weekdayAt(tokens, at) ??
    monthAt(tokens, at, isExpected) ??
    yearsAt(tokens, at) ??
    seasonAt(tokens, at)
  );
}

const ENDS_OF_RANGES = ["day", "month", "quarter", "years"];

/** Two dates with one of `links` between them; without a "from" before it also with a dash, but not two weekdays. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  links: readonly string[],
  isExpected: boolean,
): Found<DateExpression> | null {
  const from = pointAt(tokens, at, false, isExpected);
  if (from === null || !isEnd(from.value, isExpected)) return null;
  const dashed = isExpected ? null : afterDash(tokens, from.next);
  const next = dashed ?? (standsAt(tokens, from.next, ...links) ? from.next + 1 : null);
  const to = next === null ? null : pointAt(tokens, next, false, true);
  if (to === null || !isEnd(to.value, true)) return null;
  if ((from.value.kind === "weekday") !== (to.value.kind === "weekday")) return null;
  return { value: { kind: "from to", from: from.value, to: to.value }, next: to.next };
}

function isEnd({ kind }: DateExpression, isExpected: boolean): boolean {
  return ENDS_OF_RANGES.includes(kind) || (isExpected && (kind === "weekday" || kind === "calendar"));
}

/** The index behind a dash with or without spaces: "May–June", "12 May – 3 June". */
function afterDash(tokens: readonly Token[], at: number): number | null {
  const joined = afterJoiningDash(tokens, at);
  return joined ?? (standsAt(tokens, at, "–") ? at + 1 : null);
}
