import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";
import { formatQuantity } from "./format-quantity";

const formatted = (text: string) => findQuantities(text).map(formatQuantity);

describe("formatQuantity", () => {
  it.each([
    ["a loan of $10bn", "10,000,000,000 USD"],
    ["2.5 per cent", "2.5 %"],
    ["45,000 soldiers", "45,000 soldiers"],
    ["more than 300 kilometres", "more than 300 km"],
    ["20-30 people", "20 to 30 people"],
    ["8% a year", "8 % a year"],
    ["20 euros an hour", "20 EUR an hour"],
    ["$80 a barrel", "80 USD per barrel"],
    ["12 deaths per 100,000 people", "12 deaths per 100,000 people"],
    ["12 per 100,000", "12 per 100,000"],
    ["between $3bn and $5bn", "between 3,000,000,000 and 5,000,000,000 USD"],
    ["8% of the voters", "8 % of voters"],
    ["300 tonnes of grain", "300 t of grain"],
    ["two thirds of voters", "2/3 of voters"],
    ["one in five children", "1/5 of children"],
    ["prices doubled", "× 2"],
    ["at least three times as many", "at least × 3"],
    ["a 12-year-old", "12 years old"],
    ["5 centuries", "5 centuries"],
    ["1 week", "1 week"],
    ["one percentage point", "1 percentage point"],
    ["25 basis points", "25 basis points"],
    ["-5C", "-5 °C"],
    ["30 degrees", "30 degrees"],
    ["60 mph", "60 mph"],
    ["500 pesos", "500 (currency not stated)"],
    ["hundreds of thousands of birds", "hundreds of thousands of birds"],
    ["thousands of tonnes of fish", "thousands of t of fish"],
    ["dozens", "dozens"],
    ["thousands of lakhs", "hundreds of millions"],
    ["dozens of thousands", "multiples of 12,000"],
    ["they voted 31 to 14", "31 to 14 votes"],
    ["three were killed", "3"],
    ["a third said no, by a third", "1/3"],
    ["It cost £5m in 2019.", "5,000,000 GBP, in 2019"],
    ["In 2019, it cost £5m.", "5,000,000 GBP, in 2019"],
  ])("reads %j out as %j", (text, reading) => {
    expect(formatted(text)).toEqual([reading]);
  });
});
