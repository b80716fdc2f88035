import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumFlags, ensureChromium } from "./chromium";
import { makeTemporaryFolder } from "./temporary-folder";
import { startWebServer, type WebServer } from "./web-server";

const folder = path.resolve("docs/images");
const viewport = { width: 1280, height: 900 };

/** Draws the README's pictures from the present build and the sample: `npm run docs:screenshots` after `npm run build`. */
async function takeScreenshots(browser: Browser, server: WebServer): Promise<void> {
  const page = await browser.newPage({ viewport, baseURL: server.baseURL, locale: "en-GB" });
  await signInAs(page, server, "editor");
  await page.getByRole("link", { name: /Belarus leader/ }).click();
  await page.locator("a:has(mark)", { hasText: "$10bn" }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(folder, "article.png") });
  await page.goto("/claims");
  await page
    .getByRole("link", { name: /auxiliary police force/ })
    .first()
    .click();
  await page.screenshot({ path: path.join(folder, "claim.png") });
}

async function signInAs(page: Page, server: WebServer, role: string): Promise<void> {
  const person = server.people.find((candidate) => candidate.role === role);
  if (person === undefined) throw new Error(`Nobody is ${role}.`);
  await page.goto("/desk");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/desk");
}

mkdirSync(folder, { recursive: true });
const logFolder = makeTemporaryFolder();
const server = await startWebServer(path.join(logFolder, "server.log"));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
  await takeScreenshots(browser, server);
} finally {
  await browser.close();
  await server.stop();
  rmSync(logFolder, { recursive: true, force: true });
}
