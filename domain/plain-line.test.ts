import { describe, expect, it } from "vitest";
import { plainLine } from "./plain-line";

describe("plainLine", () => {
  it("folds white space and line ends", () => {
    expect(plainLine("  Police\n detained\t774\u00a0people ")).toBe("Police detained 774 people");
  });

  it("drops controls that turn the text around, and keeps right-to-left letters and marks they need", () => {
    expect(plainLine("\u202emoji 500")).toBe("moji 500");
    expect(plainLine("قالت الشرطة\u200f 774")).toBe("قالت الشرطة\u200f 774");
  });
});
