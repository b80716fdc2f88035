import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { isDeeperThan } from "./nesting";

function nested(depth: number, beside = ""): Element {
  const { document } = parseHTML(
    `<!doctype html><html><body>${"<i>".repeat(depth)}x${"</i>".repeat(depth)}${beside}</body></html>`,
  );
  return document.body;
}

describe("how deep elements stand in each other", () => {
  it("is known of any branch, at any depth", () => {
    expect(isDeeperThan(nested(9), 10)).toBe(false);
    expect(isDeeperThan(nested(10), 10)).toBe(true);
    expect(isDeeperThan(nested(2, "<p><b>a</b></p><p>b</p>".repeat(50)), 4)).toBe(false);
    expect(isDeeperThan(nested(2, "<p>a</p><p><b><i><u>a</u></i></b></p>"), 4)).toBe(true);
    expect(isDeeperThan(nested(20_000), 500)).toBe(true);
  });
});
