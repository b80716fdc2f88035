import { describe, expect, it } from "vitest";
import { documentSplit } from "./document-split";

function hash(start: string): string {
  return start.padEnd(64, "0");
}

describe("the split of a document", () => {
  it.each([
    ["00000000", "train"],
    ["cccccccc", "train"],
    ["cccccccd", "dev"],
    ["e6666666", "dev"],
    ["e6666667", "test"],
    ["ffffffff", "test"],
  ])("of a hash that begins with %s is %s, for ever", (start, split) => {
    expect(documentSplit(hash(start))).toBe(split);
  });

  it("is train for four fifths of all documents, dev and test for a tenth each", () => {
    const counts = { train: 0, dev: 0, test: 0 };
    for (let first = 0; first < 65_536; first += 1) {
      counts[documentSplit(hash(first.toString(16).padStart(4, "0")))] += 1;
    }
    expect(counts.train / 65_536).toBeCloseTo(0.8, 3);
    expect(counts.dev / 65_536).toBeCloseTo(0.1, 3);
    expect(counts.test / 65_536).toBeCloseTo(0.1, 3);
  });

  it.each(["", "ffff", "F".repeat(64), `${"a".repeat(64)}\n`])("is refused for what is no hash: %j", (text) => {
    expect(() => documentSplit(text)).toThrow(RangeError);
  });
});
