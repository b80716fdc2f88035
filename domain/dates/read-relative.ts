import { numeralAt } from "@/domain/quantities/numerals";
import type { Found } from "@/domain/quantities/phrases";
import { lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";
import type { CalendarUnit } from "./calendar";
import type { DateExpression } from "./date-expression";
import { DAY_PARTS, UNIT_WORDS } from "./date-words";

const DAYS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const OFFSETS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
/** Back from publication, or on from it; "the last month" is one up to now, "last month" one of the calendar. */
const ROLLING = new Map([
  ["past", -1],
  ["last", -1],
  ["coming", 1],
  ["next", 1],
]);
const POINTING = new Set("following next previous same preceding".split(" "));
const VAGUE_COUNTS = new Set("few several many some couple".split(" "));
const VERB_CUES = new Set("to will would could can may might must should not they".split(" "));
const MAX_COUNT = 1000;

/**
 * A time that is told from publication or from what was told before: "yesterday", "last week", "earlier this year",
 * "two weeks ago", "the past two decades", "recent years", "the next day". With `isFuture`, "two weeks" behind "in" is
 * one too.
 */
export function relativeAt(tokens: readonly Token[], at: number, isFuture: boolean): Found<DateExpression> | null {
  return (
    dayWordAt(tokens, at) ??
    partAt(tokens, at) ??
    rollingAt(tokens, at) ??
    calendarAt(tokens, at) ??
    pointingAt(tokens, at) ??
    distantAt(tokens, at) ??
    (isFuture ? aheadAt(tokens, at) : null)
  );
}

function dayWordAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const offset = DAYS.get(lowerAt(tokens, at));
  if (offset !== undefined) {
    const next = DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    return { value: { kind: "calendar", unit: "day", offset }, next };
  }
  const part = lowerAt(tokens, at + 1);
  if (standsAt(tokens, at, "last") && part === "night") return calendar("day", -1, at + 2);
  return standsAt(tokens, at, "this") && DAY_PARTS.has(part) ? calendar("day", 0, at + 2) : null;
}

function calendar(unit: CalendarUnit | "weekend", offset: number, next: number): Found<DateExpression> {
  return { value: { kind: "calendar", unit, offset }, next };
}

/** "Earlier this year", "later this week", "so far this month". */
function partAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const isSoFar = standsAt(tokens, at, "so") && standsAt(tokens, at + 1, "far");
  if (!isSoFar && !standsAt(tokens, at, "earlier", "later")) return null;
  const index = isSoFar ? at + 2 : at + 1;
  const unit = UNIT_WORDS.get(lowerAt(tokens, index + 1));
  if (!standsAt(tokens, index, "this") || unit === undefined || unit.size > 1) return null;
  return { value: { kind: "part", unit: unit.unit, isPast: !standsAt(tokens, at, "later") }, next: index + 2 };
}

/** "Last month", "this week", "next year", "last weekend", "the weekend". */
function calendarAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  if (standsAt(tokens, at, "the") && standsAt(tokens, at + 1, "weekend") && standsAt(tokens, at - 1, "over", "at")) {
    return { value: { kind: "weekend" }, next: at + 2 };
  }
  const offset = OFFSETS.get(lowerAt(tokens, at));
  if (offset === undefined) return null;
  const word = lowerAt(tokens, at + 1);
  if (word === "weekend") return calendar("weekend", offset, at + 2);
  const unit = UNIT_WORDS.get(word);
  const isPlural = word.endsWith("s");
  // "Next day" follows what was told before, and "this day" is any.
  const isCalendar = unit !== undefined && unit.size === 1 && unit.unit !== "day" && !isPlural;
  return isCalendar ? calendar(unit.unit, offset, at + 2) : null;
}

