import { describe, expect, it } from "vitest";
import { withoutRunningHeads } from "./running-heads";

/** Pages of lines, each under the other. */
function pages(...texts: string[][]) {
  return texts.map((lines, index) => ({
    number: index + 1,
    segments: lines.map((text, order) => ({ text, left: 50, right: 400, y: 40 + order * 14, size: 11, order })),
  }));
}

function kept(given: ReturnType<typeof pages>): string[] {
  return withoutRunningHeads(given).pages.flatMap(({ segments }) => segments.map(({ text }) => text));
}

describe("what stands over the text of page after page", () => {
  it("goes, with the number of its page", () => {
    const given = pages(
      ["Audit Office 14/2022 1", "It began in May."],
      ["Audit Office 14/2022 2", "It went on."],
      ["Audit Office 14/2022 3", "It ended in June."],
    );
    expect(kept(given)).toEqual(["It began in May.", "It went on.", "It ended in June."]);
    expect(withoutRunningHeads(given).heads).toHaveLength(1);
  });

  it("is none of it where lines differ in their figures", () => {
    const lines = [2019, 2020, 2021].map((year) => [
      `Year ${year}: the town paid ${year - 2015} million euros for its quay.`,
      `In ${year} it had ${year - 1900} ships`,
    ]);
    expect(kept(pages(...lines))).toEqual(lines.flat());
  });

  it.each(["We paid (“all of it”).)", "So a 1, b 2.", "“Nobody paid!”", `${"a".repeat(20_000)}.`])(
    "is not the sentence %s",
    (sentence) => {
      expect(kept(pages([sentence], [sentence], [sentence]))).toHaveLength(3);
    },
  );

  it.each(["Audit Office", "12.", "A.", "Office. 2/2022", "a".repeat(20_000)])("is %s", (head) => {
    expect(kept(pages([head], [head], [head]))).toEqual([]);
  });
});
