import { expect } from "@playwright/test";
import { z } from "zod";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { expectAccessible } from "./accessible-pages";
import { alertOn } from "./alerts";
import { addArticle, addSource, markClaim, unlikeOthers, writeVerdict } from "./desk-work";
import { clientOf, invite } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

test.use({ expectedErrors: /status of 404/ });

const claimsSchema = z.object({ claims: z.array(z.object({ slug: z.string(), language: z.string() })) });

const pages = {
  "the home page": publicUrls.home,
  "the list of claims": publicUrls.claims,
  "a search with a result": `${publicUrls.claims}?q=police&rating=true`,
  "a search without one": `${publicUrls.claims}?q=zeppelin&claimant=nobody&rating=none&article=none`,
  "the list of articles": publicUrls.articles,
  "an article": publicUrls.article("belarus-leader-flies-to-sochi-as-minsk-marches-on"),
  "a page that is not there": publicUrls.claim("no-such-claim"),
  "signing in": deskUrls.signIn,
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test("a claim’s page is accessible", async ({ page }) => {
  const { claims } = claimsSchema.parse(await (await page.request.get(dataUrls.claimsJson)).json());
  await page.goto(publicUrls.claim(claims.at(-1)?.slug ?? ""));
  await expectAccessible(page);
});

test("a claim with long words, written from right to left, is accessible and fits", async ({ page }) => {
  const author = await clientOf(personWithRole("reviewer"));
  const longest = "اللامركزية".repeat(12);
  const text = unlikeOthers(`قالت الوزيرة إن كلفة الجسر بلغت ٨٧ مليون يورو. ${longest}.`);
  const article = { title: `الجسر الجديد ${longest}`, text, language: "ar" };
  const claimId = await markClaim(author, await addArticle(author, article), "كلفة الجسر بلغت ٨٧ مليون يورو");
  await addSource(author, claimId, `Doğrulama-${"x".repeat(120)}`);
  const words = { summary: "نعم.", rationale: `See [1] and ${"https://example.org/".repeat(8)}` };
  await writeVerdict(author, claimId, "Submit for second review", words);
  const editor = await clientOf(personWithRole("editor"));
  await submitForm(editor, deskUrls.claim(claimId), "Approve and publish");
  const { claims } = claimsSchema.parse(await (await editor.get(dataUrls.claimsJson)).json());
  await page.goto(publicUrls.claim(claims.find((claim) => claim.language === "ar")?.slug ?? ""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "ar");
  await expectAccessible(page);
  await author.dispose();
  await editor.dispose();
});

test("signing in with an error is accessible", async ({ page }) => {
  await page.goto(deskUrls.signIn);
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
