import { nounBehindArticle } from "./counted-nouns";
import { numeralAt } from "./numerals";
import type { Found } from "./phrases";
import type { DurationUnit, Rate, Unit } from "./quantity";
import { type Reading, wordsOf } from "./reading";
import { afterJoiningDash, lowerAt, standsAt } from "./tokens";
import { DURATION_WORDS } from "./unit-names";

const ADVERBS = new Map<string, DurationUnit>([
  ["hourly", "hour"],
  ["daily", "day"],
  ["nightly", "night"],
  ["weekly", "week"],
  ["fortnightly", "fortnight"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
]);
/** What money is paid for by the piece: "$80 a barrel". */
const PRICED = new Set(
  "barrel tonne ton kilo kilogram kg gram litre liter gallon pint mile kilometre acre hectare share head person pupil vote ounce megawatt dose ticket pack bottle unit household".split(
    " ",
  ),
);

/** What the quantity before `at` is reckoned by: "a year", "per day", "-a-day", "a barrel", "per 100,000 people". */
export function rateAt(reading: Reading, at: number, unit: Unit): Found<Rate> | null {
  const { tokens } = reading;
  const index = afterJoiningDash(tokens, at) ?? at;
  const adverb = ADVERBS.get(lowerAt(tokens, index));
  if (adverb !== undefined) return { value: { kind: "time", unit: adverb }, next: index + 1 };
  const isPer = standsAt(tokens, index, "per") || (standsAt(tokens, index, "/") && tokens[index]?.isGlued === true);
  if (!isPer && !standsAt(tokens, index, "a", "an", "each", "every")) return null;
  const whole = afterJoiningDash(tokens, index + 1) ?? index + 1;
  const word = lowerAt(tokens, whole);
  const time = word === "annum" ? "year" : DURATION_WORDS.get(word);
  if (time !== undefined && !standsAt(tokens, whole + 1, "ago", "earlier", "before", "later")) {
    return { value: { kind: "time", unit: time }, next: whole + 1 };
  }
  if (isPer) return shareOf(reading, whole);
  return unit.kind === "money" && PRICED.has(word)
    ? { value: { kind: "share", count: 1, of: word }, next: whole + 1 }
    : null;
}

/** "Per 100,000 people", "per capita", "per square mile". */
function shareOf(reading: Reading, at: number): Found<Rate> | null {
  const { tokens } = reading;
  const numeral = numeralAt(tokens, at, { isMoney: false, isBounded: false });
  const noun = nounBehindArticle(tokens, numeral?.next ?? at);
  const isSquare = standsAt(tokens, at, "square", "cubic") && noun !== null && noun.next === at + 1;
  const phrase = noun !== null && isSquare ? { first: noun.first, next: noun.next + 1 } : noun;
  const next = phrase?.next ?? numeral?.next;
  if (next === undefined) return null;
  return { value: { kind: "share", count: numeral?.value ?? 1, of: wordsOf(reading, phrase) }, next };
}
