import { expect } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { prepareSubmission } from "./desk-work";
import { clientOf, invite, makePerson, signIn } from "./people";
import { test } from "./strict-test";

// A violation in any test of the suite fails it: strict-test.ts. Here every page of the desk is walked over once.

const ownNonce = /script-src 'nonce-([A-Za-z0-9+/=]+)' 'strict-dynamic';/;

test.describe("every page of the desk", () => {
  test.use({ expectedErrors: /status of 404/ });

  test("runs its own scripts alone, and breaks nothing of its policy", async ({ page }) => {
    test.slow();
    const author = await clientOf(await makePerson("reviewer"));
    const { articleId, claimId } = await prepareSubmission(author);
    await author.dispose();
    const guestLink = await invite(`${crypto.randomUUID()}@example.org`, "observer");
    const nonces = new Set<string>();
    const walk = async (path: string) => {
      const response = await page.goto(path);
      const policy = response?.headers()["content-security-policy"] ?? "";
      expect(policy, path).toMatch(ownNonce);
      expect(policy, path).not.toContain("unsafe");
      nonces.add(ownNonce.exec(policy)?.[1] ?? "");
      // Scripts of a page that does run: it takes what is typed before it is sent.
      await page.waitForLoadState("load");
    };
    const before = [deskUrls.signIn, guestLink, "/invitation/nothing"];
    for (const path of before) await walk(path);
    await signIn(page.request, personWithRole("administrator"));
    const pages = [
      deskUrls.articles,
      deskUrls.newArticle,
      deskUrls.article(articleId),
      deskUrls.article(articleId, claimId),
      deskUrls.claim(claimId),
      deskUrls.reviews,
      deskUrls.reports,
      deskUrls.people,
      deskUrls.scales,
      deskUrls.site,
      "/desk/nothing",
    ];
    for (const path of pages) await walk(path);
    expect(nonces.size).toBe(before.length + pages.length);
  });
});

test.describe("what somebody puts into a page of the desk", () => {
  test.use({ expectedErrors: /./ });

  test("does not run", async ({ page, troubles }) => {
    await signIn(page.request, personWithRole("administrator"));
    const injected = `<script>document.documentElement.dataset.ran = "script"</script>
      <script nonce="guess">document.documentElement.dataset.ran = "nonce"</script>
      <script src="/_next/static/none.js"></script>
      <img src="data:," onerror="document.documentElement.dataset.ran = 'handler'" alt="">
      <p style="color: red">Styled</p>`;
    await page.route(`**${deskUrls.scales}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("</main>", `${injected}</main>`) });
    });
    await page.goto(deskUrls.scales);
    await expect
      .poll(() => troubles.filter((trouble) => trouble.startsWith("A page broke its Content-Security-Policy")).length)
      .toBeGreaterThanOrEqual(5);
    expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
  });
});
