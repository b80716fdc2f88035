import { describe, expect, it } from "vitest";
import { REFERENCE_BYTES, referenceFrom, referenceSchema } from "./reference";

describe("a reference", () => {
  const bytes = Uint8Array.from({ length: REFERENCE_BYTES }, (_, index) => index * 21);

  it("has three groups of four signs", () => {
    expect(referenceFrom(bytes)).toBe("0NAZ-M9YK-8XJ7");
    expect(() => referenceFrom(bytes.slice(1))).toThrow();
  });

  it.each(["0naz-m9yk-8xj7", "ONAZM9YK8XJ7", " 0NAZ M9YK 8XJ7 "])("is recognised as %j", (typed) => {
    expect(referenceSchema.parse(typed)).toBe("0NAZ-M9YK-8XJ7");
  });

  it.each(["", "0NAZ-M9YK", "0NAZ-M9YK-8XJU", "x".repeat(60)])("is not %j", (typed) => {
    expect(referenceSchema.safeParse(typed).success).toBe(false);
  });
});
