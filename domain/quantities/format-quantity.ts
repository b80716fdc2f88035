import type { DurationUnit, Quantity, QuantityValue, Rate, Unit } from "./quantity";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

const MAGNITUDES: ReadonlyMap<number, string> = new Map([
  [10, "tens"],
  [12, "dozens"],
  [20, "scores"],
  [100, "hundreds"],
  [1000, "thousands"],
  [1e4, "tens of thousands"],
  [1e5, "hundreds of thousands"],
  [1e6, "millions"],
  [1e7, "tens of millions"],
  [1e8, "hundreds of millions"],
  [1e9, "billions"],
  [1e10, "tens of billions"],
  [1e11, "hundreds of billions"],
  [1e12, "trillions"],
]);

/**
 * A quantity in short, plain English for a reviewer: "10,000,000,000 USD", "2.5 %", "45,000 soldiers", "more than
 * 300 km", "20 to 30 people", "8 % a year, since 2019". It shows what was read, not how it was written.
 */
export function formatQuantity({ value, unit, modifier, rate, period }: Quantity): string {
  const amount =
    unit.kind === "ratio" ? `${unit.numerator}/${unit.denominator}` : formatValue(value, modifier === "between");
  const bound = modifier === null || modifier === "between" ? "" : `${modifier} `;
  const factor = unit.kind === "factor" ? "× " : "";
  const measured = `${bound}${factor}${amount}${formatUnit(unit, value)}`;
  return `${measured}${formatRate(rate)}${period === null ? "" : `, ${inSentence(period.exact)}`}`;
}

function formatValue(value: QuantityValue, isBetween: boolean): string {
  switch (value.kind) {
    case "exact":
      return numbers.format(value.number);
    case "range": {
      const [from, to] = [numbers.format(value.from), numbers.format(value.to)];
      return isBetween ? `between ${from} and ${to}` : `${from} to ${to}`;
    }
    case "tally":
      return `${numbers.format(value.first)} to ${numbers.format(value.second)}`;
    case "indefinite":
      return MAGNITUDES.get(value.magnitude) ?? `multiples of ${numbers.format(value.magnitude)}`;
  }
}

/** What follows the number, with the space before it. */
function formatUnit(unit: Unit, value: QuantityValue): string {
  const link = value.kind === "indefinite" ? " of " : " ";
  switch (unit.kind) {
    case "money":
      return unit.currency === null ? " (currency not stated)" : `${link}${unit.currency}`;
    case "percent":
      return ` %${ofWhat(unit.of)}`;
    case "ratio":
      return ofWhat(unit.of);
    case "factor":
      return "";
    case "count":
      return unit.of === null ? "" : `${link}${unit.of}`;
    case "percentage points":
    case "basis points":
      return isOne(value) ? ` ${unit.kind.slice(0, -1)}` : ` ${unit.kind}`;
    case "duration":
      return `${link}${inNumber(unit.unit, value)}`;
    case "age":
      return `${link}${inNumber(unit.unit, value)} old`;
    case "temperature":
      return `${link}${unit.unit ?? "degrees"}`;
    case "length":
    case "mass":
    case "area":
    case "volume":
      return `${link}${unit.unit}${ofWhat(unit.of)}`;
    default:
      return `${link}${unit.unit}`;
  }
}

function ofWhat(of: string | null): string {
  return of === null ? "" : ` of ${of}`;
}

function isOne(value: QuantityValue): boolean {
  return value.kind === "exact" && value.number === 1;
}

function inNumber(unit: DurationUnit, value: QuantityValue): string {
  if (isOne(value)) return unit;
  return unit === "century" ? "centuries" : `${unit}s`;
}

function formatRate(rate: Rate | null): string {
  if (rate === null) return "";
  if (rate.kind === "time") return ` ${rate.unit === "hour" ? "an" : "a"} ${rate.unit}`;
  const count = rate.count === 1 ? "" : ` ${numbers.format(rate.count)}`;
  return ` per${count}${rate.of === null ? "" : ` ${rate.of}`}`;
}

/** A period that opened its sentence had a capital. */
function inSentence(exact: string): string {
  return (exact.charAt(0).toLowerCase() + exact.slice(1)).replace(/\s+/gu, " ");
}
