import { expect, type Locator, type Page } from "@playwright/test";
import { deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { addArticle, harbourText, listClaims, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { test } from "./strict-test";

/** More stops than any page here has before what is looked for. */
const MOST_STOPS = 80;

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

for (const path of [publicUrls.home, publicUrls.claims, deskUrls.signIn]) {
  test(`the skip link of ${path} comes first and leads to the content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });
}

test("signing in and triage can be done by keyboard alone", async ({ page, openContext }) => {
  const preparing = await openContext();
  await signIn(preparing.request, personWithRole("editor"));
  const text = unlikeOthers(harbourText);
  const articleId = await addArticle(preparing.request, { title: "Norhaven’s quay", text });
  const claims = await listClaims(preparing.request, articleId);

  await page.goto(deskUrls.article(articleId));
  const { email, password } = personWithRole("reviewer");
  await tabTo(page, page.getByLabel("E-mail address"));
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(deskUrls.article(articleId));

  await tabTo(page, page.getByRole("main").getByRole("link", { name: "4.2 million tonnes" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Accept" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Claim 1 of ${claims.length} · Accepted`)).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Next" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Claim 2 of ${claims.length} · Open`)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Dismiss" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Claim 2 of ${claims.length} · Dismissed`)).toBeVisible();

  await tabTo(page, page.getByText("Mark a claim by hand"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Words that make the claim"));
  await page.keyboard.type("Nobody who lives near the quay");
  await tabTo(page, page.getByRole("button", { name: "Mark as a claim" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("Nobody who lives near the quay");
});

test("an error summary takes the focus and leads to its fields", async ({ page }) => {
  await signIn(page.request, personWithRole("editor"));
  await page.goto(deskUrls.newArticle);
  await tabTo(page, page.getByRole("button", { name: "Add the article" }));
  await page.keyboard.press("Enter");
  await expect(alertOn(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(alertOn(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Title")).toBeFocused();
});
