import { describe, expect, it } from "vitest";
import { quoteContext } from "./quote-context";

describe("quoteContext", () => {
  it("cuts at words and says that the text goes on", () => {
    expect(
      quoteContext({
        exact: "has cost $10bn",
        prefix: "istance from the new union, which",
        suffix: " by one account, and nobody knows",
      }),
    ).toEqual({
      before: "… from the new union, which",
      exact: "has cost $10bn",
      after: " by one account, and nobody …",
    });
  });

  it("stays within the paragraph", () => {
    expect(quoteContext({ exact: "A\nB", prefix: "other.\n\nMr X said ", suffix: " today.\n\nThe n" })).toEqual({
      before: "Mr X said ",
      exact: "A B",
      after: " today.",
    });
  });

  it("parts the cells of a table", () => {
    expect(quoteContext({ exact: "87\tmillion", prefix: "Year\tCost\n2023\t", suffix: "\t" })).toEqual({
      before: "2023 | ",
      exact: "87 | million",
      after: " |",
    });
  });

  it("shows a block quotation without its marks", () => {
    expect(quoteContext({ exact: "It cost\n> 4 million", prefix: "wrote:\n\n> ", suffix: ".\n\n> We p" })).toEqual({
      before: "",
      exact: "It cost 4 million",
      after: ".",
    });
  });

  it("drops no word at the very start or end of an article", () => {
    expect(quoteContext({ exact: "he said", prefix: "Short start ", suffix: " the end." })).toEqual({
      before: "Short start ",
      exact: "he said",
      after: " the end.",
    });
  });

  it("adds nothing where there is nothing", () => {
    expect(quoteContext({ exact: "All of it.", prefix: "", suffix: "" })).toEqual({
      before: "",
      exact: "All of it.",
      after: "",
    });
    expect(quoteContext({ exact: "他说", prefix: "昨天", suffix: "。" })).toEqual({
      before: "昨天",
      exact: "他说",
      after: "。",
    });
  });
});
