import { describe, expect, it } from "vitest";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { robotsText } from "./robots";

/** What a robot may fetch by RFC 9309: the longest rule that the path begins with decides. */
function mayFetch(path: string): boolean {
  const rules = [...robotsText("https://desk.example").matchAll(/^(Allow|Disallow): (\S+)$/gm)];
  const longest = rules
    .filter(([, , prefix = ""]) => path.startsWith(prefix))
    .sort(([, , a = ""], [, , b = ""]) => b.length - a.length)[0];
  return longest?.[1] === "Allow";
}

describe("robotsText", () => {
  it.each([
    publicUrls.home,
    publicUrls.claim("x"),
    publicUrls.claimVersion("x", 1),
    publicUrls.article("x"),
    dataUrls.claimsCsv,
    publicUrls.methodology,
  ])("opens %s", (path) => {
    expect(mayFetch(path)).toBe(true);
  });

  it.each([deskUrls.articles, deskUrls.claim("x"), deskUrls.signIn, deskUrls.invitation("x"), "/api/auth/session"])(
    "closes %s",
    (path) => {
      expect(mayFetch(path)).toBe(false);
    },
  );

  it("leads to the sitemap, for every robot", () => {
    expect(robotsText("https://desk.example")).toMatch(/^User-agent: \*\n/);
    expect(robotsText("https://desk.example")).toMatch(/\nSitemap: https:\/\/desk\.example\/sitemap\.xml\n$/);
  });
});
