import { expect } from "@playwright/test";
import { publicUrls } from "@/domain/urls";
import { test } from "./strict-test";

test.use({ javaScriptEnabled: false });

test("a public page is drawn by one stylesheet, and each font comes once, the preloaded ones first", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(publicUrls.home);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));

  const preloads = page.locator('head link[rel="preload"][as="font"][crossorigin]');
  const preloaded = await preloads.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(preloaded.map((href) => href?.replace(/\..*/, ""))).toEqual([
    "/_next/static/media/source-serif-4-latin-wght-normal",
    "/_next/static/media/source-sans-3-latin-wght-normal",
  ]);
  expect(fetched.filter((path) => path.endsWith(".css"))).toHaveLength(1);
  const fonts = fetched.filter((path) => path.endsWith(".woff2"));
  expect(fonts.slice(0, 2)).toEqual(preloaded);
  expect(new Set(fonts).size).toBe(fonts.length);
  // Names of languages are set in a face of their own, from a file that others use too.
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ family, status }) => status === "loaded" && !family.includes("Source Sans 3 Latin")),
  );
  expect(loaded).toHaveLength(fonts.length);
});
