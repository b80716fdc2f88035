import { countedNounAt, isPartitive, type NounPhrase, nounBehindOf } from "./counted-nouns";
import { modifierBehind } from "./modifiers";
import { isLabelled, isPartOfName, isPointingBack } from "./naming-numbers";
import { isNumberWord } from "./number-words";
import type { Pair } from "./ranges";
import { type Draft, type Reading, wordsOf } from "./reading";
import type { Term } from "./terms";
import { afterJoiningDash, isCapitalised, lowerAt, standsAt, type Token } from "./tokens";

/** What is counted by "one", which is a pronoun before anything else. */
const SINGLE = new Set(
  "person man woman boy girl child baby soldier officer policeman policewoman protester death case seat vote victim suspect passenger student pupil civilian worker member employee patient prisoner hostage house home school hospital village town country state ship plane aircraft drone missile tank bomb shot company farmer journalist teacher nurse doctor driver dead".split(
    " ",
  ),
);
/** What is counted behind a hyphen: "a 2,000-seat hall". */
const COMPOUNDS = new Set(
  "seat seater member man woman person storey story bed bedroom room page point vehicle ship nation country state match game vote home house turbine strong lane carriage volume part team candidate".split(
    " ",
  ),
);

/**
 * What a number without unit counts: the noun behind it ("20 new homes"), behind "of" ("two of his deputies") or behind
 * a hyphen ("a 38-page report"). Null where it is a name, a label, a pronoun or a time of day. `modified` is the index
 * of its modifier, if it has one, or its own; `changed` the second number of a change.
 */
export function countAt(reading: Reading, pair: Pair, modified: number, changed: Term | null): Draft | null {
  const draft = counted(reading, pair, changed);
  return isCounting(reading, draft, modified, pair.next) ? draft : null;
}

function counted(reading: Reading, { first, next, value }: Pair, changed: Term | null): Draft {
  const { tokens } = reading;
  const behind = modifierBehind(tokens, next, false);
  const number = { first, next: behind?.next ?? next, value, ...(behind === null ? {} : { modifier: behind.value }) };
  const dashed = afterJoiningDash(tokens, number.next);
  if (dashed !== null && COMPOUNDS.has(lowerAt(tokens, dashed))) {
    const of = lowerAt(tokens, dashed);
    return { ...number, next: dashed + 1, unit: { kind: "count", of: of === "strong" ? null : of } };
  }
  const noun =
    timesAt(tokens, number.next) ??
    countedNounAt(tokens, number.next) ??
    singleNounAt(tokens, number) ??
    partAt(tokens, number.next);
  if (noun !== null) {
    const bound = behind === null ? modifierBehind(tokens, noun.next, false) : null;
    const end = bound === null ? { next: noun.next } : { next: bound.next, modifier: bound.value };
    return { ...number, ...end, unit: { kind: "count", of: wordsOf(reading, noun) } };
  }
  const shared = changed === null ? null : countedNounAt(tokens, changed.next);
  return { ...number, unit: { kind: "count", of: wordsOf(reading, shared) } };
}

/** "Arrested three times". */
function timesAt(tokens: readonly Token[], at: number): NounPhrase | null {
  return standsAt(tokens, at, "times") ? { first: at, next: at + 1 } : null;
}

/** "One soldier", "1 person". */
function singleNounAt(tokens: readonly Token[], { value, next }: Omit<Draft, "unit">): NounPhrase | null {
  const isOne = value.kind === "exact" && value.number === 1;
  return isOne && SINGLE.has(lowerAt(tokens, next)) ? { first: next, next: next + 1 } : null;
}

/** "Two of his deputies", but not "a mother of two of late". */
function partAt(tokens: readonly Token[], at: number): NounPhrase | null {
  return standsAt(tokens, at, "of") && isPartitive(tokens, at) ? nounBehindOf(tokens, at) : null;
}

/** Whether a number without unit counts something; `next` is behind the number. */
function isCounting(
  reading: Reading,
  { first, next: counted, value, unit }: Draft,
  modified: number,
  next: number,
): boolean {
  const { tokens } = reading;
  const number = value.kind === "exact" ? value.number : value.kind === "range" ? value.from : 0;
  if (isLabelled(tokens, first, number) || isPointingBack(tokens, first, number)) return false;
  const isOne = standsAt(tokens, first, "one") && number === 1;
  if (unit.kind === "count" && unit.of !== null) return !isOne || SINGLE.has(unit.of.toLowerCase());
  if (number === 0 || isOne || isTimeOfDay(tokens, modified, next, number)) return false;
  if (modified < first || counted > next) return true;
  const start = reading.sentenceStarts[first] ?? first;
  const isNameInWords = isNumberWord(lowerAt(tokens, first)) && isCapitalised(tokens[first]) && first > start;
  const isPlainRange = value.kind === "range" && afterJoiningDash(tokens, first + 1) !== null;
  return (
    !isNameInWords && !isPlainRange && !isCompound(tokens, first, next) && !isPartOfName(tokens, first, next, start)
  );
}

/** "At seven", "at about two in the afternoon", "ten past four", "quarter past four", "ten to midnight". */
function isTimeOfDay(tokens: readonly Token[], modified: number, next: number, number: number): boolean {
  if (standsAt(tokens, modified - 1, "at") && number <= 24) return true;
  if (standsAt(tokens, modified - 1, "past") || standsAt(tokens, next, "past")) return number < 60;
  const hour = standsAt(tokens, next, "to", "in") && standsAt(tokens, next + 1, "midnight", "noon", "the");
  const isPart = standsAt(tokens, next + 2, "morning", "afternoon", "evening");
  return hour && (isPart || standsAt(tokens, next + 1, "midnight", "noon"));
}

/** "A three-way race", "two-faced": a number in words that a hyphen joins to what is not counted. */
function isCompound(tokens: readonly Token[], first: number, next: number): boolean {
  return afterJoiningDash(tokens, next) !== null || afterJoiningDash(tokens, first - 1) !== null;
}
