import { expect, type Locator } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { addSource, prepareClaim } from "./desk-work";
import { clientOf, signIn } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("is not drawn");
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

for (const width of [1280, 375]) {
  test(`what a form that has gone leaves stands in the column of the text, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page.request, personWithRole("editor"));
    const { claimId } = await prepareClaim(page.request);
    await addSource(page.request, claimId, "Staff register");
    await page.goto(deskUrls.claim(claimId));
    await page.getByText("Change source 1").click();
    const source = page.locator("form").filter({ has: page.getByRole("button", { name: "Save the source" }) });
    await source.getByLabel("Passage relied on").fill("A passage that nobody wants to copy twice");
    const colleague = await clientOf(personWithRole("reviewer"));
    await submitForm(colleague, deskUrls.claim(claimId), "Remove this source");
    await colleague.dispose();
    await page.getByLabel("Comment", { exact: true }).fill("Has a page of its own changed?");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    const notice = page.getByRole("status").filter({ hasText: "A form you were writing in is not on this page" });
    await expect(notice).toContainText("A passage that nobody wants to copy twice");
    const [left, heading] = [await boxOf(notice), await boxOf(page.getByRole("heading", { level: 1 }))];
    expect(left.left).toBe(heading.left);
    expect(heading.top - left.bottom).toBeGreaterThan(16);
    const panel = await boxOf(page.getByRole("complementary", { name: "Verdict" }));
    expect(width === 1280 ? panel.left - left.right : panel.top - left.bottom).toBeGreaterThan(16);
  });
}

test("a further page of the articles begins with their search, not in the middle of it", async ({ page }) => {
  await signIn(page.request, personWithRole("editor"));
  await prepareClaim(page.request);
  await page.setViewportSize({ width: 1280, height: 100 });
  await page.goto(`${deskUrls.articles}#articles`);
  await expect(page.getByRole("region", { name: /^All articles/ })).toBeInViewport();
  expect((await boxOf(page.getByText("Search articles"))).top).toBeGreaterThan(0);
});

test.describe("in place of a page of the desk", () => {
  test.use({ expectedErrors: /status of (403|404)/ });

  test("stands one of the desk, with the way back to it", async ({ page }) => {
    await signIn(page.request, personWithRole("reviewer"));
    for (const [path, status] of [
      [deskUrls.people, 403],
      [deskUrls.claim("no-such-claim"), 404],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toHaveCount(0);
      await expect(page.getByRole("link", { name: "Skip to the content" })).toHaveCount(1);
      await expect(page.getByRole("banner").getByRole("link")).toHaveAttribute("href", deskUrls.articles);
      await expect(page.getByRole("link", { name: "Back to the desk" })).toHaveAttribute("href", deskUrls.articles);
    }
  });
});
