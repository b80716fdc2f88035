import { expect, type Page } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { addArticle, harbourText, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { test } from "./strict-test";

const longText = () =>
  unlikeOthers(Array.from({ length: 4 }, (_, part) => harbourText.replaceAll("4.2", `${part}.2`)).join("\n\n"));

test.beforeEach(async ({ page }) => {
  await signIn(page.request, personWithRole("editor"));
});

async function paste(page: Page, title: string, text: string): Promise<void> {
  await page.goto(deskUrls.newArticle);
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Add the article" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 720 } });

    test("an article much like another is shown beside it, and added once that was seen", async ({ page }) => {
      const text = longText();
      const id = await addArticle(page.request, { title: "The quay, first", text });
      await paste(page, "The quay, second", text.replace("87 million", "88 million"));
      await expect(alertOn(page)).toContainText("Nothing was added yet: nearly the same text is on the desk already.");
      const twins = page.getByRole("region", { name: "Is this the same article?" });
      await expect(twins.getByRole("link", { name: "The quay, first" })).toHaveAttribute("href", deskUrls.article(id));
      await expect(twins.locator("del")).toHaveText("only on the desk: 87");
      await expect(twins.locator("ins")).toHaveText("only in yours: 88");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
      await page.getByLabel("Mine is another article, or another version").check();
      await page.getByRole("button", { name: "Add the article" }).click();
      await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay, second");
    });
  });
}

test("an article whose twin differs in white space alone is shown where, and the other can be opened", async ({
  page,
}) => {
  const text = longText();
  await addArticle(page.request, { title: "The quay, as it was", text });
  await paste(page, "The quay, copied", text.replace(". ", ".\n\n"));
  const twins = page.getByRole("region", { name: "Is this the same article?" });
  await expect(twins).toContainText("It has the same words; only signs, white space or capital letters differ.");
  await expect(twins.locator("ins")).toContainText("↵");
  await twins.getByRole("link", { name: "The quay, as it was" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay, as it was");
});
