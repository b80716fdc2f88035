import { describe, expect, it } from "vitest";
import { findQuantities, type QuantityOptions } from "./find-quantities";

function money(text: string, options: QuantityOptions = {}) {
  return findQuantities(text, options).map(({ exact, value, unit }) => [
    exact,
    value.kind === "exact" ? value.number : value,
    unit.kind === "money" ? unit.currency : unit.kind,
  ]);
}

describe("money", () => {
  it.each([
    ["a loan of $10bn to", "$10bn", 10_000_000_000, "USD"],
    ["a bridge for £1.2m.", "£1.2m", 1_200_000, "GBP"],
    ["they say €500 million is", "€500 million", 500_000_000, "EUR"],
    ["worth 1.5 trillion yen", "1.5 trillion yen", 1_500_000_000_000, "JPY"],
    ["paid 300,000 roubles for", "300,000 roubles", 300_000, "RUB"],
    ["paid Rs 20 crore for", "Rs 20 crore", 200_000_000, "INR"],
    ["paid Rs. 500 for", "Rs. 500", 500, "INR"],
    ["paid ₹20 crore for", "₹20 crore", 200_000_000, "INR"],
    ["paid ₹5 lakh for", "₹5 lakh", 500_000, "INR"],
    ["paid US$5 for", "US$5", 5, "USD"],
    ["paid A$3.5bn for", "A$3.5bn", 3_500_000_000, "AUD"],
    ["paid C$2 million for", "C$2 million", 2_000_000, "CAD"],
    ["paid HK$40 for", "HK$40", 40, "HKD"],
    ["paid R$7m for", "R$7m", 7_000_000, "BRL"],
    ["paid 500 kr for", "500 kr", 500, null],
    ["paid kr 500 for", "kr 500", 500, null],
    ["paid CHF 5m for", "CHF 5m", 5_000_000, "CHF"],
    ["paid 500m EUR for", "500m EUR", 500_000_000, "EUR"],
    ["paid RMB 30 for", "RMB 30", 30, "CNY"],
    ["paid 500 € for", "500 €", 500, "EUR"],
    ["paid 20bn UAH for", "20bn UAH", 20_000_000_000, "UAH"],
    ["paid 10 billion dollars for", "10 billion dollars", 10_000_000_000, "USD"],
    ["paid 5,000 Hong Kong dollars for", "5,000 Hong Kong dollars", 5000, "HKD"],
    ["paid 5 U.S. dollars for", "5 U.S. dollars", 5, "USD"],
    ["paid 30 Swiss francs for", "30 Swiss francs", 30, "CHF"],
    ["paid 30 francs for", "30 francs", 30, null],
    ["paid 500 pesos for", "500 pesos", 500, null],
    ["paid 20 Mexican pesos for", "20 Mexican pesos", 20, "MXN"],
    ["paid 9 Swedish kronor for", "9 Swedish kronor", 9, "SEK"],
    ["paid 10,000 won for", "10,000 won", 10_000, "KRW"],
    ["paid five cents for", "five cents", 0.05, "USD"],
    ["paid 50p for", "50p", 0.5, "GBP"],
    ["paid 20 euro cents for", "20 euro cents", 0.2, "EUR"],
    ["paid $5m AUD for", "$5m AUD", 5_000_000, "AUD"],
    ["paid $1.5-billion for", "$1.5-billion", 1_500_000_000, "USD"],
    ["a 10-dollar note", "10-dollar", 10, "USD"],
    ["a million-dollar house", "a million-dollar", 1_000_000, "USD"],
    ["a loss of -$5m was", "-$5m", -5_000_000, "USD"],
    ["half a billion dollars were", "half a billion dollars", 500_000_000, "USD"],
    ["paid 5 million pounds for", "5 million pounds", 5_000_000, "GBP"],
    ["paid 200 pounds sterling for", "200 pounds sterling", 200, "GBP"],
    ["paid 90 pounds of public money", "90 pounds", 90, "GBP"],
  ])("reads %j", (text, exact, number, currency) => {
    expect(money(text)).toEqual([[exact, number, currency]]);
  });

  it("takes “$” and “dollars” for the dollar it is told, and no other", () => {
    const text = "$5, five dollars, 40 cents and US$6";
    expect(money(text, { dollar: "AUD" }).map(([, , currency]) => currency)).toEqual(["AUD", "AUD", "AUD", "USD"]);
  });

  it.each([
    "Labour won in 2014 and lost in 2019.",
    "The crowns of the teeth.",
    "$ and $$ and $ five",
    "TRY 5",
    "the pound fell",
    "a real problem",
  ])("sees no money in %j", (text) => {
    expect(money(text).filter(([, , currency]) => currency !== "count")).toEqual([]);
  });

  it.each([
    ["a 500-pound bomb", "500-pound"],
    ["seized 20 pounds of cocaine", "20 pounds of cocaine"],
    ["the baby weighed eight pounds", "eight pounds"],
  ])("weighs the pounds of %j", (text, exact) => {
    expect(findQuantities(text)).toMatchObject([{ exact, unit: { kind: "mass", unit: "lb" } }]);
  });
});
