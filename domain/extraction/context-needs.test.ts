import { describe, expect, it } from "vitest";
import { contextNeeds } from "./context-needs";

const needs = (passage: string, publishedOn?: string) =>
  contextNeeds(passage, publishedOn).map((need) =>
    need.kind === "pronoun"
      ? `${need.exact}@${need.start}`
      : `${need.date.exact} ${need.date.resolved?.from ?? "?"}–${need.date.resolved?.to ?? "?"}`,
  );

describe("contextNeeds", () => {
  it.each([
    ["He sold the harbour for $3m.", ["He@0"]],
    ["Ann Brown said that she sold the harbour.", []],
    ["We cut taxes and our debt fell.", ["We@0", "our@17"]],
    ["It lost half of its staff.", ["It@0"]],
    ["It is a fact that wages fell.", []],
    ["It was the mayor who paid the bill.", []],
    ["It took three years to build the dam.", []],
    ["It is said to have cost $3m.", []],
    ["It was fined $2m.", ["It@0"]],
    ["It took over the firm in 2019.", ["It@0"]],
    ["He’ll be paid $3m.", ["He’ll@0"]],
    ["The ministry lost half of its staff.", []],
    ["This was the third raid of the year.", ["This@0"]],
    ["This raid was the third.", []],
    ["The US sold arms.", []],
    ["Police closed the port.", []],
    ["[The firm] paid its owners £3m.", []],
    ["[Last year] 4,100 people died on the roads.", ["Last year ?–?"]],
    ["Wages have fallen by half since 2010.", []],
    ["Prices have doubled since the 1970s.", []],
  ])("names the unexplained pronouns of %j", (passage, expected) => {
    expect(needs(passage)).toEqual(expected);
  });

  it("counts relative dates from the day of publication", () => {
    expect(needs("Police arrested 300 people on Sunday.", "2020-09-14")).toEqual(["on Sunday 2020-09-13–2020-09-13"]);
    expect(needs("Police arrested 300 people on Sunday.")).toEqual(["on Sunday ?–?"]);
    expect(needs("Police arrested 300 people on 13 September 2020.", "2020-09-14")).toEqual([]);
  });

  it("gives offsets into the passage as it is, whatever the script", () => {
    const passage = "🕊 «мир» — he left";
    const [need] = contextNeeds(passage, undefined);
    expect(need?.kind === "pronoun" && passage.slice(need.start, need.end)).toBe("he");
  });
});
