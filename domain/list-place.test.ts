import { describe, expect, it } from "vitest";
import { placeAbove, placeBeyond, readPlace } from "./list-place";

const cursor = { at: new Date("2026-11-28T12:00:00.123Z"), id: "019a0000-0000-7000-8000-000000000001" };

describe("the place in a list", () => {
  it("is read as it was written", () => {
    expect(readPlace(placeBeyond(cursor))).toEqual({ cursor, upwards: false });
    expect(readPlace(placeAbove(cursor))).toEqual({ cursor, upwards: true });
  });

  it.each([
    undefined,
    "",
    "beyond",
    "beyond_1_",
    "beyond_x_1",
    "beyond_1_1_1",
    "above_123456789012345_a",
    ["above_1_a"],
  ])("is the top of the list for %j", (value) => {
    expect(readPlace(value)).toBeNull();
  });
});
