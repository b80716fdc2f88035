import { countedNounAt, nounBehindOf } from "./counted-nouns";
import { currencyWordAt } from "./currencies";
import { measuring } from "./measured";
import { scaleWordAt } from "./number-words";
import type { Found } from "./phrases";
import type { Unit } from "./quantity";
import { type Draft, moneyUnit, type Reading, wordsOf } from "./reading";
import { afterJoiningDash, lowerAt, standsAt, type Token } from "./tokens";
import { unitAt } from "./units";

const PLURALS = new Map<string, number>([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1000],
  ["lakhs", 1e5],
  ["millions", 1e6],
  ["crores", 1e7],
  ["billions", 1e9],
  ["trillions", 1e12],
]);
/** By themselves these are also points, or nothing. */
const NEED_OF = new Set(["tens", "scores"]);
const VAGUE = new Set(["several", "many", "multiple"]);

/**
 * A magnitude without a number at `at`: "dozens of houses", "hundreds of thousands of people", "several million euros",
 * "a few hundred", "multi-million-pound".
 */
export function magnitudeAt(reading: Reading, at: number): Draft | null {
  const { tokens } = reading;
  const magnitude = pluralsAt(tokens, at) ?? vagueAt(tokens, at);
  if (magnitude === null) return null;
  const behind = standsAt(tokens, magnitude.next, "of") ? magnitude.next + 1 : magnitude.next;
  const measured = unitBehind(reading, behind);
  const unit = measured ?? countBehind(reading, magnitude.next);
  return {
    first: at,
    next: unit.next,
    value: { kind: "indefinite", magnitude: magnitude.value },
    unit: unit.value,
  };
}

function pluralsAt(tokens: readonly Token[], at: number): Found<number> | null {
  let value = PLURALS.get(lowerAt(tokens, at));
  if (value === undefined) return null;
  let next = at + 1;
  const second = standsAt(tokens, next, "of") ? PLURALS.get(lowerAt(tokens, next + 1)) : undefined;
  if (second !== undefined) {
    value *= second;
    next += 2;
  }
  return NEED_OF.has(lowerAt(tokens, next - 1)) && !standsAt(tokens, next, "of") ? null : { value, next };
}

function vagueAt(tokens: readonly Token[], at: number): Found<number> | null {
  if (standsAt(tokens, at, "multi")) {
    const dashed = afterJoiningDash(tokens, at + 1);
    return dashed === null ? null : scaleWordAt(tokens, dashed);
  }
  if (VAGUE.has(lowerAt(tokens, at))) return scaleWordAt(tokens, at + 1);
  if (!standsAt(tokens, at, "a")) return null;
  if (standsAt(tokens, at + 1, "few")) return scaleWordAt(tokens, at + 2);
  if (!standsAt(tokens, at + 1, "couple")) return null;
  return scaleWordAt(tokens, standsAt(tokens, at + 2, "of") ? at + 3 : at + 2);
}

function unitBehind(reading: Reading, at: number): Found<Unit> | null {
  const currency = currencyWordAt(reading.tokens, at);
  if (currency !== null) return { value: moneyUnit(reading, currency.value), next: currency.next };
  const unit = unitAt(reading.tokens, at);
  return unit === null ? null : measuring(reading, unit);
}

function countBehind(reading: Reading, at: number): Found<Unit> {
  const noun = nounBehindOf(reading.tokens, at) ?? countedNounAt(reading.tokens, at);
  return { value: { kind: "count", of: wordsOf(reading, noun) }, next: noun?.next ?? at };
}
