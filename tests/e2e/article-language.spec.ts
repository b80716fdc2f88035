import { expect, type Page } from "@playwright/test";
import { deskUrls, withQuery } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { addArticle, harbourText, listClaims, markClaim, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { test } from "./strict-test";

const german = `Der Hafen von Norhaven hat 2024 mehr als vier Millionen Tonnen umgeschlagen. Das sagte die Bürgermeisterin.

Der neue Kai hat die Stadt 87 Millionen Euro gekostet, und niemand aus der Nachbarschaft wurde gefragt.`;

test.beforeEach(async ({ page }) => {
  await signIn(page.request, personWithRole("editor"));
});

async function chooseLanguage(page: Page, language: string): Promise<void> {
  const details = page.locator("details").filter({ hasText: "Details of the article" });
  await details.getByText("Details of the article").click();
  await details.getByLabel("Language").selectOption({ label: language });
  await details.getByRole("button", { name: "Save the details" }).click();
}

test("an article in a language that is not read says so, and is marked by hand first of all", async ({ page }) => {
  const articleId = await addArticle(page.request, { title: "Der Kai", text: unlikeOthers(german) });
  await page.goto(withQuery(deskUrls.article(articleId), { done: "article-added" }));
  await expect(page.getByText("The article is stored.", { exact: true })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByText("German")).toBeVisible();
  await expect(main.getByText("Claims are found in English articles only so far.")).toHaveText(
    "Claims are found in English articles only so far. Mark them by hand: select words of the text.",
  );
  await page.getByLabel("Words that make the claim").fill("87 Millionen Euro gekostet");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(main.getByRole("link", { name: "87 Millionen Euro gekostet" })).toBeVisible();
  await expect(main.getByText("Claims are found in English articles only so far.")).toBeVisible();
});

test("an article given another language is read again, until somebody has worked on it", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  // Cymraeg: a language that nobody can hear it is not in.
  const articleId = await addArticle(page.request, { title: "The quay", text, language: "cy" });
  await page.goto(deskUrls.article(articleId));
  await expect(page.getByText("Claims are found in English articles only so far.")).toBeVisible();
  await chooseLanguage(page, "English");
  await expect(page.getByText("The article was read again in English")).toBeVisible();
  const claims = await listClaims(page.request, articleId);
  expect(claims.length).toBeGreaterThan(1);
  await expect(page.getByText(`The article was read again in English: ${claims.length} claims found.`)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "4.2 million tonnes" })).toBeVisible();

  await markClaim(page.request, articleId, "a third more than the year before");
  await page.goto(deskUrls.article(articleId));
  await chooseLanguage(page, "Welsh");
  await expect(page.getByText("Claims of this article have been worked on, so they stay as they are.")).toBeVisible();
  expect(await listClaims(page.request, articleId)).toHaveLength(claims.length + 1);
});

test("a page whose language is a placeholder or wrong is taken in all the same", async ({ page }) => {
  for (const declared of ["{{ page.lang }}", "de-DE"]) {
    await page.goto(deskUrls.newArticle);
    const paragraphs = unlikeOthers(
      `${harbourText}\n\nThe harbour master said that nine lines call at the quay each week.`,
    )
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("");
    const html = `<!doctype html><html lang="${declared}"><head><title>Quay opened</title></head><body><article><h1>Quay opened</h1>${paragraphs}</article></body></html>`;
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "quay.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await page.getByRole("button", { name: "Read the file" }).click();
    await expect(page.getByLabel("Language")).toHaveValue("en");
    await page.getByRole("button", { name: "Add the article" }).click();
    await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
    await expect(page.getByRole("main").getByText("English")).toBeVisible();
  }
});
