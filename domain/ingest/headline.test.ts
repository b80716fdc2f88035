import { describe, expect, it } from "vitest";
import { withoutSiteName } from "./headline";

describe("a title without the site's name", () => {
  const site = ["Example News", "example-news.org"];

  it.each([
    ["The bridge is late | Example News", "The bridge is late"],
    ["The bridge is late - The Example News", "The bridge is late"],
    ["Example News: The bridge is late", "The bridge is late"],
    ["The bridge is late — example-news.org", "The bridge is late"],
    ["The bridge is late « Example News", "The bridge is late"],
    ["The bridge: a history - and its price", "The bridge: a history - and its price"],
    ["The bridge is late | Local", "The bridge is late | Local"],
    ["Example News", "Example News"],
    ["Read by Example News readers", "Read by Example News readers"],
  ])("of %j", (title, expected) => {
    expect(withoutSiteName(title, site)).toBe(expected);
  });

  it("is the headline that the page shows, where the title goes on behind it", () => {
    expect(withoutSiteName("The bridge is late | Local | Northport", [], "The bridge is late")).toBe(
      "The bridge is late",
    );
    expect(withoutSiteName("Northport - The bridge is late", [], "The bridge is late")).toBe("The bridge is late");
  });
});
