import { describe, expect, it } from "vitest";
import { cutPage } from "./paging";

const top = { upwards: false, isTop: true };
const down = { upwards: false, isTop: false };
const up = { upwards: true, isTop: false };

describe("cutPage", () => {
  it("goes down from the top, on from a cursor, and ends", () => {
    expect(cutPage([9, 8, 7], 2, top)).toEqual({ shown: [9, 8], hasEarlier: false, hasLater: true });
    expect(cutPage([7, 6, 5], 2, down)).toEqual({ shown: [7, 6], hasEarlier: true, hasLater: true });
    expect(cutPage([5], 2, down)).toEqual({ shown: [5], hasEarlier: true, hasLater: false });
    expect(cutPage([], 2, top)).toEqual({ shown: [], hasEarlier: false, hasLater: false });
  });

  it("goes up in the order of the list", () => {
    expect(cutPage([6, 7, 8], 2, up)).toEqual({ shown: [7, 6], hasEarlier: true, hasLater: true });
    expect(cutPage([8, 9], 2, up)).toEqual({ shown: [9, 8], hasEarlier: false, hasLater: true });
  });

  it("gives none where going up would leave the page unfilled, or began nowhere", () => {
    expect(cutPage([9], 2, up)).toBeNull();
    expect(cutPage([9, 8, 7], 2, { upwards: true, isTop: true })).toBeNull();
  });

  it("gives none where nothing is left beyond the cursor", () => {
    expect(cutPage([], 2, down)).toBeNull();
    expect(cutPage([], 2, up)).toBeNull();
  });
});
