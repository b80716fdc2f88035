import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  claimVersionFields,
  dateField,
  neededWebAddressField,
  optionalTextField,
  passwordField,
  webAddressField,
} from "./fields";

describe("a web address", () => {
  it.each(["https://example.org/a?b=c#d", "http://example.org", "https://пример.бел/"])("can be %s", (address) => {
    expect(webAddressField.parse(` ${address} `)).toBe(address);
  });

  it("is completed where it begins with the name of a site", () => {
    expect(webAddressField.parse("www.example.org")).toBe("https://www.example.org");
    expect(neededWebAddressField.parse(" example.org/by ")).toBe("https://example.org/by");
  });

  it("can be left out", () => {
    expect(webAddressField.parse("  ")).toBeNull();
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "example",
    "https://",
    "https://jo:secret@example.org",
    "https://example.org/a b",
    `https://example.org/${"a".repeat(2000)}`,
  ])("cannot be %s", (address) => {
    expect(webAddressField.safeParse(address).success).toBe(false);
  });
});

describe("a web address that is needed", () => {
  it("cannot be left out, and is not said to be", () => {
    expect(neededWebAddressField.parse(" https://example.org/by ")).toBe("https://example.org/by");
    for (const typed of ["", "  ", "norhaven"]) {
      const { error } = neededWebAddressField.safeParse(typed);
      expect(error?.issues.map(({ message }) => message)).toEqual([
        "Enter the whole address of a page, such as https://example.org/page.",
      ]);
    }
  });
});

describe("a date", () => {
  it("exists or is left out", () => {
    expect(dateField.parse(" 2020-02-29 ")).toBe("2020-02-29");
    expect(dateField.parse("")).toBeNull();
  });

  it.each(["2021-02-29", "2020-13-01", "14.09.2020", "2020-9-14", "2020-09-14T00:00:00Z", "yesterday"])(
    "cannot be %s",
    (typed) => {
      expect(dateField.safeParse(typed).success).toBe(false);
    },
  );
});

describe("the other fields", () => {
  it("trim a text, hold an empty one for none, and a long one for too long", () => {
    expect(optionalTextField(5).parse(" a b ")).toBe("a b");
    expect(optionalTextField(5).parse(" \n ")).toBeNull();
    expect(optionalTextField(5).safeParse("abcdef").success).toBe(false);
  });

  it("take a version that is a whole number above nothing", () => {
    const schema = z.object(claimVersionFields);
    expect(schema.parse({ claimId: "c", basedOn: "3" })).toEqual({ claimId: "c", basedOn: 3 });
    for (const basedOn of ["0", "-1", "1.5", "", "x", "Infinity"]) {
      expect(schema.safeParse({ claimId: "c", basedOn }).success).toBe(false);
    }
  });

  it("want a password of twelve characters and leave its spaces alone", () => {
    expect(passwordField.parse(" eleven + 1 ")).toBe(" eleven + 1 ");
    expect(passwordField.safeParse("elevensigns").success).toBe(false);
    expect(passwordField.safeParse("a".repeat(1001)).success).toBe(false);
  });
});
