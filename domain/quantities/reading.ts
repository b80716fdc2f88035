import type { NounPhrase } from "./counted-nouns";
import type { DollarCode } from "./currency-code";
import type { CurrencyName } from "./currency-names";
import type { Modifier, QuantityValue, Unit } from "./quantity";
import type { Token } from "./tokens";

/** A text that quantities are looked for in. */
export type Reading = {
  readonly text: string;
  /** The tokens; those of dates, which are no quantities, are blank. */
  readonly tokens: readonly Token[];
  /** Whose dollar "$" and "dollars" are. */
  readonly dollar: DollarCode;
  /** For each token the index of the first of its sentence. */
  readonly sentenceStarts: readonly number[];
};

/** A number with its unit, before its modifier and its rate are known; token indices, `next` behind the last. */
export type Draft = {
  readonly first: number;
  readonly next: number;
  readonly value: QuantityValue;
  readonly unit: Unit;
  /** A modifier that follows the number: "or more". */
  readonly modifier?: Modifier;
};

/** The words of a noun phrase with single spaces, or null for none. */
export function wordsOf({ text, tokens }: Reading, phrase: NounPhrase | null): string | null {
  if (phrase === null) return null;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.next - 1]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** The unit of an amount in a currency, whose hundredth part counts as 0.01. */
export function moneyUnit({ dollar }: Reading, { code }: CurrencyName): Unit {
  return { kind: "money", currency: code === "dollar" ? dollar : code };
}
