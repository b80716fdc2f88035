import { describe, expect, it } from "vitest";
import { isDateLine, isDateline } from "./date-lines";

describe("the line of a day", () => {
  it.each<[string, string]>([
    ["", ""],
    ["Posted on ", " by Jo Lind"],
    ["By Jo Lind, ", " | 5 comments"],
    ["Piše: Željka Šćurić, ", "."],
    ["Veröffentlicht am ", "."],
    ["This article was last updated on ", "."],
  ])("tells when: %j, %j", (before, behind) => {
    expect(isDateLine(before, behind)).toBe(true);
  });

  it.each<[string, string]>([
    ["The bridge opened on ", "."],
    ["Le délai avait expiré le ", "."],
    ["On ", " the mayor said that the bridge would cost twice what the town had set aside for it in spring."],
    ["It was closed. On ", " it opened"],
    ["Joined: Sat ", " 9:12 am"],
  ])("is one of a text: %j, %j", (before, behind) => {
    expect(isDateLine(before, behind)).toBe(false);
  });

  it("may open a paragraph", () => {
    expect(isDateline("", " -- The bridge is late")).toBe(true);
    expect(isDateline("Date: Thu, ", " 11:02 WENLOW")).toBe(true);
    expect(isDateline("", " the bridge was late")).toBe(false);
    expect(isDateline("On ", " - a Friday")).toBe(false);
  });
});
