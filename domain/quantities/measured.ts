import { nounBehindOf } from "./counted-nouns";
import type { Found } from "./phrases";
import type { Unit } from "./quantity";
import { type Reading, wordsOf } from "./reading";

/** A unit with what is measured in it, where that follows: "tonnes" with "of grain", "per cent" with "of voters". */
export function measuring(reading: Reading, unit: Found<Unit>): Found<Unit> {
  const { value, next } = unit;
  switch (value.kind) {
    case "percent":
    case "length":
    case "mass":
    case "area":
    case "volume": {
      const noun = nounBehindOf(reading.tokens, next);
      return noun === null ? unit : { value: { ...value, of: wordsOf(reading, noun) }, next: noun.next };
    }
    default:
      return unit;
  }
}
