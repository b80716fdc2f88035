import { createServer } from "node:http";
import { expect } from "@playwright/test";
import { z } from "zod";
import { dataUrls, publicUrls } from "@/domain/urls";
import { test } from "./strict-test";

const claimsSchema = z.object({ claims: z.array(z.object({ slug: z.string() })).min(1) });
const oembedSchema = z.object({ html: z.string() });
const addressSchema = z.object({ port: z.number() });

const grounds = { light: "rgb(251, 250, 246)", dark: "rgb(21, 24, 27)" } as const;
const ink = "rgb(27, 31, 36)";

let slug: string;
test.beforeEach(async ({ request }) => {
  const { claims } = claimsSchema.parse(await (await request.get(dataUrls.claimsJson)).json());
  slug = claims[0]?.slug ?? "";
});

for (const [colorScheme, other] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`in a ${colorScheme} browser a frame is ${other} where it is asked to be, and else as the browser`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const [query, scheme] of [
      ["", colorScheme],
      ["?theme=pink", colorScheme],
      [`?theme=${colorScheme}`, colorScheme],
      [`?theme=${other}`, other],
    ] as const) {
      await page.goto(`${publicUrls.claimEmbed(slug)}${query}`);
      await expect(page.locator("body"), query).toHaveCSS("background-color", grounds[scheme]);
    }
  });
}

test("a dark frame is printed as dark words on white", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`${publicUrls.claimEmbed(slug)}?theme=dark`);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  await expect(page.locator("h1")).toHaveCSS("color", ink);
});

test.describe("on a page of another origin", () => {
  let framing = "";
  const otherSite = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(framing);
  });
  test.beforeAll(() => new Promise<void>((resolve) => otherSite.listen(0, "127.0.0.1", resolve)));
  test.afterAll(() => otherSite.close());
  test.use({ expectedErrors: /^A request to .*\/another-origin$/ });

  test("the frame that oEmbed gives has room for the verdict, and its fonts", async ({ page, baseURL }) => {
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    const url = encodeURIComponent(`${baseURL}${publicUrls.claim(slug)}`);
    const { html } = oembedSchema.parse(await (await page.request.get(`${dataUrls.oembed}?url=${url}`)).json());
    framing = `<!doctype html><title>Another site</title>${html}`;
    const { port } = addressSchema.parse(otherSite.address());
    await page.goto(`http://127.0.0.1:${port}/another-origin`);
    const root = page.frameLocator("iframe").locator("html");
    await expect(root.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await root.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    const faces = await root.evaluate(async () => {
      const fonts = await document.fonts.ready;
      return [...fonts].filter(({ status }) => status !== "unloaded").map(({ family, status }) => [family, status]);
    });
    expect(faces).toContainEqual([expect.stringContaining("Source Serif 4 Variable"), "loaded"]);
    expect(faces).toContainEqual([expect.stringContaining("Source Sans 3 Variable"), "loaded"]);
    expect(failed).toEqual([]);
  });
});
