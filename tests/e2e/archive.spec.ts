import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { readEndToEndState } from "@/tests/harness/end-to-end-state";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { claimdesk } from "@/tests/integration/command-line";

test.use({ javaScriptEnabled: false });

/** The files of a folder and those below it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files that a page's relative links name. */
function linkedFiles(file: string): string[] {
  const links = [...readFileSync(file, "utf8").matchAll(/\s(?:href|src|action)="([^"#]+)/g)].map(
    ([, link]) => link ?? "",
  );
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => fileURLToPath(new URL(link, pathToFileURL(file))));
}

test("the whole site is written as files that lead to each other and open without a server", async ({ page }) => {
  test.setTimeout(120_000);
  const folder = path.join(makeTemporaryFolder(), "site");
  const { dataDir, databaseUrl } = readEndToEndState();
  const built = await claimdesk(dataDir, ["site", "build", folder], { databaseUrl });
  expect(built).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ files are in /) });
  const pages = filesIn(folder).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  const broken = pages.flatMap((file) => linkedFiles(file).filter((linked) => !existsSync(linked)));
  expect(broken).toEqual([]);
  for (const file of [
    "icon.svg",
    "sitemaps/1.xml",
    "claims.csv",
    "articles.csv",
    "topics.csv",
    "corrections/feed.json",
  ]) {
    expect(existsSync(path.join(folder, file)), file).toBe(true);
  }
  const claims = readdirSync(path.join(folder, "claims"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of claims) expect(existsSync(path.join(folder, "claims", name, "image.png")), name).toBe(true);

  await page.goto(pathToFileURL(path.join(folder, "index.html")).href);
  await page
    .getByRole("link", { name: /auxiliary police force/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("auxiliary police force");
  // The style sheet is there too: the page is as wide as it is on the site.
  expect(await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe("none");
  await page.getByRole("link", { name: "Version 1" }).click();
  await expect(page.getByText("Version 1 of 1.")).toBeVisible();
  await page.getByRole("link", { name: "Беларуская" }).click();
  await page.getByRole("navigation", { name: "Галоўнае меню" }).getByRole("link", { name: "Аўтары" }).click();
  await expect(page.getByRole("link", { name: "Vladimir Putin" })).toBeVisible();

  const again = await claimdesk(dataDir, ["site", "build", folder], { databaseUrl });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("is not empty") });
});
