import { describe, expect, it } from "vitest";
import { boundsHeap } from "./heap-growth";

describe("boundsHeap", () => {
  it("finds what somebody has said of the heap among Node's options", () => {
    for (const option of ["--max-old-space-size=4096", "--no-warnings --max_old_space_size=300", "--max-heap-size=900"])
      expect(boundsHeap(["", option])).toBe(true);
    expect(boundsHeap(["", "--enable-source-maps --max-semi-space-size=8"])).toBe(false);
  });
});
