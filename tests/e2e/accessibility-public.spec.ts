import { expect, type Page } from "@playwright/test";
import { deskUrls, publicUrls, publicUrlsIn } from "@/domain/urls";
import { readEndToEndState } from "@/tests/harness/end-to-end-state";
import { accessibilityProblems, expectAccessible } from "./accessible-pages";
import { alertOn } from "./alerts";
import { invite } from "./people";
import { inDatabase, type StoredClaim, storeClaim, storeCorrection, storeWithdrawal } from "./stored-claims";
import { test } from "./strict-test";

test.use({ expectedErrors: /status of 4(04|22)/ });

const longest = "اللامركزية".repeat(12);
const reference = `TEST-${crypto.randomUUID().slice(0, 4).toUpperCase()}-0000`;

let corrected: StoredClaim;
let withdrawn: StoredClaim;
let arabic: StoredClaim;

test.beforeAll(async () => {
  await inDatabase(readEndToEndState().databaseUrl, async (tx) => {
    corrected = await storeClaim(tx, {
      rationale:
        "The treasury counts **34 million** [1].\n\n> Bridge: 34 million.\n\n- by year\n- [by ledger](https://example.org)",
    });
    const change = { statement: "The bridge cost 78 million", summary: "A digit was turned.", reason: "A new ledger." };
    await storeCorrection(tx, corrected.claimId, change);
    withdrawn = await storeClaim(tx);
    await storeWithdrawal(tx, withdrawn.claimId, "The ledger was of another town.");
    arabic = await storeClaim(tx, {
      language: "ar",
      statement: `كلفة الجسر بلغت ٨٧ مليون يورو ${longest}`,
      claimant: longest,
      topic: longest,
      title: `الجسر الجديد ${longest}`,
      publisher: longest,
      before: "قالت الوزيرة إن ",
      quote: "كلفة الجسر بلغت ٨٧ مليون يورو",
      after: `. ${longest}.`,
      summary: "نعم.",
      rationale: `See [1] and ${"https://example.org/".repeat(8)} and \`${"x".repeat(120)}\``,
      sourceTitle: `Doğrulama-${"x".repeat(120)}`,
    });
    await tx.errorReport.create({
      data: {
        reference,
        claimId: corrected.claimId,
        edition: 1,
        message: "Wrong.",
        source: "",
        language: "en",
        answer: "It is not.",
        outcome: "unchanged",
        answeredAt: new Date(),
      },
    });
  });
});

/** Every kind of public page, in each of its states, by its address. */
const pages = (): Record<string, string> => ({
  home: publicUrls.home,
  "the list of claims": publicUrls.claims,
  "a search with a result": `${publicUrls.claims}?q=police&rating=true`,
  "a search without one": `${publicUrls.claims}?q=${"zeppelin".repeat(20)}&claimant=nobody&rating=none&article=none`,
  "a claim": publicUrls.claim(corrected.slug),
  "a version": publicUrls.claimVersion(corrected.slug, 2),
  "a withdrawn claim": publicUrls.claim(withdrawn.slug),
  "a verdict in a frame": publicUrls.claimEmbed(corrected.slug),
  "the form for reports": publicUrls.claimReport(corrected.slug),
  "an answered report": publicUrls.report(reference),
  articles: publicUrls.articles,
  "an article in full": publicUrls.article(corrected.articleSlug),
  claimants: publicUrls.claimants,
  "a claimant": publicUrls.claimant(corrected.claimantSlug),
  topics: publicUrls.topics,
  "a topic": publicUrls.topic(corrected.topicSlug),
  corrections: publicUrls.corrections,
  methodology: publicUrls.methodology,
  about: publicUrls.about,
  data: publicUrls.data,
  "a page in another language": publicUrlsIn("/be").claim(corrected.slug),
  "long words from right to left": publicUrls.claim(arabic.slug),
  "the article of those": publicUrls.article(arabic.articleSlug),
  "a page that is not there": publicUrls.claim("no-such-claim"),
});

test("every public page is accessible, in light and dark, wide, narrow and enlarged", async ({ page }) => {
  test.setTimeout(300_000);
  for (const [name, path] of Object.entries(pages())) {
    await page.goto(path);
    expect.soft(await accessibilityProblems(page), name).toEqual([]);
  }
  await page.goto(publicUrls.claimReport(arabic.slug));
  await page.getByLabel("What is wrong").fill("x");
  await page.getByLabel("Your e-mail address").fill("x");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(alertOn(page)).toBeVisible();
  await expectAccessible(page);
});

/** What can be pressed or filled, in the order of the document, and where the focus is in it; -1 where nowhere. */
const stops = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    const shown = all.filter((element) => element.checkVisibility());
    const focused = document.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused ?? document.body);
    const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)");
    return { count: shown.length, at: focused === null ? -1 : shown.indexOf(focused), isSeen };
  });

test("everything that can be pressed is reached by Tab, in its order, with the focus in sight", async ({ page }) => {
  for (const path of [
    publicUrls.claims,
    publicUrls.claim(corrected.slug),
    publicUrls.claimReport(corrected.slug),
    publicUrls.claimEmbed(corrected.slug),
  ]) {
    await page.goto(path);
    const { count } = await stops(page);
    expect(count, path).toBeGreaterThan(0);
    for (let next = 0; next < count; ) {
      await page.keyboard.press("Tab");
      const { at, isSeen } = await stops(page);
      // A field for a date has several stops of its own, which the browser marks.
      if (at === next - 1) continue;
      expect([at, isSeen], `${path}, stop ${next}`).toEqual([next, true]);
      next += 1;
    }
  }
});

test("the skip link of a claim comes first and leads to the content", async ({ page }) => {
  await page.goto(publicUrls.claim(corrected.slug));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("in forced colours badges, discs, changes and the focus are still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(publicUrls.claimVersion(corrected.slug, 2));
  const ground = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const words = await page.locator("h1").evaluate((title) => getComputedStyle(title).color);
  expect(words).not.toBe(ground);
  await expect(page.locator("main article svg").first()).toHaveCSS("color", words);
  const badge = page.getByRole("list", { name: "Reasons" }).locator("span").first();
  await expect(badge).toHaveCSS("border-top-style", "solid");
  await expect(badge).not.toHaveCSS("border-top-color", ground);
  await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  await expect(page.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(focused).toHaveCSS("outline-style", "solid");
  await expect(focused).not.toHaveCSS("outline-color", ground);
});

test("signing in, with an error too, is accessible", async ({ page }) => {
  await page.goto(deskUrls.signIn);
  await expectAccessible(page);
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(alertOn(page)).toBeVisible();
  await expectAccessible(page);
});

test("an invitation, with errors too, is accessible", async ({ page }) => {
  await page.goto(await invite(`${crypto.randomUUID()}@example.org`, "reviewer"));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(alertOn(page)).toBeFocused();
  await expectAccessible(page);
});
