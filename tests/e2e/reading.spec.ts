import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { clientOf, signIn } from "./people";
import { inDatabase, type StoredClaim, storeClaim, storeCorrection, storeWithdrawal } from "./stored-claims";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

// A refused report is sent back with 422.
test.use({ javaScriptEnabled: false, expectedErrors: /status of 422/ });

let corrected: StoredClaim;
let withdrawn: StoredClaim;
let sold: StoredClaim;
let editor: APIRequestContext;
const formerSlug = `former-${crypto.randomUUID()}`;

test.beforeAll(async () => {
  await inDatabase(readEndToEndState().databaseUrl, async (tx) => {
    corrected = await storeClaim(tx, { statement: "The new bridge cost 87 million euros" });
    await storeCorrection(tx, corrected.claimId, {
      statement: "The new bridge cost 78 million euros",
      summary: "A digit was turned.",
      reason: "A later ledger was found.",
    });
    await tx.formerSlug.create({ data: { kind: "claim", slug: formerSlug, subjectId: corrected.claimId } });
    withdrawn = await storeClaim(tx, { statement: "Nobody ever paid for the quay" });
    await storeWithdrawal(tx, withdrawn.claimId, "The ledger was of another town.");
  });
  editor = await clientOf(personWithRole("editor"));
  // Nobody has asked for the pages of these claims yet, but for the lists they stand in: a change on the desk drops those.
  await submitForm(editor, deskUrls.article(corrected.articleId), "Save the details");
});

test.afterAll(() => editor.dispose());

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const follow = (page: Page, region: "main" | "navigation" | "contentinfo", name: string) =>
  page.getByRole(region).getByRole("link", { name, exact: true }).first().click();
const claimReviews = async (page: Page) => (await page.content()).match(/"@type":"ClaimReview"/g)?.length ?? 0;

