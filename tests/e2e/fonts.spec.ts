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
  // Faces that the reader's own machine has come from no file of ours, so that what is loaded says nothing of it: what
  // counts is which files the words of the page are fetched from. The page has Latin letters, and the names of its other
  // languages, which are Cyrillic.
  const names = fonts.map((path) => path.replace(/^.*\/|-wght-.*$/g, ""));
  expect(names.filter((name) => !/-(latin|latin-ext|cyrillic|cyrillic-ext)$/.test(name))).toEqual([]);
  expect(names.length).toBeLessThanOrEqual(4);
});
