import { type BrowserContext, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { harbourText, unlikeOthers } from "./desk-work";
import { type Person, signIn } from "./people";
import { test } from "./strict-test";

test.use({ expectedErrors: /status of 404/ });

const statement = "The new quay of Norhaven cost the town 87 million euros";
const claimant = "Ida Brandt, mayor of Norhaven";
const sources = [
  { title: "Final account of the quay", stance: "Supports", kind: "primary", passage: "Total: 86.9 million euros." },
  { title: "Council minutes of April 2025", stance: "Context", kind: "secondary", passage: "" },
] as const;
const summary = "The town’s own account ends at 86.9 million euros.";

const claimReviewSchema = z.object({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("ClaimReview"),
  url: z.url(),
  claimReviewed: z.string(),
  datePublished: z.iso.date(),
  author: z.object({ "@type": z.literal("Organization"), name: z.string(), url: z.url() }),
  itemReviewed: z.object({
    "@type": z.literal("Claim"),
    author: z.object({ "@type": z.enum(["Person", "Organization"]), name: z.string() }),
    datePublished: z.iso.date(),
    firstAppearance: z.object({ "@type": z.literal("Article"), headline: z.string(), url: z.url() }),
  }),
  reviewRating: z.object({
    "@type": z.literal("Rating"),
    alternateName: z.string(),
    ratingValue: z.number(),
    bestRating: z.number(),
    worstRating: z.number(),
  }),
});

async function pageOf(context: BrowserContext, person: Pick<Person, "email" | "password">): Promise<Page> {
  await signIn(context.request, person);
  return context.newPage();
}

async function addSource(page: Page, { title, stance, kind, passage }: (typeof sources)[number]): Promise<void> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Add the source" }) });
  if (!(await form.isVisible())) await page.getByText("Add a source", { exact: true }).click();
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Web address").fill("https://example.org/norhaven");
  await form.getByRole("radio", { name: stance }).check();
  await form.getByLabel("Kind of source").selectOption(kind);
  await form.getByLabel("Passage relied on").fill(passage);
  await form.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
}