/** "The past two decades", "the last month", "past year", "recent years", "the coming weeks". */
function rollingAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const hasArticle = standsAt(tokens, at, "the");
  const index = hasArticle ? at + 1 : at;
  if (standsAt(tokens, index, "recent") || (standsAt(tokens, index, "coming") && !hasArticle)) {
    const isPlural = UNIT_WORDS.has(lowerAt(tokens, index + 1)) && lowerAt(tokens, index + 1).endsWith("s");
    return isPlural ? open(index + 2) : null;
  }
  const direction = ROLLING.get(lowerAt(tokens, index));
  // "Expected to last two weeks".
  const isVerb = standsAt(tokens, at, "last") && VERB_CUES.has(lowerAt(tokens, at - 1));
  if (direction === undefined || isVerb) return null;
  const counted = countedUnitAt(tokens, index + 1);
  if (counted !== null) {
    return {
      value: { kind: "rolling", unit: counted.value.unit, count: direction * counted.value.count },
      next: counted.next,
    };
  }
  const vague = vagueUnitAt(tokens, index + 1);
  if (vague !== null) return open(vague);
  const one = UNIT_WORDS.get(lowerAt(tokens, index + 1));
  if (one === undefined) return null;
  // "The coming weeks", "the last days".
  if (lowerAt(tokens, index + 1).endsWith("s")) return hasArticle ? open(index + 2) : null;
  // "The last quarter" and "the last century" are of the calendar.
  const isWhole = direction < 0 && hasArticle && (one.unit === "quarter" || one.unit === "century");
  if (isWhole && standsAt(tokens, index, "last")) return calendar(one.unit, -1, index + 2);
  const isRolling = standsAt(tokens, index, "past") || (hasArticle && standsAt(tokens, index, "last", "coming"));
  return isRolling
    ? { value: { kind: "rolling", unit: one.unit, count: direction * one.size }, next: index + 2 }
    : null;
}

function open(next: number): Found<DateExpression> {
  return { value: { kind: "open", as: "range", isRelative: true }, next };
}

/** "The next day", "the same month", "the previous year". */
function pointingAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  if (!standsAt(tokens, at, "the") || !POINTING.has(lowerAt(tokens, at + 1))) return null;
  const unit = UNIT_WORDS.get(lowerAt(tokens, at + 2));
  const isPlural = lowerAt(tokens, at + 2).endsWith("s");
  return unit === undefined || unit.size > 1 || isPlural ? null : openUnit(unit.unit, at + 3);
}

function openUnit(unit: CalendarUnit, next: number): Found<DateExpression> {
  return { value: { kind: "open", as: unit, isRelative: true }, next };
}

/** "Two weeks ago", "a year earlier", "a few days later", "decades ago". */
function distantAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const counted = countedUnitAt(tokens, at);
  const vague = counted === null ? (vagueUnitAt(tokens, at) ?? barePluralAt(tokens, at)) : null;
  const next = counted?.next ?? vague;
  if (next === null || next === undefined) return null;
  if (standsAt(tokens, next, "earlier", "later")) return openUnit(counted?.value.unit ?? "day", next + 1);
  if (!standsAt(tokens, next, "ago")) return null;
  // "More than two years ago" leaves it open.
  const isBounded = standsAt(tokens, at - 1, "than", "over", "under", "least");
  if (counted === null || isBounded) return open(next + 1);
  return { value: { kind: "distant", unit: counted.value.unit, count: -counted.value.count }, next: next + 1 };
}

/** "Two weeks" behind "in" and "will". */
function aheadAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  if (!standsAt(tokens, at - 1, "in")) return null;
  const counted = countedUnitAt(tokens, at);
  return counted === null
    ? null
    : { value: { kind: "distant", unit: counted.value.unit, count: counted.value.count }, next: counted.next };
}

type Counted = { readonly unit: CalendarUnit; readonly count: number };

/** A whole number of units: "two weeks", "a year", "18 months". */
function countedUnitAt(tokens: readonly Token[], at: number): Found<Counted> | null {
  const isOne = standsAt(tokens, at, "a", "one", "an");
  const single = isOne ? UNIT_WORDS.get(lowerAt(tokens, at + 1)) : undefined;
  if (single !== undefined) return { value: { unit: single.unit, count: single.size }, next: at + 2 };
  const numeral = numeralAt(tokens, at, { isMoney: false, isBounded: false });
  if (numeral === null || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > MAX_COUNT)
    return null;
  const unit = UNIT_WORDS.get(lowerAt(tokens, numeral.next));
  return unit === undefined
    ? null
    : { value: { unit: unit.unit, count: numeral.value * unit.size }, next: numeral.next + 1 };
}

/** The index behind "a few weeks", "several years", "a couple of days". */
function vagueUnitAt(tokens: readonly Token[], at: number): number | null {
  const index = standsAt(tokens, at, "a") ? at + 1 : at;
  if (!VAGUE_COUNTS.has(lowerAt(tokens, index))) return null;
  const unit = standsAt(tokens, index + 1, "of") ? index + 2 : index + 1;
  return UNIT_WORDS.has(lowerAt(tokens, unit)) ? unit + 1 : null;
}

function barePluralAt(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  return word.endsWith("s") && UNIT_WORDS.has(word) ? at + 1 : null;
}
