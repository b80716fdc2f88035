import { expect } from "@playwright/test";
import { z } from "zod";
import { dataUrls, publicUrls } from "@/domain/urls";
import { test } from "./strict-test";

const claimsSchema = z.object({ claims: z.array(z.object({ slug: z.string() })).min(1) });

test.beforeEach(async ({ page }) => {
  const { claims } = claimsSchema.parse(await (await page.request.get(dataUrls.claimsJson)).json());
  await page.goto(publicUrls.claim(claims.at(-1)?.slug ?? ""));
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`discs and marks stay visible in forced colours on a ${colorScheme} ground`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const text = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
    await expect(page.locator("main article svg").first()).toHaveCSS("color", text);
    const mark = page.locator("mark").first();
    const ground = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    await expect(mark).not.toHaveCSS("background-color", ground);
  });
}

test("the address of the page is for paper alone", async ({ page }) => {
  await expect(page.getByText(page.url(), { exact: true })).toBeHidden();
});

test("paper gets the claim, its address, its sources with theirs, and nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  await expect(page.locator("h1")).toHaveCSS("color", "rgb(27, 31, 36)");
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  const source = page.locator("li a[data-print-address]").first();
  const address = (await source.getAttribute("href")) ?? "";
  const printed = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toMatch(/^https:/);
  expect(printed).toContain(address);
  await expect(page.locator("mark").first()).not.toHaveCSS("border-bottom-color", "rgba(0, 0, 0, 0)");
});
