import { describe, expect, it } from "vitest";
import { isDeskAddress, MISSING, otherAddress, parsePublicAddress } from "./address";

function keyOf(url: string): string | undefined {
  return parsePublicAddress(url)?.key;
}

const page = { kind: "page", locale: undefined };

describe("parsePublicAddress", () => {
  it.each([
    ["/", { ...page, key: "/", tags: ["lists"] }],
    ["/be", { ...page, key: "/be", locale: "be", tags: ["lists"] }],
    ["/claims/ten-billion", { ...page, key: "/claims/ten-billion", tags: ["claim:ten-billion"] }],
    ["/ru/claims/x/versions/2", { ...page, key: "/ru/claims/x/versions/2", locale: "ru", tags: ["claim:x"] }],
    ["/claims/x.csl.json", { key: "/claims/x.csl.json", kind: "data", locale: undefined, tags: ["claim:x"] }],
    ["/claims/x/image.png", { key: "/claims/x/image.png", kind: "file", locale: undefined, tags: ["claim:x"] }],
    [
      "/embed/claims/x?theme=dark",
      { key: "/embed/claims/x?theme=dark", kind: "embed", locale: undefined, tags: ["claim:x"] },
    ],
    ["/articles/x", { ...page, key: "/articles/x", tags: ["article:x"] }],
    ["/claimants/x/feed.xml", { key: "/claimants/x/feed.xml", kind: "data", locale: undefined, tags: ["claimant:x"] }],
    ["/topics/x.json", { key: "/topics/x.json", kind: "export", locale: undefined, tags: ["topic:x"] }],
    ["/claims.csv", { key: "/claims.csv", kind: "export", locale: undefined, tags: ["lists"] }],
    ["/sitemaps/12.xml", { key: "/sitemaps/12.xml", kind: "export", locale: undefined, tags: ["lists"] }],
    ["/methodology", { ...page, key: "/methodology", tags: ["lists"] }],
    ["/about", { ...page, key: "/about", tags: [] }],
  ])("reads %s", (url, address) => {
    expect(parsePublicAddress(url)).toMatchObject(address);
  });

  it.each([
    ["/be", "/"],
    ["/ru/claims?q=x&y=z", "/claims?q=x"],
    ["/claims/x", "/claims/x"],
  ])("asks Next for %s without its language", (url, asked) => {
    expect(parsePublicAddress(url)?.asked).toBe(asked);
  });

  it.each([
    "/claims/",
    "/claims/Ten",
    "/claims/-x",
    "/claims/x--y",
    `/claims/${"x".repeat(121)}`,
    "/claims/x/versions/0",
    "/claims/x/versions/1e3",
    "/claims/x.xml",
    "/claims/x/y",
    "/claims%2Fx",
    "/claims/%E0%A4%A",
    "//claims",
    "/fr/claims",
    "/be/en/claims",
    "/be/claims.json",
    "/ru/robots.txt",
    "/desk",
    "/sitemapsx1.xml",
    "/feedXxml",
    "http://example.org/claims",
    "*",
    "",
  ])("finds nothing public at %s", (url) => {
    expect(parsePublicAddress(url)).toBeNull();
  });

  it("keeps the parameters that count, in one order, the first of each, and no empty ones", () => {
    expect(keyOf("/claims?utm_source=x&rating=true&q=&claimant=ann&q=a%20b&_rsc=1")).toBe(
      "/claims?rating=true&claimant=ann",
    );
    expect(keyOf("/claims?before=x~2&q=a+b&q=c")).toBe("/claims?q=a+b&before=x%7E2");
    expect(keyOf("/claims?Q=a&__proto__=b&constructor=c")).toBe("/claims");
    expect(keyOf("/claims/x?q=a")).toBe("/claims/x");
    expect(keyOf("/claims??q=a?b")).toBe("/claims");
    expect(keyOf("/claims?q=a?b")).toBe("/claims?q=a%3Fb");
  });

  it("cuts parameters to the length that counts", () => {
    expect(keyOf(`/claims?q=${"x".repeat(300)}`)).toBe(`/claims?q=${"x".repeat(200)}`);
    expect(keyOf(`/claims?q=${encodeURIComponent("😀".repeat(200))}`)).toBe(
      `/claims?q=${encodeURIComponent("😀".repeat(100))}`,
    );
  });

  it.each(["auto", "pink", "Dark", "dark ", "", "lightdark", `dark${"x".repeat(16)}`])(
    "keeps the same frame for the theme %j as for none",
    (theme) => {
      expect(keyOf(`/embed/claims/x?theme=${encodeURIComponent(theme)}`)).toBe("/embed/claims/x");
    },
  );

  it.each(["light", "dark"])("keeps a frame of its own for the theme %s", (theme) => {
    expect(keyOf(`/be/embed/claims/x?theme=${theme}&theme=pink`)).toBe(`/be/embed/claims/x?theme=${theme}`);
  });

  it("keeps one page under one key, however its path is written", () => {
    expect(keyOf("/%63laims/%78")).toBe("/claims/x");
  });

  it("reads its own keys as they are", () => {
    for (const url of [
      "/be/claims?q=%D0%BF%D0%BE%D1%80%D1%82+1&before=a%7E1",
      "/oembed?url=https%3A%2F%2Fa.example%2F",
    ]) {
      expect(keyOf(url)).toBe(url);
    }
  });
});

describe("otherAddress", () => {
  it.each([
    ["/claims/", { locale: undefined, asked: "/claims/" }],
    ["/be/claims/?q=x", { locale: "be", asked: "/claims/?q=x" }],
    ["/nowhere", { locale: undefined, asked: "/nowhere" }],
    ["/ru", { locale: "ru", asked: MISSING }],
    ["/lists/articles/json", { locale: undefined, asked: MISSING }],
    ["/%6Cists/articles/json", { locale: undefined, asked: MISSING }],
    ["/claims-of/topics/x/csv", { locale: undefined, asked: MISSING }],
    ["/be/feeds/all/-/xml", { locale: "be", asked: MISSING }],
    ["/claims/x/as/json", { locale: undefined, asked: MISSING }],
    ["/be/claims.json", { locale: "be", asked: MISSING }],
    ["/claims/%E0%A4%A", { locale: undefined, asked: MISSING }],
    ["/_global-error", { locale: undefined, asked: MISSING }],
    ["/be/%5Fglobal-error/?x", { locale: "be", asked: MISSING }],
    ["/ru/500", { locale: "ru", asked: MISSING }],
    ["/claims/x.rsc", { locale: undefined, asked: MISSING }],
    ["/desk.segments/_tree.segment.rsc", { locale: undefined, asked: MISSING }],
    ["/500-days", { locale: undefined, asked: "/500-days" }],
    ["/claims/assist", { locale: undefined, asked: "/claims/assist" }],
  ])("leads %s on, or to nothing", (url, other) => {
    expect(otherAddress(url)).toEqual(other);
  });
});

describe("isDeskAddress", () => {
  it.each([
    "/desk",
    "/desk?x",
    "/desk/articles/1",
    "/%64esk",
    "/be/desk",
    "/sign-in",
    "/invitation/x",
    "/api/auth/x",
    "/_next/static/a.js",
  ])("knows %s", (url) => {
    expect(isDeskAddress(url)).toBe(true);
  });
  it.each(["/", "/claims", "/desks", "/claims/desk", "/Desk", "//desk", "/%E0%A4%A", "/?/desk"])(
    "does not take %s",
    (url) => {
      expect(isDeskAddress(url)).toBe(false);
    },
  );
});
