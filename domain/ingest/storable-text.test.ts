import { describe, expect, it } from "vitest";
import { storableText } from "./storable-text";

describe("a text that is stored", () => {
  it("has no NULs and no halves of characters, and everything else as it was", () => {
    expect(storableText("a\0b\ud83dc")).toBe("ab\ufffdc");
    expect(storableText("Кошт — 87 млн \u{1f600}\n\t")).toBe("Кошт — 87 млн \u{1f600}\n\t");
  });
});
