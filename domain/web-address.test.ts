import { describe, expect, it } from "vitest";
import { typedAddress } from "./web-address";

describe("an address that was typed", () => {
  it.each([
    ["https://example.org/by?q=1#part", "https://example.org/by?q=1#part"],
    ["HTTP://example.org", "HTTP://example.org"],
    ["example.com/page", "https://example.com/page"],
    ["www.example.org", "https://www.example.org"],
    ["news.example.co.uk:8080?id=4", "https://news.example.co.uk:8080?id=4"],
    ["//example.org/a", "https://example.org/a"],
    ["пример.бел/статья", "https://пример.бел/статья"],
    ["xn--e1afmkfd.xn--90ais", "https://xn--e1afmkfd.xn--90ais"],
  ])("%s is %s", (typed, address) => {
    expect(typedAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ["https://example.org/a b", "spaces"],
    ["The quay of Norhaven", "spaces"],
    ["https://jo:secret@example.org/", "password"],
    ["https://jo@example.org/", "password"],
    ["ftp://example.org/", "scheme"],
    ["file:///etc/hostname", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["mailto:jo@example.org", "scheme"],
    ["jo@example.org", "none"],
    ["quay", "none"],
    ["/page", "none"],
    ["1.5", "none"],
    ["https://", "none"],
    ["https://exa mple".replace(" ", "<"), "none"],
  ])("%s is none: %s", (typed, problem) => {
    expect(typedAddress(typed)).toEqual({ ok: false, problem });
  });

  it("is looked at in linear time", () => {
    expect(typedAddress("a.".repeat(1_000_000))).toEqual({ ok: false, problem: "none" });
  });
});
