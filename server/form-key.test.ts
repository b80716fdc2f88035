import { describe, expect, it } from "vitest";
import { sentFormKey } from "./form-key";

const pageKey = `${"0".repeat(36)}:_r_1_`;

function keyOf(fields: Record<string, string>, senderId: string | null = "ann") {
  const form = new FormData();
  for (const [name, value] of Object.entries({ formKey: pageKey, ...fields })) form.append(name, value);
  return sentFormKey(form, senderId)?.key;
}

describe("a form is known again", () => {
  it("by its page’s key, its sender and its words", () => {
    const first = keyOf({ body: "True." });
    expect(keyOf({ body: "True.", $ACTION_KEY: "x" })).toBe(first);
    const others = [
      keyOf({ body: "False." }),
      keyOf({ body: "True." }, "bob"),
      keyOf({ body: "True.", formKey: "1".repeat(36) }),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("without anything that its passwords could be guessed by", () => {
    expect(keyOf({ name: "A", password: "one" })).toBe(keyOf({ name: "A", password: "two" }));
  });

  it("by nothing where its page gave it no key, or a strange one", () => {
    for (const formKey of ["", "short", "x".repeat(101), `${"0".repeat(36)} `])
      expect(keyOf({ formKey })).toBeUndefined();
  });
});