test("an article goes in and a verdict that two people agreed on comes out", async ({ page, openContext, baseURL }) => {
  const title = "Norhaven opens its new quay";
  const slug = "the-new-quay-of-norhaven-cost-the-town-87-million-euros";
  const reader = await openContext();

  await test.step("the author signs in", async () => {
    const { email, password } = personWithRole("reviewer");
    await page.goto(deskUrls.articles);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(deskUrls.articles);
  });

  await test.step("and adds an article, whose claims are found", async () => {
    await page.getByRole("link", { name: "Add an article" }).click();
    await page.getByLabel("Text of the article").fill(unlikeOthers(harbourText));
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Web address").fill("https://example.org/quay");
    await page.getByLabel("Publisher").fill("The Norhaven Post");
    await page.getByLabel("Published on").fill("2025-03-04");
    await page.getByRole("button", { name: "Add the article" }).click();
    await expect(page.getByText(/^The article is stored; \d+ claims? /)).toBeVisible();
  });

  await test.step("accepts a claim in the article", async () => {
    await page.getByRole("main").getByRole("link", { name: "87 million euros" }).click();
    await page.getByRole("button", { name: "Accept" }).click();
    await expect(page.getByText(/^Claim \d of \d · Accepted$/)).toBeVisible();
    await expect(page).toHaveURL(/\?claim=([0-9a-f-]+)#mark-\1$/);
    await page.getByRole("link", { name: "Open the workbench" }).click();
    await expect(page).toHaveURL(/\/desk\/claims\//);
  });

  await test.step("puts it into words of its own", async () => {
    await page.getByText("Wording and claimant", { exact: true }).click();
    await page.getByLabel("The claim in one sentence").fill(statement);
    await page.getByLabel("Claimant (optional)").fill(claimant);
    await page.getByRole("button", { name: "Save the claim" }).click();
    await expect(page.getByRole("heading", { level: 1, name: statement })).toBeVisible();
    await expect(page.getByText("The claim is saved.")).toBeVisible();
  });

  await test.step("adds two sources", async () => {
    for (const source of sources) await addSource(page, source);
  });

  const workbench = new URL(page.url()).pathname;

  await test.step("writes the verdict and submits it", async () => {
    await page.getByRole("radio", { name: "Mostly true" }).check();
    await page.getByLabel("Summary").fill(summary);
    await page.getByLabel("Rationale").fill("The **final account** says so [1]; the council agreed [2].");
    await page.getByLabel("What would change this verdict").fill("An audit with another sum.");
    await page.getByLabel("Missing context").check();
    await page.getByRole("button", { name: "Save the draft" }).click();
    await expect(page.getByText("The draft is saved.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Summary")).toHaveValue(summary);
    await page.getByRole("button", { name: "Submit for second review" }).click();
    await expect(page.getByText("The verdict is submitted and waits for a second person.")).toBeVisible();
  });

  await test.step("but cannot approve it, and nobody else sees it", async () => {
    await expect(page.getByText("You wrote a part of this verdict, so somebody else has to review it.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Approve/ })).toHaveCount(0);
    const visit = await reader.newPage();
    expect((await visit.goto(publicUrls.claim(slug)))?.status()).toBe(404);
    expect(await (await reader.request.get(dataUrls.claimsCsv)).text()).not.toContain(statement);
    expect((await reader.request.get(dataUrls.claimJson(slug))).status()).toBe(404);
  });

  await test.step("the second person approves and publishes it", async () => {
    const second = await pageOf(await openContext(), personWithRole("editor"));
    await second.goto(deskUrls.reviews);
    await second.getByRole("region", { name: "For you to decide" }).getByRole("link", { name: statement }).click();
    await expect(second).toHaveURL(workbench);
    await second.getByRole("button", { name: "Approve and publish" }).click();
    await expect(second.getByText("The verdict is published.")).toBeVisible();
    await second.getByRole("link", { name: "Public page" }).click();
    await expect(second).toHaveURL(publicUrls.claim(slug));
  });

  const visit = await reader.newPage();

  await test.step("readers see it whole", async () => {
    expect((await visit.goto(publicUrls.claim(slug)))?.status()).toBe(200);
    await expect(visit.getByRole("heading", { level: 1 })).toHaveText(statement);
    const main = visit.getByRole("main");
    await expect(main.getByRole("paragraph").filter({ hasText: /^Mostly true$/ })).toBeVisible();
    await expect(main.getByText(summary)).toBeVisible();
    await expect(main.getByText("Missing context")).toBeVisible();
    await expect(main.getByText("An audit with another sum.")).toBeVisible();
    await expect(main.locator("mark")).toContainText("87 million euros");
    for (const { title: source, passage } of sources) {
      await expect(main.getByRole("link", { name: source })).toHaveAttribute("href", "https://example.org/norhaven");
      if (passage !== "") await expect(main.getByText(passage)).toBeVisible();
    }
    const citation = main.getByRole("link", { name: "1", exact: true }).or(main.getByRole("link", { name: "[1]" }));
    await citation.click();
    await expect(visit.locator(":target")).toContainText(sources[0].title);
  });

  await test.step("machines find one valid ClaimReview", async () => {
    const blocks = await visit.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks).toHaveLength(1);
    const markup = claimReviewSchema.parse(JSON.parse(blocks[0] ?? ""));
    expect(markup.url).toBe(`${baseURL}${publicUrls.claim(slug)}`);
    expect(markup.claimReviewed).toBe(statement);
    expect(markup.itemReviewed.author.name).toBe(claimant);
    expect(markup.itemReviewed.firstAppearance.url).toBe("https://example.org/quay");
    const { ratingValue, bestRating, worstRating } = markup.reviewRating;
    expect([worstRating, ratingValue, bestRating]).toEqual([1, 4, 5]);
  });

  await test.step("it is in the lists and found by its words", async () => {
    await visit.goto(publicUrls.home);
    await expect(visit.getByRole("link", { name: statement })).toBeVisible();
    await visit.goto(publicUrls.claims);
    await expect(visit.getByRole("link", { name: statement })).toBeVisible();
    await visit.getByLabel("Search for words").fill("quay Norhaven");
    await visit.getByRole("button", { name: "Show claims" }).click();
    await expect(visit).toHaveURL(/[?&]q=/);
    await expect(visit.getByRole("main").getByRole("article")).toHaveCount(1);
    await visit.getByRole("link", { name: statement }).click();
    await visit.getByRole("main").getByRole("link", { name: title }).click();
    await expect(visit).toHaveURL(/\/articles\//);
    await expect(visit.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(visit.getByRole("link", { name: statement })).toBeVisible();
  });

  await test.step("and in the exports", async () => {
    const csv = await (await reader.request.get(dataUrls.claimsCsv)).text();
    const row = csv.split("\n").find((line) => line.includes(statement)) ?? "";
    expect(row).toContain(`${baseURL}${publicUrls.claim(slug)}`);
    expect(row).toContain("Mostly true");
    const one: unknown = await (await reader.request.get(dataUrls.claimJson(slug))).json();
    expect(one).toMatchObject({
      slug,
      version: 1,
      claim: statement,
      claimant: { name: claimant },
      rating: { label: "Mostly true", value: 4 },
      summary,
      sources: sources.map(({ title: source }, index) => ({ position: index + 1, title: source })),
    });
    const all: unknown = await (await reader.request.get(dataUrls.claimsJson)).json();
    expect(all).toMatchObject({ claims: expect.arrayContaining([one]) });
  });
});
