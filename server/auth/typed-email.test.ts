import { expect, it } from "vitest";
import { typedEmailCookie } from "./typed-email";

it("cannot be made to set another cookie or attribute", () => {
  const cookie = typedEmailCookie('a@b; Domain=evil.example\r\nSet-Cookie: x=1, "', false);
  expect(cookie.split(";").map((part) => part.trim().split("=")[0])).toEqual([
    "claimdesk.typed-email",
    "Path",
    "Max-Age",
    "HttpOnly",
    "SameSite",
  ]);
  expect(cookie).not.toMatch(/[\r\n]/);
});

it("keeps an address of any script, cut to the longest that there is", () => {
  expect(typedEmailCookie("jméno@example.org", false)).toContain("jm%C3%A9no%40example.org");
  expect(typedEmailCookie("a".repeat(5000), false).length).toBeLessThan(450);
});

it("takes an address that is cut within a character", () => {
  expect(typedEmailCookie(`${"a".repeat(319)}🦔`, false)).toContain(`=${"a".repeat(319)};`);
});

it("travels by HTTPS alone where the site is served by HTTPS", () => {
  expect(typedEmailCookie("a@example.org", true)).toMatch(/; Secure$/);
  expect(typedEmailCookie("a@example.org", false)).not.toContain("Secure");
});
