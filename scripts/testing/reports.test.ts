import { describe, expect, it } from "vitest";
import { judge, summary, tallyPlaywright, tallyVitest } from "./reports.mjs";

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe("tallyVitest", () => {
  it("counts every test, and what did not run as skipped", () => {
    const report = {
      testResults: [
        { status: "failed", assertionResults: tests("passed", "failed", "pending") },
        { status: "passed", assertionResults: tests("passed", "todo") },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that could not be loaded, or whose hook failed, as a failure", () => {
    const report = {
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: tests("passed") },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });
});

describe("tallyPlaywright", () => {
  it("counts what passed only when tried again, and errors outside of tests, as failures", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe("judge", () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  it("believes a runner that ended well", () => {
    expect(judge(good, 0)).toEqual(good);
    expect(judge({ ...good, failed: 2 }, 1)).toEqual({ ...good, failed: 2 });
  });

  it("fails a runner that crashed, left no report, or ran nothing", () => {
    expect(judge(good, 1)).toEqual({ ...good, failed: 1 });
    expect(judge(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(judge({ passed: 0, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("summary", () => {
  it("names what was skipped only when something was", () => {
    expect(summary({ passed: 3, failed: 1, skipped: 0 })).toBe("3 passed, 1 failed");
    expect(summary({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
  });
});
