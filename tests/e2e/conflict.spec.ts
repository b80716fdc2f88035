import { expect } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { prepareClaim } from "./desk-work";
import { makePerson, signIn } from "./people";
import { test } from "./strict-test";

test("two people write one verdict at once: nothing is merged silently and nothing typed is lost", async ({
  page,
  openContext,
}) => {
  await signIn(page.request, personWithRole("editor"));
  const { claimId } = await prepareClaim(page.request);
  const quicker = await makePerson("reviewer");
  const elsewhere = await openContext();
  await signIn(elsewhere.request, quicker);
  const other = await elsewhere.newPage();
  await page.goto(deskUrls.claim(claimId));
  await other.goto(deskUrls.claim(claimId));

  await page.getByRole("radio", { name: "Mostly false" }).check();
  await page.getByLabel("Summary").fill("Mine: fewer than 600.");
  await page.getByLabel("Rationale").fill("My reasons.\n\nIn two paragraphs.");
  await page.getByLabel("Outdated").check();

  await other.getByRole("radio", { name: "True", exact: true }).check();
  await other.getByLabel("Summary").fill("Theirs: 640 it is.");
  await other.getByRole("button", { name: "Save the draft" }).click();
  await expect(other.getByText("The draft is saved.")).toBeVisible();

  await page.getByRole("button", { name: "Save the draft" }).click();
  const conflict = alertOn(page);
  await expect(conflict).toBeFocused();
  await expect(conflict).toContainText("Changed in the meantime");
  await expect(conflict).toContainText(`${quicker.name} saved the verdict’s draft at`);
  await expect(page.getByText("On the desk now: Theirs: 640 it is.")).toBeVisible();
  await expect(page.getByText("On the desk now: True")).toBeVisible();
  await expect(page.getByLabel("Summary")).toHaveValue("Mine: fewer than 600.");
  await expect(page.getByLabel("Rationale")).toHaveValue("My reasons.\n\nIn two paragraphs.");
  await expect(page.getByRole("radio", { name: "Mostly false" })).toBeChecked();
  await expect(page.getByLabel("Outdated")).toBeChecked();
  await other.reload();
  await expect(other.getByLabel("Summary")).toHaveValue("Theirs: 640 it is.");

  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await other.reload();
  await expect(other.getByLabel("Summary")).toHaveValue("Mine: fewer than 600.");
  await expect(other.getByRole("radio", { name: "Mostly false" })).toBeChecked();
  await expect(other.getByLabel("Outdated")).toBeChecked();
});

test("whoever comes too late can drop theirs and see what stands", async ({ page, openContext }) => {
  await signIn(page.request, personWithRole("editor"));
  const { claimId } = await prepareClaim(page.request);
  const elsewhere = await openContext();
  await signIn(elsewhere.request, personWithRole("reviewer"));
  const other = await elsewhere.newPage();
  await page.goto(deskUrls.claim(claimId));
  await other.goto(deskUrls.claim(claimId));
  await other.getByLabel("Summary").fill("Theirs.");
  await other.getByRole("button", { name: "Save the draft" }).click();
  await expect(other.getByText("The draft is saved.")).toBeVisible();
  await page.getByLabel("Summary").fill("Mine.");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("link", { name: "Discard mine and show theirs" }).click();
  await expect(alertOn(page)).toHaveCount(0);
  await expect(page.getByLabel("Summary")).toHaveValue("Theirs.");
});
