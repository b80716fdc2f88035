import { expect } from "@playwright/test";
import { deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { prepareSubmission } from "./desk-work";
import { clientOf, makePerson, signIn } from "./people";
import { inDatabase, storeClaim } from "./stored-claims";
import { test } from "./strict-test";

/** Stored before there was a bound. */
const rationale = `${"*a ".repeat(150)}the treasury counts 34 million${" a*".repeat(150)}\n\nSecond paragraph.`;

test("a page whose old Markdown nests too deep is shown, with the words as they were typed", async ({ page }) => {
  const { databaseUrl } = readEndToEndState();
  const { slug } = await inDatabase(databaseUrl, (tx) => storeClaim(tx, { rationale }));
  for (const path of [publicUrls.claim(slug), `${publicUrls.claim(slug)}/versions/1`]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    const words = page.locator("#why p, main p").filter({ hasText: "the treasury counts 34 million" }).first();
    await expect(words).toHaveText(rationale, { useInnerText: false });
  }
});

test("on the desk the form that mends it is there, and takes what is shallow", async ({ page }) => {
  const author = await makePerson("reviewer");
  const client = await clientOf(author);
  const { claimId } = await prepareSubmission(client);
  await client.dispose();
  await inDatabase(readEndToEndState().databaseUrl, (tx) =>
    tx.verdict.updateMany({ where: { claimId }, data: { rationale } }),
  );
  await signIn(page.request, personWithRole("editor"));
  expect((await page.goto(deskUrls.claim(claimId)))?.status()).toBe(200);
  await page.getByText("Change this verdict", { exact: true }).click();
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByRole("link", { name: /at most 20 levels deep/ })).toBeVisible();
  await page.getByLabel("Rationale").fill("The treasury counts 34 million [1].");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
});
