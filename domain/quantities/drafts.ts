import { isAge } from "./ages";
import { countAt } from "./counts";
import { currencyWordAt } from "./currencies";
import { factorAt } from "./factors";
import { fractionNumeralAt } from "./fractions";
import { magnitudeAt } from "./magnitudes";
import { measuring } from "./measured";
import { modifierBefore, modifierBehind } from "./modifiers";
import { betweenAt, changedTo, type Pair, pairAt, sharedValue } from "./ranges";
import { type Draft, moneyUnit, type Reading } from "./reading";
import { ratioAt, shareAt } from "./shares";
import { type Term, termAt } from "./terms";
import { standsAt } from "./tokens";
import { unitAt } from "./units";

/** A draft, or how far the text holds none. */
export type Finding = { readonly draft: Draft } | { readonly draft: null; readonly next: number };

/**
 * What begins with the token `at`: a quantity without the modifier before it and without its rate, or nothing. `floor`
 * is the first token that does not belong to another quantity. Looks at a bounded number of tokens.
 */
export function draftAt(reading: Reading, at: number, floor: number): Finding {
  const whole = factorAt(reading, at) ?? magnitudeAt(reading, at) ?? ratioAt(reading, at);
  if (whole !== null) return { draft: whole };
  const between = betweenAt(reading, at);
  if (between !== null) return completed(reading, between, floor, null);
  const isPartOfScale = fractionNumeralAt(reading.tokens, at) !== null;
  const share = isPartOfScale ? null : shareAt(reading, at, floor);
  if (share !== null) return { draft: share };
  const term = termAt(reading, at, false);
  if (term === null) return found(singleUnitAt(reading, at, floor), at + 1);
  const pair = pairAt(reading, term);
  if (pair !== null) return completed(reading, pair, floor, null);
  const changed = changedTo(reading, term);
  return completed(reading, single(term, changed), floor, changed);
}

function found(draft: Draft | null, next: number): Finding {
  return draft === null ? { draft, next } : { draft };
}

/** One number; the first of a change has the unit and the scale of the second where it has none: "from 3 to 5 million". */
function single(term: Term, changed: Term | null): Pair {
  const { first, next } = term;
  const number = changed === null ? term.value : sharedValue(term, changed);
  return { first, next, value: { kind: "exact", number }, unit: term.unit ?? changed?.unit ?? null };
}

/** The pair or number with what it counts or measures; nothing where it is a name, a label or a pronoun. */
function completed(reading: Reading, pair: Pair, floor: number, changed: Term | null): Finding {
  const { first, next, value } = pair;
  if (pair.unit !== null) {
    // "One day" is any.
    if (standsAt(reading.tokens, next - 1, "day") && standsAt(reading.tokens, first, "one") && next === first + 2) {
      return { draft: null, next };
    }
    const unit = measuring(reading, { value: pair.unit, next });
    return { draft: withModifierBehind(reading, { first, next: unit.next, value, unit: unit.value }) };
  }
  if (value.kind === "tally") return { draft: tally(reading, pair) };
  const modified = modifierBefore(reading.tokens, first, floor)?.first ?? first;
  if (isAge(reading.tokens, modified, next, value)) {
    return { draft: withModifierBehind(reading, { first, next, value, unit: { kind: "age", unit: "year" } }) };
  }
  return found(countAt(reading, pair, modified, changed), next);
}

function withModifierBehind(reading: Reading, draft: Draft): Draft {
  const behind = modifierBehind(reading.tokens, draft.next, draft.unit.kind === "age");
  return behind === null ? draft : { ...draft, next: behind.next, modifier: behind.value };
}

function tally({ tokens }: Reading, { first, next, value }: Pair): Draft {
  const hasVotes = standsAt(tokens, next, "votes");
  const isVote = [1, 2, 3].some((back) => standsAt(tokens, first - back, "voted", "vote", "votes", "approved"));
  const isOfVotes =
    hasVotes || isVote || [1, 2, 3].some((on) => first + on < next && standsAt(tokens, first + on, "votes"));
  return { first, next: hasVotes ? next + 1 : next, value, unit: { kind: "count", of: isOfVotes ? "votes" : null } };
}

/** "More than a year", "less than a dollar": one of a unit, where a modifier says that it is reckoned. */
function singleUnitAt(reading: Reading, at: number, floor: number): Draft | null {
  const { tokens } = reading;
  if (!standsAt(tokens, at, "a", "an")) return null;
  const modifier = modifierBefore(tokens, at, floor);
  if (modifier === null || standsAt(tokens, at - 1, "some")) return null;
  const currency = currencyWordAt(tokens, at + 1);
  const unit =
    currency === null ? unitAt(tokens, at + 1) : { value: moneyUnit(reading, currency.value), next: currency.next };
  if (unit === null || unit.value.kind === "temperature") return null;
  // "Over a year" is a time more often than a bound.
  const isOver = modifier.first === at - 1 && standsAt(tokens, at - 1, "over");
  if (unit.value.kind === "duration" && isOver) return null;
  const number = currency?.value.isMinor === true ? 0.01 : 1;
  const measured = measuring(reading, unit);
  return { first: at, next: measured.next, value: { kind: "exact", number }, unit: measured.value };
}
