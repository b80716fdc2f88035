import { describe, expect, it } from "vitest";
import { page, read, values } from "./read-values.fixture";

const title = "<title>The bridge is late | Example News</title>";
const h1 = "<h1>The bridge is late</h1>";

describe("the site's name in a page's title", () => {
  it.each<[string, string, string]>([
    ["a logo", title, `<header><a class="Header_logo__x1">Example News</a></header>${h1}`],
    ["a link home", title, `<div><a href="/" rel="home"><span>Example News</span></a></div>${h1}`],
    ["a picture at its head", title, `<div class="logo"><img src="x" alt="Example News logo"></div>${h1}`],
    ["a heading over the headline", title, `<div id="header"><h1>Example News</h1></div><h2>The bridge is late</h2>`],
    ["a line of copyright", title, `${h1}<footer><p>© 2026 Example News Ltd. All rights reserved.</p></footer>`],
    ["a field for the author", `${title}<meta name="author" content="Example News">`, h1],
    [
      "its beginning",
      "<title>Example News: The bridge is late</title>",
      `<div id="banner"><h1>Example News</h1></div><h3>The bridge is late</h3>`,
    ],
    ["brackets", "<title>The bridge is late [Example News]</title>", `<div class="logo">Example News</div>${h1}`],
    [
      "behind a day",
      "<title>The bridge is late - 11 March 2026 - Example News</title>",
      `<div class="logo">Example News</div>`,
    ],
  ])("is told by %s", (_, head, body) => {
    expect(values(page(head, body))).toMatchObject({ title: "The bridge is late", publisher: "Example News" });
  });

  it("is told by the address", () => {
    expect(read(page(title.replace("Example News", "Example"), h1), "https://www.example.org/a").publisher).toEqual({
      value: "Example",
      from: "its title tag",
    });
  });

  it("is not taken for one where nothing says so", () => {
    expect(values(page("<title>The bridge is late | Local</title>", h1)).publisher).toBeUndefined();
    expect(values(page("<title>The bridge is late</title>", `<header>${h1}</header>`)).publisher).toBeUndefined();
  });

  it.each(["Notion", "微信公众平台", "Example Watch on Notion", "WordPress", "My Site"])(
    "is not that of a system: %j",
    (name) => {
      const head = `<title>The bridge is late</title><meta property="og:site_name" content="${name}">`;
      expect(values(page(head, h1)).publisher).toBeUndefined();
    },
  );
});

describe("the headline", () => {
  it("may be set in no heading", () => {
    const body = `<div class="top">News</div><div class="big">The bridge over the strait is late</div><div>11.3.2026</div>`;
    expect(values(page("<title>Wenlow - The bridge over the strait is late</title>", body))).toMatchObject({
      title: "The bridge over the strait is late",
      publishedOn: "2026-03-11",
    });
  });

  it("that is not closed ends where the title does", () => {
    const body = `<h1>The bridge over the strait is late<div>${"The town has waited for eleven years. ".repeat(6)}</div>`;
    expect(values(page("<title>The bridge over the strait is late</title>", body)).title).toBe(
      "The bridge over the strait is late",
    );
  });
});
