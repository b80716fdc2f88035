import { rmSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { type LongArticle, storeLongArticle } from "@/tests/fixtures/long-article";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import { signIn } from "./people";
import { inDatabase } from "./stored-claims";
import { test as strictTest } from "./strict-test";

const COUNT = 1200;
const COMMENTS = 848;

interface LongSite {
  server: WebServer;
  article: LongArticle;
}

/** A server of its own with an article whose claims would fill the lists that other tests read. */
async function startLongSite(folder: string): Promise<LongSite> {
  const server = await startWebServer(path.join(folder, "long-article.log"));
  const article = await inDatabase(server.databaseUrl, async (tx) => {
    const author = await tx.user.findFirstOrThrow({ where: { role: "reviewer" }, select: { id: true } });
    const editor = await tx.user.findFirstOrThrow({ where: { role: "editor" }, select: { id: true } });
    const stored = await storeLongArticle(tx, COUNT, { author, editor });
    await tx.comment.createMany({
      data: Array.from({ length: COMMENTS }, (_, number) => ({
        claimId: stored.approvedId,
        authorId: author.id,
        body: `Comment number ${number}`,
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)),
      })),
    });
    return stored;
  });
  return { server, article };
}

const test = strictTest.extend<object, { longSite: LongSite }>({
  longSite: [
    async ({ browserName: _ }, use) => {
      const folder = makeTemporaryFolder();
      const site = await startLongSite(folder);
      await use(site);
      await site.server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ longSite }, use) => use(longSite.server.baseURL),
});

/** Signs the editor of this server in. */
async function signInEditor(page: Page, { people }: WebServer): Promise<void> {
  const editor = people.find(({ role }) => role === "editor");
  if (editor === undefined) throw new Error("The first start made no editor.");
  await signIn(page.request, editor);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an article with 1,200 claims is worked on part by part", async ({ page, longSite: { server, article } }) => {
    await signInEditor(page, server);
    await page.goto(deskUrls.article(article.id));
    await expect(page.getByText("Claims 1 to 200 of 1200")).toBeVisible();
    await page.getByRole("navigation", { name: "below the text" }).getByRole("link", { name: "Next part" }).click();
    await expect(page.getByText("Part 2 of 6")).toHaveCount(2);
    await expect(page.locator("#article-text a")).toHaveCount(200);

    await page.goto(deskUrls.article(article.id, article.claimIds[400]));
    await expect(page.getByText("Claim 401 of 1200")).toBeVisible();
    await page.getByRole("link", { name: "Previous", exact: true }).click();
    await expect(page.getByText("Claim 400 of 1200")).toBeVisible();
    await expect(page.getByText("Part 2 of 6")).toHaveCount(2);
  });

  test("its readers get all of it, and its tables", async ({ page, longSite: { article } }) => {
    await page.goto(publicUrls.article(article.slug));
    await expect(page.getByText("Part 1 of 12 of the article")).toBeVisible();
    await page.getByRole("navigation", { name: "Parts of the article" }).getByRole("link").click();
    await expect(page.getByText("Part 2 of 12 of the article")).toBeVisible();
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(100);
    expect((await page.content()).length).toBeLessThan(500_000);
    for (const table of [dataUrls.jsonOf, dataUrls.csvOf]) {
      const response = await page.request.get(table(publicUrls.article(article.slug)));
      expect(response.status()).toBe(200);
      expect((await response.text()).match(/Harbour master \w+ \d+/g)?.length).toBeGreaterThanOrEqual(COUNT - 1);
    }
  });

  test("all 848 comments on a claim can be read", async ({ page, longSite: { server, article } }) => {
    await signInEditor(page, server);
    await page.goto(deskUrls.claim(article.approvedId));
    const seen = new Set<string>();
    for (;;) {
      await expect(page.getByRole("heading", { name: "848 comments" })).toBeVisible();
      for (const text of await page.getByText(/^Comment number \d+$/).allTextContents()) seen.add(text);
      const older = page.getByRole("link", { name: "Older comments" });
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(seen.size).toBe(COMMENTS);
    await page.getByRole("link", { name: "Newer comments" }).click();
    await expect(page.getByRole("link", { name: "Older comments" })).toBeVisible();
  });
});
