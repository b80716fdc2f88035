import { describe, expect, it } from "vitest";
import { formOrigin, withOrigin } from "./form-origin";

const site = "https://desk.example.org";
const kindOf = (headers: Record<string, string>, origin = site) => formOrigin(headers, origin).kind;

describe("a form is taken", () => {
  it.each([
    ["from the site’s own origin, whatever name a proxy gives the server", { origin: site, host: "upstream" }],
    ["from the name that it was sent to", { origin: "http://192.168.1.5:3000", host: "192.168.1.5:3000" }],
    [
      "from the name that a proxy passes on",
      { origin: "https://b.example", host: "up", "x-forwarded-host": "b.example, x" },
    ],
    [
      "where the browser vouches for the page and hides its origin",
      { origin: "null", "sec-fetch-site": "same-origin" },
    ],
    [
      "where the browser vouches for the page",
      { origin: "https://b.example", "sec-fetch-site": "same-origin", host: "up" },
    ],
  ])("%s", (_what, headers) => expect(kindOf(headers)).toBe("ours"));

  it("by a program, which says nothing of a page", () => expect(kindOf({ host: "upstream" })).toBe("program"));

  it("from the site’s page by HTTPS where the setting says HTTP", () => {
    expect(kindOf({ origin: site, host: "up" }, "http://desk.example.org")).toBe("ours");
  });
});

describe("a form is refused", () => {
  it.each([
    ["from another site", { origin: "https://evil.example", host: "desk.example.org" }],
    [
      "from a page that anybody on the way could have changed",
      { origin: "http://desk.example.org", host: "desk.example.org" },
    ],
    ["from a frame without an origin", { origin: "null", host: "desk.example.org" }],
    ["from another site that sends no origin", { "sec-fetch-site": "cross-site", host: "desk.example.org" }],
    [
      "from a neighbour below the same domain",
      { origin: "https://x.example.org", "sec-fetch-site": "same-site", host: "desk.example.org" },
    ],
    ["with two origins", { origin: `${site}, https://evil.example`, host: "desk.example.org" }],
    ["with an origin that is none", { origin: "desk.example.org", host: "desk.example.org" }],
    ["with an origin that has a path", { origin: `${site}/desk`, host: "desk.example.org" }],
  ])("%s", (_what, headers) => expect(kindOf(headers)).toBe("foreign"));
});

it("has Next see two names that agree, and nothing of what a client claimed", () => {
  const headers = { origin: site, host: "upstream", "x-forwarded-host": "evil.example" };
  expect(withOrigin(headers, formOrigin(headers, site), site)).toEqual({
    origin: site,
    host: "upstream",
    "x-forwarded-host": "desk.example.org",
  });
  expect(withOrigin({ host: "up", "x-forwarded-host": "x" }, { kind: "program" }, site)).toEqual({ host: "up" });
});
