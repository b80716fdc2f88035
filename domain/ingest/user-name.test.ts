import { describe, expect, it } from "vitest";
import { userName } from "./user-name";

describe("the name of somebody who writes in a forum", () => {
  it.each(["board_clerk", "zubr", "Gwen of Upper Cwm", "Ольга", "jo.lind-2"])("is %j", (name) => {
    expect(userName(` ${name}\n`)).toEqual({ name, kind: "person" });
  });

  it.each([
    "",
    "a",
    "admin",
    "Guest",
    "12345",
    "https://example.com/jo",
    "jo@example.com",
    "11 March 2015",
    "a, b",
    "x".repeat(41),
  ])("is not %j", (text) => {
    expect(userName(text)).toBeNull();
  });
});
