import type { DateMention } from "@/domain/dates/date-mention";
import type { CurrencyCode } from "./currency-code";

/** The amount that a text states, in the unit of its quantity. */
export type QuantityValue =
  | { readonly kind: "exact"; readonly number: number }
  /** "10 to 15", "between 3 and 5", "five or six"; `from` is less than `to`. */
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  /** Two sides of a vote or a game, in the order of the text: "31 to 14", "2-1". */
  | { readonly kind: "tally"; readonly first: number; readonly second: number }
  /** "Hundreds of thousands": no number is stated, only the power it lies in; `magnitude` is 100,000 here. */
  | { readonly kind: "indefinite"; readonly magnitude: number };

export type LengthUnit = "mm" | "cm" | "m" | "km" | "in" | "ft" | "yd" | "mi" | "nmi";
export type MassUnit = "mg" | "g" | "kg" | "t" | "kt" | "Mt" | "Gt" | "oz" | "lb" | "ton";
export type AreaUnit = "cm²" | "m²" | "km²" | "ha" | "acre" | "sq ft" | "sq mi";
export type VolumeUnit = "ml" | "l" | "cm³" | "m³" | "km³" | "bcm" | "pint" | "gal" | "bbl" | "cu ft";
export type DurationUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";
type TemperatureUnit = "°C" | "°F" | "K";
type SpeedUnit = "km/h" | "mph" | "m/s" | "kn";
type PowerUnit = "W" | "kW" | "MW" | "GW" | "TW" | "hp";
type EnergyUnit = "J" | "kWh" | "MWh" | "GWh" | "TWh" | "kcal";
type DataUnit = "KB" | "MB" | "GB" | "TB";
type ConcentrationUnit = "ppm" | "ppb";

/** A measured dimension with its unit; `of` is what is measured in the words of the text: "grain". */
type Measure =
  | { readonly kind: "length"; readonly unit: LengthUnit; readonly of: string | null }
  | { readonly kind: "mass"; readonly unit: MassUnit; readonly of: string | null }
  | { readonly kind: "area"; readonly unit: AreaUnit; readonly of: string | null }
  | { readonly kind: "volume"; readonly unit: VolumeUnit; readonly of: string | null };

/** What a number is a number of. */
export type Unit =
  | Measure
  /** `currency` is an ISO 4217 code, or null where the text does not tell which ("pesos", "kr"). */
  | { readonly kind: "money"; readonly currency: CurrencyCode | null }
  | { readonly kind: "percent"; readonly of: string | null }
  | { readonly kind: "percentage points" }
  | { readonly kind: "basis points" }
  /** Things and people; `of` is the counted noun in the words of the text, null where it is not beside the number. */
  | { readonly kind: "count"; readonly of: string | null }
  /** "One in five", "two thirds of voters"; the value is the quotient. */
  | { readonly kind: "ratio"; readonly numerator: number; readonly denominator: number; readonly of: string | null }
  /** A multiplication: 2 for "doubled" and "twice as many", 0.5 for "halved". */
  | { readonly kind: "factor" }
  | { readonly kind: "duration"; readonly unit: DurationUnit }
  | { readonly kind: "age"; readonly unit: DurationUnit }
  /** `unit` is null where the text says "degrees" alone. */
  | { readonly kind: "temperature"; readonly unit: TemperatureUnit | null }
  | { readonly kind: "speed"; readonly unit: SpeedUnit }
  | { readonly kind: "power"; readonly unit: PowerUnit }
  | { readonly kind: "energy"; readonly unit: EnergyUnit }
  | { readonly kind: "data"; readonly unit: DataUnit }
  | { readonly kind: "concentration"; readonly unit: ConcentrationUnit };

/** How the stated number bounds the true one. */
export type Modifier =
  | "at least"
  | "at most"
  | "more than"
  | "less than"
  | "up to"
  | "about"
  | "nearly"
  | "exactly"
  | "between";

/** What a quantity is reckoned by: "a year", "per 100,000 people", "a barrel". */
export type Rate =
  | { readonly kind: "time"; readonly unit: DurationUnit }
  /** `of` is null in "12 per 100,000". */
  | { readonly kind: "share"; readonly count: number; readonly of: string | null };

/**
 * A quantity as a text states it. `start` and `end` are UTF-16 offsets into the text, `end` exclusive; `exact` is what
 * stands between them: modifier, number, unit, what is counted and the rate.
 */
export type Quantity = {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: QuantityValue;
  readonly unit: Unit;
  readonly modifier: Modifier | null;
  readonly rate: Rate | null;
  /** The time that the quantity is stated for ("since 2019", "in the first quarter of 2024"), outside `exact`. */
  readonly period: DateMention | null;
};
