import { describe, expect, it } from "vitest";
import { joinBrokenLines } from "./broken-lines";
import { joinedPreview } from "./joined-preview";

describe("what joining lines would change", () => {
  it("is counted, and shown word by word and line by line", () => {
    const text =
      "The govern-\nment handled 4.2 million tonnes of goods in 2024, a third\nmore than the year before, said the mayor on Monday.";
    const joined = joinBrokenLines(text);
    expect(joined && joinedPreview(text, joined)).toEqual({
      lines: 2,
      words: 1,
      places: [
        { start: 10, before: "The govern-↵ment handled 4.2", after: "The government handled 4.2" },
        {
          start: 69,
          before: "goods in 2024, a third↵more than the year",
          after: "goods in 2024, a third more than the year",
        },
      ],
    });
  });

  it("is shown in part where it is much", () => {
    const text = "the harbour handled many tonnes of the govern-\nment\n\n".repeat(40);
    const joined = joinBrokenLines(text);
    expect(joined && joinedPreview(text, joined)).toMatchObject({ lines: 40, words: 40, places: { length: 6 } });
  });
});
