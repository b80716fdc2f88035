import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./options";

const origin = "https://desk.example.org";

describe("the path to return to after signing in", () => {
  it.each([
    ["/desk/claims/1?done=x#claim", "/desk/claims/1?done=x#claim"],
    [`${origin}/desk/people`, "/desk/people"],
    ["desk/scales", "/desk/scales"],
  ])("is %s", (candidate, path) => {
    expect(safeReturnPath(candidate, origin)).toBe(path);
  });

  it.each([
    undefined,
    "https://evil.example",
    "//evil.example/desk",
    "\\\\evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https://desk.example.org.evil.example/",
    "https://desk.example.org@evil.example/",
    "http://desk.example.org/desk",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[",
    "\t//evil.example",
  ])("is on this host for %s", (candidate) => {
    const path = safeReturnPath(candidate, origin);
    expect(new URL(path, origin).origin).toBe(origin);
    expect(path).toMatch(/^\/(?![/\\])/);
  });

  it("is never taken by a browser for another host, however many slashes the path begins with", () => {
    for (const candidate of [`${origin}//evil.example`, "/.//evil.example", "/desk/..//evil.example"]) {
      expect(new URL(safeReturnPath(candidate, origin), origin).origin).toBe(origin);
    }
  });
});
