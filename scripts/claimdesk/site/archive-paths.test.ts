import { describe, expect, it } from "vitest";
import { archiveFile, linkBetween } from "./archive-paths";

describe("archiveFile", () => {
  it.each([
    ["/", "index.html"],
    ["/claims", "claims/index.html"],
    ["/claims?before=12", "claims/index-before-12.html"],
    ["/claims/ten-billion", "claims/ten-billion/index.html"],
    ["/claims/ten-billion/versions/2", "claims/ten-billion/versions/2/index.html"],
    ["/claims/ten-billion.csl.json", "claims/ten-billion.csl.json"],
    ["/claims/ten-billion/image.png", "claims/ten-billion/image.png"],
    ["/be/claims", "be/claims/index.html"],
    ["/feed.xml", "feed.xml"],
    ["/_next/static/chunks/a.css", "assets/chunks/a.css"],
  ])("puts %s into %s", (address, file) => {
    expect(archiveFile(address)).toBe(file);
  });

  it.each([
    "/claims?q=port",
    "/claims/x/report",
    "/reports/0000-0000-0000",
    "/desk",
    "/sign-in",
    "/oembed?url=x",
    "/claims/%2e%2e/%2e%2e/etc",
  ])("has no file for %s", (address) => {
    expect(archiveFile(address)?.startsWith("..") ?? null).not.toBe(true);
    if (!address.includes("%2e")) expect(archiveFile(address)).toBeNull();
  });
});

it("names one file from another", () => {
  expect(linkBetween("claims/x/index.html", "index.html")).toBe("../../index.html");
  expect(linkBetween("index.html", "claims/x.json")).toBe("claims/x.json");
  expect(linkBetween("claims/x/index.html", "claims/x/index.html")).toBe("index.html");
});