test("a reader comes from the home page to a claim by search and filter", async ({ page }) => {
  await page.goto(publicUrls.home);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Claims" }).click();
  await expect(page).toHaveTitle(/^Claims/);
  await page.getByLabel("Claimant").selectOption({ label: "Vladimir Putin (1)" });
  await page.getByLabel("Search for words").fill("auxiliary force");
  await page.getByRole("button", { name: "Show claims" }).click();
  await expect(page.getByText("1 claim", { exact: true })).toBeVisible();
  await expect(page.getByRole("article").locator("mark").first()).toHaveText("auxiliary");
  await expect(page.getByRole("list", { name: "Filters in force" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: "Remove the filter Claimant: Vladimir Putin" }).click();
  await expect(page.getByRole("list", { name: "Filters in force" }).getByRole("listitem")).toHaveCount(1);
  await expect(page.getByLabel("Search for words")).toHaveValue("auxiliary force");
  await page.getByRole("article").getByRole("link", { name: "auxiliary police force" }).click();
  await expect(heading(page)).toContainText("auxiliary police force");
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  await page.goto(`${publicUrls.claims}?q=zeppelin`);
  await expect(page.getByRole("heading", { name: "No claim matches" })).toBeVisible();
  await page.getByRole("link", { name: "Remove the filter Words: zeppelin" }).click();
  await expect(page).toHaveURL(publicUrls.claims);
});

test("from a claim a reader comes to its version, claimant, article and topic, and to what the site says of itself", async ({
  page,
}) => {
  const claim = publicUrls.claim(corrected.slug);
  await page.goto(claim);
  await follow(page, "main", "Version 1");
  await expect(page.getByText("Version 1 of 2. A later one has taken its place.")).toBeVisible();
  await follow(page, "main", "The claim’s page");
  await expect(page).toHaveURL(claim);
  for (const [address, title] of [
    [publicUrls.claimant(corrected.claimantSlug), "Ada Quill"],
    [publicUrls.article(corrected.articleSlug), "The bridge of Norhaven"],
    [publicUrls.topic(corrected.topicSlug), "Bridges"],
  ] as const) {
    await page.locator(`main a[href="${address}"]`).click();
    await expect(heading(page)).toContainText(title);
    await page.locator(`main a[href="${claim}"]`).first().click();
    await expect(heading(page)).toHaveText("The new bridge cost 78 million euros");
  }
  await follow(page, "contentinfo", "Topics");
  await expect(page.locator(`main a[href="${publicUrls.topic(corrected.topicSlug)}"]`)).toBeVisible();
  await follow(page, "navigation", "Claimants");
  await expect(page.locator(`main a[href="${publicUrls.claimant(corrected.claimantSlug)}"]`)).toBeVisible();
  await follow(page, "navigation", "Corrections");
  await expect(page.getByText("A later ledger was found.").first()).toBeVisible();
  await follow(page, "navigation", "Methodology");
  await expect(page.getByRole("heading", { name: "Rating scales" })).toBeVisible();
  await follow(page, "contentinfo", "About");
  await expect(heading(page)).toHaveText("About Claimdesk");
  await follow(page, "navigation", "Data");
  await expect(page.getByRole("link", { name: "/claims.csv" })).toBeVisible();
  await follow(page, "contentinfo", "Беларуская");
  await expect(page).toHaveURL("/be/data");
  await expect(page.locator("html")).toHaveAttribute("lang", "be");
  await follow(page, "contentinfo", "English");
  await expect(page).toHaveURL(publicUrls.data);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a reader reports an error, an editor answers, and the answer stands at the reference", async ({
  page,
  openContext,
}) => {
  await page.goto(`/be${publicUrls.claim(corrected.slug)}`);
  await follow(page, "main", "Паведаміць пра памылку");
  await page.getByLabel("Дзе гэта можна праглядзець").fill("У рэестры");
  await page.getByRole("button", { name: "Адправіць паведамленне" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "be");
  await expect(alertOn(page).getByRole("heading")).toHaveText("Ёсць памылкі");
  await expect(alertOn(page).getByRole("link")).toHaveText([/^Напішыце адным-двума сказамі/]);
  await expect(page.getByLabel("Дзе гэта можна праглядзець")).toHaveValue("У рэестры");
  await expect(page.getByText("Error", { exact: false })).toHaveCount(0);

  await follow(page, "contentinfo", "English");
  await page.getByLabel("What is wrong").fill("The second sentence is wrong.");
  await page.getByLabel("Your e-mail address").fill("nobody");
  await page.getByRole("button", { name: "Send the report" }).click();
  const problem = alertOn(page).getByRole("link", { name: "Enter a full e-mail address" });
  await expect(problem).toHaveAttribute("href", "#email");
  await expect(page.getByLabel("What is wrong")).toHaveValue("The second sentence is wrong.");
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("nobody");
  await page.getByLabel("Your e-mail address").fill("reader@example.org");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Thank you, the report has arrived.")).toBeVisible();
  const reference = /reports\/([0-9A-Z-]+)/.exec(page.url())?.[1] ?? "";
  await expect(heading(page)).toHaveText(`Report ${reference}`);
  await expect(page.getByRole("main")).not.toContainText("second sentence");

  const newsroom = await openContext();
  await signIn(newsroom.request, personWithRole("editor"));
  const desk = await newsroom.newPage();
  await desk.goto(deskUrls.articles);
  await desk.getByRole("link", { name: "Readers’ reports" }).click();
  const report = desk.getByRole("listitem").filter({ hasText: reference });
  await expect(report).toContainText("The second sentence is wrong.");
  await expect(report.getByRole("link", { name: "reader@example.org" })).toBeVisible();
  await report.getByText("Answer this report").click();
  await report.getByLabel("The verdict stands as it was").check();
  await report.getByLabel("Answer", { exact: true }).fill("The ledger says so too.");
  await report.getByRole("button", { name: "Send the answer" }).click();
  await expect(desk.getByText("The ledger says so too.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("main")).toContainText("The ledger says so too.");
  await expect(page.getByRole("main")).toContainText("The verdict stands as it was");
});

test("a corrected claim says what was changed, and when", async ({ page }) => {
  await page.goto(publicUrls.claim(corrected.slug));
  await expect(page.getByText(/^Correction, /)).toBeVisible();
  await expect(page.getByText("The rating was “Mostly false” and is now “Half true”.")).toBeVisible();
  await expect(page.getByText("A later ledger was found.")).toBeVisible();
  expect(await claimReviews(page)).toBe(1);
  await follow(page, "main", "Version 2");
  await expect(page.getByRole("heading", { name: "What this version changed" })).toBeVisible();
  await expect(page.locator("del").first()).toContainText("87");
  await expect(page.locator("ins").first()).toContainText("78");
  await expect(page.getByText("Changed: Second ledger")).toBeVisible();
  expect(await claimReviews(page)).toBe(0);
});

test("a withdrawn verdict keeps its page, with a notice and without markup", async ({ page }) => {
  await page.goto(publicUrls.claim(withdrawn.slug));
  await expect(page.getByText(/^This verdict was withdrawn on /)).toBeVisible();
  await expect(page.getByText("The ledger was of another town.")).toBeVisible();
  await expect(heading(page)).toHaveText("Nobody ever paid for the quay");
  expect(await claimReviews(page)).toBe(0);
  await page.goto(`${publicUrls.claims}?q=quay+paid`);
  await expect(page.getByRole("heading", { name: "No claim matches" })).toBeVisible();
});

test("an earlier version of a withdrawn verdict does not say that a later one stands", async ({ page }) => {
  await inDatabase(readEndToEndState().databaseUrl, async (tx) => {
    const claim = await storeClaim(tx, { statement: "The lighthouse was sold" });
    await storeCorrection(tx, claim.claimId, {
      statement: "The lighthouse was let",
      summary: "It was let.",
      reason: "A deed.",
    });
    await storeWithdrawal(tx, claim.claimId, "The deed was forged.");
    sold = claim;
  });
  await page.goto(publicUrls.claimVersion(sold.slug, 1));
  await expect(page.getByText("A later one took its place and was withdrawn, so no verdict stands.")).toBeVisible();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /^Withdrawn: /);
});

test("an old address of a claim leads on for ever", async ({ page }) => {
  for (const urlOf of [
    publicUrls.claim,
    publicUrls.claimEmbed,
    publicUrls.claimReport,
    dataUrls.claimJson,
    (slug: string) => publicUrls.claimVersion(slug, 1),
    (slug: string) => dataUrls.citation(slug, "bib"),
  ]) {
    const response = await page.request.get(urlOf(formerSlug), { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, urlOf(corrected.slug)]);
  }
});
