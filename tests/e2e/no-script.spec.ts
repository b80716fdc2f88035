import { expect } from "@playwright/test";
import { deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { addArticle, addSource, harbourText, listClaims, prepareClaim, unlikeOthers } from "./desk-work";
import { clientOf, signIn } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

test.use({ javaScriptEnabled: false, expectedErrors: /status of (401|403|404)/ });

const editor = () => personWithRole("editor");

test("an article goes in, with its errors shown and everything typed kept", async ({ page }) => {
  await page.goto(deskUrls.newArticle);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail address").fill(editor().email);
  await page.getByLabel("Password").fill(editor().password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(deskUrls.newArticle);
  const text = unlikeOthers(harbourText);
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Publisher").fill("The Norhaven Post");
  await page.getByLabel("Web address").fill("norhaven");
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("button", { name: "Add the article" }).click();
  const problems = alertOn(page);
  await expect(problems.getByRole("link")).toHaveText([
    "Enter the article’s title.",
    "Enter the whole address of a page, or leave it empty.",
  ]);
  await expect(page.getByLabel("Title")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Text of the article")).toHaveValue(text);
  await expect(page.getByLabel("Publisher")).toHaveValue("The Norhaven Post");
  await expect(page.getByLabel("Web address")).toHaveValue("norhaven");
  await page.getByLabel("Title").fill("Norhaven’s quay");
  await page.getByLabel("Web address").fill("https://example.org/quay-without-scripts");
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
});

test("claims are accepted, their marks changed, and new ones typed", async ({ page }) => {
  await signIn(page.request, editor());
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text: unlikeOthers(harbourText) });
  await page.goto(deskUrls.article(articleId));
  await page.getByRole("main").getByRole("link", { name: "87 million euros" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText(/^Claim \d of \d · Accepted$/)).toBeVisible();

  await page.getByText("Change the marked words").click();
  await page.getByLabel("Marked words").fill("words that stand nowhere");
  await page.getByRole("button", { name: "Change the mark" }).click();
  await expect(alertOn(page)).toContainText("The article does not contain these words.");
  await expect(page.getByLabel("Marked words")).toHaveValue("words that stand nowhere");
  await page.getByLabel("Marked words").fill("the new quay had cost the town 87 million euros");
  await page.getByRole("button", { name: "Change the mark" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText(
    "the new quay had cost the town 87 million euros",
  );

  await page.getByText("Mark a claim by hand").click();
  await page.getByLabel("Words that make the claim").fill("Nobody who lives near the quay was asked.");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("Nobody who lives near the quay was asked.");
  await page.getByText("Mark a claim by hand").click();
  await page.getByLabel("Words that make the claim").fill("Nobody who lives near the quay was asked.");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(alertOn(page)).toContainText("Just these words are marked as a claim already.");
});

test("a pasted text with broken lines is asked about, shown joined, and joined when that is chosen", async ({
  page,
}) => {
  await signIn(page.request, editor());
  await page.goto(deskUrls.newArticle);
  const broken =
    "The harbour of Norhaven handled 4.2 million tonnes of goods in the\nyear 2024, and the govern-\nment paid for the quay.";
  await page.getByLabel("Text of the article").fill(unlikeOthers(broken));
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(alertOn(page)).toContainText("The lines of this text seem to be broken.");
  const row = page.getByRole("row", { name: "govern-↵ment" });
  await expect(row).toContainText("government paid");
  await expect(row.locator("mark")).toHaveText(["govern-↵ment", "government", "govern-ment"]);
  await page.getByLabel("Join the lines").check();
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(alertOn(page)).toContainText("Enter the article’s title.");
  await page.getByLabel("Title").fill("Norhaven’s quay");
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("of goods in the year 2024");
  await expect(page.getByRole("main")).toContainText("and the government paid for the quay");
});

test("a pasted text’s lines are joined with every hyphen left when that is chosen", async ({ page }) => {
  await signIn(page.request, editor());
  await page.goto(deskUrls.newArticle);
  const broken =
    "The harbour of Norhaven handled 4.2 million tonnes of goods in the\nyear 2024, and the govern-\nment paid for it, in a low-\nincome town.";
  await page.getByLabel("Text of the article").fill(unlikeOthers(broken));
  await page.getByLabel("Title").fill("Norhaven’s hyphens");
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByText("1 hyphen that may belong to its word stays.")).toBeVisible();
  await page.getByLabel("Join lines, but leave every hyphen").check();
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("of goods in the year 2024");
  await expect(page.getByRole("main")).toContainText("the govern-ment paid for it, in a low-income town");
});

test("a pasted text in Markdown is read as it is set when that is chosen, with its details", async ({ page }) => {
  await signIn(page.request, editor());
  await page.goto(deskUrls.newArticle);
  const source =
    "---\ntitle: Quay in Markdown\n---\n\nThe quay cost [87 million euros](https://example.org/ledger) in 2024.[^1]\n\n[^1]: So they say.";
  await page.getByLabel("Text of the article").fill(unlikeOthers(source));
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByRole("group", { name: "How is this text to be read?" })).toContainText("1 link, 2 note marks");
  await page.getByLabel("Read it as Markdown").check();
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quay in Markdown");
  await expect(page.getByRole("main")).toContainText("The quay cost 87 million euros in 2024.");
});

test("words that the article has otherwise are offered as it has them", async ({ page }) => {
  await signIn(page.request, editor());
  const text = unlikeOthers("The town of Norhaven moved 1,200 people in May.\n\nThe quay — it is new — was paid for.");
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  await page.goto(deskUrls.article(articleId));
  await page.getByText("Mark a claim by hand").click();
  await page.getByLabel("Words that make the claim").fill("200 people in May");
  await page.getByLabel("Claimant").fill("The town");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(alertOn(page)).toContainText("In the article these words are part of longer words or numbers.");
  await expect(page.getByLabel("Claimant")).toHaveValue("The town");
  await page.getByRole("group", { name: "What the article says" }).getByLabel("1,200 people in May").check();
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("1,200 people in May");

  await page.getByText("Mark a claim by hand").click();
  await page.getByLabel("Words that make the claim").fill('"the quay -- it is new"');
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("The quay — it is new");
});

test("sources and verdicts are written, errors and all", async ({ page }) => {
  await signIn(page.request, editor());
  const { claimId } = await prepareClaim(page.request);
  await addSource(page.request, claimId, "Staff register");
  await page.goto(deskUrls.claim(claimId));

  await page.getByText("Add a source", { exact: true }).click();
  const source = page.locator("form").filter({ has: page.getByRole("button", { name: "Add the source" }) });
  await source.getByLabel("Publisher").fill("Port authority");
  await source.getByLabel("Web address").fill("ftp://example.org");
  await source.getByRole("button", { name: "Add the source" }).click();
  await expect(source.getByRole("alert").getByRole("link")).toHaveText([
    "This is no address of the web: those begin with https:// or http://.",
    "Enter the source’s title.",
    "Choose what kind of source it is.",
    "Choose what the source does to the claim.",
  ]);
  await expect(source.getByLabel("Publisher")).toHaveValue("Port authority");
  await source.getByLabel("Title").fill("Yearly report");
  await source.getByLabel("Web address").fill("https://example.org/report");
  await source.getByRole("radio", { name: "Refutes" }).check();
  await source.getByLabel("Kind of source").selectOption("data");
  await source.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("link", { name: "Yearly report" })).toBeVisible();

  await page.getByLabel("Rationale").fill("See [7].");
  await page.getByLabel("Exaggerated").check();
  await page.getByRole("button", { name: "Submit for second review" }).click();
  await expect(alertOn(page).getByRole("link")).toHaveText([
    "Choose a rating.",
    "Write the summary: the answer in one sentence.",
    "The rationale cites [7], but there is no such source.",
  ]);
  await expect(page.getByLabel("Exaggerated")).toBeChecked();
  await page.getByRole("radio", { name: "Half true" }).check();
  await page.getByLabel("Summary").fill("Half of them.");
  await page.getByLabel("Rationale").fill("See [2].");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Half true" })).toBeChecked();
  await expect(page.getByLabel("Exaggerated")).toBeChecked();
});

test("a write that comes too late shows the conflict and keeps what was typed", async ({ page }) => {
  await signIn(page.request, editor());
  const { claimId } = await prepareClaim(page.request);
  await page.goto(deskUrls.claim(claimId));
  await page.getByText("Wording and claimant").click();
  await page.getByLabel("The claim in one sentence").fill("The harbour employs 640 people");
  await page.getByLabel("Claimant (optional)").fill("Ida Brandt");

  const other = await clientOf(personWithRole("reviewer"));
  const words = { statement: "The port employs 640 people", claimant: "" };
  await submitForm(other, deskUrls.claim(claimId), "Save the claim", words);
  await other.dispose();

  await page.getByRole("button", { name: "Save the claim" }).click();
  const conflict = alertOn(page);
  await expect(conflict).toContainText("Changed in the meantime");
  await expect(conflict).toContainText("Sample reviewer changed the claim’s wording or claimant");
  await expect(page.getByLabel("The claim in one sentence")).toHaveValue("The harbour employs 640 people");
  await expect(page.getByText("On the desk now: The port employs 640 people")).toBeVisible();
  await page.getByRole("button", { name: "Save the claim" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The harbour employs 640 people");
});

test("a session that ended on a form leaves everything typed", async ({ page, context }) => {
  await signIn(page.request, editor());
  const { claimId } = await prepareClaim(page.request);
  await page.goto(deskUrls.claim(claimId));
  await page.getByRole("radio", { name: "Half true" }).check();
  await page.getByLabel("Summary").fill("Not lost.");
  await page.getByLabel("What would change this verdict (optional)").fill("Nor this.");
  await page.getByLabel("Exaggerated").check();
  const address = page.url();
  await context.clearCookies();
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const main = page.getByRole("main");
  await expect(main.getByRole("textbox", { name: "Summary", exact: true })).toHaveValue("Not lost.");
  await expect(main.getByRole("textbox", { name: "What would change this verdict (optional)" })).toHaveValue(
    "Nor this.",
  );
  await expect(main.getByRole("textbox")).toHaveCount(2);
  await expect(main).toContainText("What you chose, such as a rating or a file, has to be chosen again.");

  // A form of one button has no words that could be below.
  await signIn(page.request, editor());
  await page.goto(address);
  await context.clearCookies();
  await page.getByRole("button", { name: "Begin the review" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended");
  await expect(main).toContainText("So nothing was saved. To go on, sign in again");
  await expect(main.getByRole("textbox")).toHaveCount(0);
});

test("signing out ends the session", async ({ page }) => {
  await signIn(page.request, editor());
  await page.goto(deskUrls.articles);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goto(deskUrls.articles);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("every claim of an article can be reached and dismissed", async ({ page }) => {
  await signIn(page.request, editor());
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text: unlikeOthers(harbourText) });
  const claims = await listClaims(page.request, articleId);
  expect(claims.length).toBeGreaterThan(1);
  await page.goto(deskUrls.article(articleId, claims[0]?.id));
  for (const [index] of claims.entries()) {
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText(`Claim ${index + 1} of ${claims.length} · Dismissed`)).toBeVisible();
    if (index < claims.length - 1) await page.getByRole("link", { name: "Next" }).click();
  }
  await page.goto(deskUrls.article(articleId));
  await expect(page.getByRole("main").locator("mark")).toHaveCount(0);
});

test("what is missing or not allowed is said in words", async ({ page }) => {
  for (const path of [publicUrls.claim("no-such-claim"), publicUrls.article("no-such-article"), "/nothing/here"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    await expect(page.getByRole("link", { name: "Search the published claims" })).toBeVisible();
  }
  await signIn(page.request, personWithRole("reviewer"));
  expect((await page.goto(deskUrls.people))?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is not open to you");
});
