import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("units", () => {
  it.each([
    ["it rose 3%", "3%", 3, { kind: "percent", of: null }],
    ["it rose 2.5 per cent", "2.5 per cent", 2.5, { kind: "percent", of: null }],
    ["it rose 5pc", "5pc", 5, { kind: "percent", of: null }],
    ["a 10-percent rise", "10-percent", 10, { kind: "percent", of: null }],
    ["8% of voters stayed", "8% of voters", 8, { kind: "percent", of: "voters" }],
    [
      "5 per cent of the population lives there",
      "5 per cent of the population",
      5,
      { kind: "percent", of: "population" },
    ],
    ["20% of all Russian exports", "20% of all Russian exports", 20, { kind: "percent", of: "Russian exports" }],
    ["half a per cent", "half a per cent", 0.5, { kind: "percent", of: null }],
    ["by 3 percentage points", "3 percentage points", 3, { kind: "percentage points" }],
    ["by 25 basis points", "25 basis points", 25, { kind: "basis points" }],
    ["a road of 1,200 km to", "1,200 km", 1200, { kind: "length", unit: "km", of: null }],
    ["a 300-kilometre road", "300-kilometre", 300, { kind: "length", unit: "km", of: null }],
    ["26.2 miles", "26.2 miles", 26.2, { kind: "length", unit: "mi", of: null }],
    ["a 20-foot wall", "20-foot", 20, { kind: "length", unit: "ft", of: null }],
    ["won the 100m race", "100m", 100, { kind: "length", unit: "m", of: null }],
    ["300 tonnes of grain went", "300 tonnes of grain", 300, { kind: "mass", unit: "t", of: "grain" }],
    ["5 tonnes of CO2 went", "5 tonnes of CO2", 5, { kind: "mass", unit: "t", of: "CO2" }],
    ["2.5kg of flour", "2.5kg of flour", 2.5, { kind: "mass", unit: "kg", of: "flour" }],
    ["20 square kilometres", "20 square kilometres", 20, { kind: "area", unit: "km²", of: null }],
    ["5 sq. km", "5 sq. km", 5, { kind: "area", unit: "km²", of: null }],
    ["5 km² and", "5 km²", 5, { kind: "area", unit: "km²", of: null }],
    ["40 hectares of forest", "40 hectares of forest", 40, { kind: "area", unit: "ha", of: "forest" }],
    ["1.2m barrels of oil", "1.2m barrels of oil", 1_200_000, { kind: "volume", unit: "bbl", of: "oil" }],
    ["10bcm of gas", "10bcm of gas", 10, { kind: "volume", unit: "bcm", of: "gas" }],
    ["48 hours", "48 hours", 48, { kind: "duration", unit: "hour" }],
    ["a three-day visit", "three-day", 3, { kind: "duration", unit: "day" }],
    ["half an hour", "half an hour", 0.5, { kind: "duration", unit: "hour" }],
    ["a 12-year-old", "12-year-old", 12, { kind: "age", unit: "year" }],
    ["a six-month-old baby", "six-month-old", 6, { kind: "age", unit: "month" }],
    ["he is 20 years old", "20 years old", 20, { kind: "age", unit: "year" }],
    ["at 30 years of age", "30 years of age", 30, { kind: "age", unit: "year" }],
    ["at -5C today", "-5C", -5, { kind: "temperature", unit: "°C" }],
    ["at minus 12 degrees Celsius", "minus 12 degrees Celsius", -12, { kind: "temperature", unit: "°C" }],
    ["at 30 °C today", "30 °C", 30, { kind: "temperature", unit: "°C" }],
    ["at 86 degrees Fahrenheit", "86 degrees Fahrenheit", 86, { kind: "temperature", unit: "°F" }],
    ["four degrees below zero", "four degrees below zero", -4, { kind: "temperature", unit: null }],
    ["at 50 kilometres per hour", "50 kilometres per hour", 50, { kind: "speed", unit: "km/h" }],
    ["at 60 mph", "60 mph", 60, { kind: "speed", unit: "mph" }],
    ["at 60 miles an hour", "60 miles an hour", 60, { kind: "speed", unit: "mph" }],
    ["at 90 km/h", "90 km/h", 90, { kind: "speed", unit: "km/h" }],
    ["a 20 MW plant", "20 MW", 20, { kind: "power", unit: "MW" }],
    ["used 5 kilowatt-hours", "5 kilowatt-hours", 5, { kind: "energy", unit: "kWh" }],
    ["31.6 TWh", "31.6 TWh", 31.6, { kind: "energy", unit: "TWh" }],
    ["a 16GB phone", "16GB", 16, { kind: "data", unit: "GB" }],
    ["420 parts per million", "420 parts per million", 420, { kind: "concentration", unit: "ppm" }],
  ])("reads %j", (text, exact, number, unit) => {
    expect(findQuantities(text)).toMatchObject([{ exact, value: { kind: "exact", number }, unit }]);
  });

  it.each(["5G phones", "the 38 degrees of latitude", "6 in the morning", "a 3D film"])(
    "sees no unit in %j",
    (text) => {
      expect(findQuantities(text).filter(({ unit }) => unit.kind !== "count")).toEqual([]);
    },
  );

  it("keeps a unit with its own number over a break between paragraphs", () => {
    expect(findQuantities("There were 20\n\nMiles away").map(({ exact }) => exact)).toEqual(["20"]);
    expect(findQuantities("There were 20\nmiles between").map(({ exact }) => exact)).toEqual(["20\nmiles"]);
  });
});
