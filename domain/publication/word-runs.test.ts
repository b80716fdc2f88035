import { describe, expect, it } from "vitest";
import { hostileStrings } from "./hostile-strings.fixture";
import { type Run, wordRuns } from "./word-runs";

/** "same [-removed-] {+added+}". */
function shown(before: string, after: string): string {
  const around: Record<Run["kind"], [string, string]> = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
  return wordRuns(before, after)
    .map(({ kind, text }) => around[kind].join(text))
    .join("");
}

function sideOf(runs: readonly Run[], kind: "removed" | "added"): string {
  return runs
    .filter((run) => run.kind === "same" || run.kind === kind)
    .map(({ text }) => text)
    .join("");
}

describe("wordRuns", () => {
  it.each([
    ["It cost 10 million.", "It cost 12 million.", "It cost [-10-]{+12+} million."],
    ["It cost more", "It cost much more", "It cost {+much +}more"],
    ["the old red house", "the new blue house", "the [-old red-]{+new blue+} house"],
    ["cat", "cat sat", "cat{+ sat+}"],
    ["", "all of it", "{+all of it+}"],
    ["all of it", "", "[-all of it-]"],
    ["Ён сказаў", "Яна сказала", "[-Ён сказаў-]{+Яна сказала+}"],
    ["補助金は百億ドル", "補助金は十億ドル", "補助金は[-百-]{+十+}億ドル"],
    ["ارتفعت بنسبة 12%", "ارتفعت بنسبة 15%", "ارتفعت بنسبة [-12-]{+15+}%"],
    ["so 👩🏽‍🚀 flew", "so 👨🏽‍🚀 flew", "so [-👩🏽‍🚀-]{+👨🏽‍🚀+} flew"],
    ["naïve cafe\u0301", "naïve cafe", "naïve [-cafe\u0301-]{+cafe+}"],
  ])("from %j to %j", (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("is one run where nothing changed, and none of nothing", () => {
    expect(wordRuns("as it was", "as it was")).toEqual([{ kind: "same", text: "as it was" }]);
    expect(wordRuns("", "")).toEqual([]);
  });

  it("divides a long text in which little changed", () => {
    const text = "One word after the other stands here. ".repeat(2000);
    expect(wordRuns(`${text}end`, `start ${text}end`)).toEqual([
      { kind: "added", text: "start " },
      { kind: "same", text: `${text}end` },
    ]);
  });

  it.each([
    ["too different", "old ", "new ", 1500],
    ["too long", "very long ", "too long ", 12_000],
  ])("tells texts apart as wholes that are %s", (_, old, now, times) => {
    const [before, after] = [old.repeat(times).replace(/old/g, (word, place) => `${word}${place}`), now.repeat(times)];
    expect(wordRuns(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });

  it("gives both texts back, in runs that alternate, whatever they are", () => {
    const texts = Object.values(hostileStrings);
    for (const before of texts) {
      for (const after of [...texts, `${before} more`, before.slice(3), before.replaceAll(" ", "  ")]) {
        const runs = wordRuns(before, after);
        expect(sideOf(runs, "removed")).toBe(before);
        expect(sideOf(runs, "added")).toBe(after);
        expect(runs.filter(({ text }, index) => text === "" || runs[index - 1]?.kind === runs[index]?.kind)).toEqual(
          [],
        );
      }
    }
  });
});
