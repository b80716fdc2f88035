import { expect, type Locator, type Page } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { expectAccessible } from "./accessible-pages";
import { alertOn } from "./alerts";
import {
  addArticle,
  addSource,
  harbourText,
  listClaims,
  prepareClaim,
  prepareSubmission,
  unlikeOthers,
} from "./desk-work";
import { clientOf, makePerson, signIn } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

test.use({ expectedErrors: /status of (403|404)/ });

/** Opens everything that is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
}

async function expectRefusal(page: Page, button: Locator): Promise<void> {
  await button.click();
  await expect(alertOn(page)).toBeFocused();
  await expectAccessible(page);
}

test.describe("for an administrator", () => {
  test.beforeEach(({ page }) => signIn(page.request, personWithRole("administrator")));

  for (const path of [deskUrls.articles, deskUrls.reviews, deskUrls.people, deskUrls.scales]) {
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
    });
  }

  test("inviting, with errors and with the link made, is accessible", async ({ page }) => {
    await page.goto(deskUrls.people);
    const button = page.getByRole("button", { name: "Make an invitation link" });
    await expectRefusal(page, button);
    await page.getByLabel("E-mail address").fill(`${crypto.randomUUID()}@example.org`);
    await button.click();
    await expect(page.getByText("The invitation’s link")).toBeVisible();
    await expectAccessible(page);
  });

  test("adding an article, with errors too, is accessible", async ({ page }) => {
    await page.goto(deskUrls.newArticle);
    await expectAccessible(page);
    await expectRefusal(page, page.getByRole("button", { name: "Add the article" }));
  });

  test("what was read of a file is accessible, and so is each question about it", async ({ page }) => {
    const readFile = async (name: string, buffer: Buffer) => {
      await page.goto(deskUrls.newArticle);
      await page.getByLabel("File", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
      await page.getByRole("button", { name: "Read the file" }).click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Add an article");
    };
    const paragraphs = unlikeOthers(harbourText)
      .split("\n\n")
      .map((text) => `<p>${text}</p>`);
    const html = `<html lang="en"><title>Quay</title><nav><a href="/">Front page</a></nav><article>${paragraphs.join("")}
      <table><tr><td>2023</td><td>4.1 million</td></tr></table><ul><li>Paid by the town.</li></ul></article></html>`;
    await readFile("quay.html", Buffer.from(html));
    await unfold(page);
    await expectAccessible(page);
    await readFile("bruecke.txt", Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1"));
    await expectAccessible(page);
    const broken =
      "The harbour of Norhaven handled 4.2 million tonnes of goods in the\nyear 2024, and the govern-\nment paid for the quay.";
    await readFile("wire.txt", Buffer.from(unlikeOthers(broken)));
    await page.getByLabel("Title").fill("Quay");
    await expectRefusal(page, page.getByRole("button", { name: "Add the article" }));
    await page.goto(deskUrls.newArticle);
    await expect(page.getByRole("heading", { name: "Not added yet" })).toBeVisible();
    await expectAccessible(page);
  });

  test("an article with a chosen claim is accessible", async ({ page }) => {
    const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text: unlikeOthers(harbourText) });
    const [claim] = await listClaims(page.request, articleId);
    await page.goto(deskUrls.article(articleId, claim?.id));
    await unfold(page);
    await expectAccessible(page);
    await page.getByLabel("Words that make the claim").fill("words that stand nowhere");
    await expectRefusal(page, page.getByRole("button", { name: "Mark as a claim" }));
  });

  test("an article without claims is accessible", async ({ page }) => {
    const text = unlikeOthers("Мост открыли в мае. Он стоит через реку и всем нравится.");
    const articleId = await addArticle(page.request, { title: "Мост", text, language: "ru" });
    await page.goto(deskUrls.article(articleId));
    await expect(page.getByText("Claims are found in English articles only so far.")).toBeVisible();
    await expectAccessible(page);
  });

  test("the workbench, empty, with errors and with a conflict, is accessible", async ({ page }) => {
    const { claimId } = await prepareClaim(page.request);
    await page.goto(deskUrls.claim(claimId));
    await unfold(page);
    await expectAccessible(page);
    await expectRefusal(page, page.getByRole("button", { name: "Add the source" }));
    await page.reload();
    await expectRefusal(page, page.getByRole("button", { name: "Submit for second review" }));
    await page.reload();
    const other = await clientOf(personWithRole("reviewer"));
    await addSource(other, claimId, "Staff register");
    await submitForm(other, deskUrls.claim(claimId), "Save the draft", { summary: "Theirs." });
    await other.dispose();
    await page.getByLabel("Summary").fill("Mine.");
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByText("Changed in the meantime")).toBeVisible();
    await expectAccessible(page);
  });

  test("reviewing, with errors too, and publishing are accessible", async ({ page }) => {
    const author = await clientOf(await makePerson("reviewer"));
    const { claimId } = await prepareSubmission(author);
    await author.dispose();
    await page.goto(deskUrls.claim(claimId));
    await unfold(page);
    await expectAccessible(page);
    await expectRefusal(page, page.getByRole("button", { name: "Return to the author" }));
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(page.getByRole("button", { name: "Publish the verdict" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("what an observer sees, and may not, is accessible", async ({ page }) => {
  await signIn(page.request, await makePerson("observer"));
  const author = await clientOf(personWithRole("reviewer"));
  const { articleId, claimId } = await prepareSubmission(author);
  await author.dispose();
  for (const path of [deskUrls.article(articleId, claimId), deskUrls.claim(claimId), deskUrls.people]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
