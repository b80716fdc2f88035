import { get } from "node:http";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import pg from "pg";
import { deskUrls, publicUrls, publicUrlsIn } from "@/domain/urls";
import { openDatabase } from "@/server/database/database";
import { fillArchive } from "@/tests/fixtures/archive";
import { readEndToEndState } from "@/tests/harness/end-to-end-state";
import { type PostgresServer, startPostgres } from "@/tests/harness/postgres-server";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import { alertOn } from "./alerts";
import { harbourText } from "./desk-work";
import { openClient, signIn } from "./people";
import { inDatabase, storeClaim } from "./stored-claims";
import { readForm, sendForm } from "./web-forms";

const running: { postgres?: PostgresServer; server?: WebServer } = {};

test.afterAll(async () => {
  await running.server?.stop();
  await running.postgres?.stop();
});

const WORDS = "The harbour that nobody wants to type twice";
const STALE = "claimdesk; hit; detail=stale";

test("while PostgreSQL is away old pages are shown, all else says so, and nobody loses a word or their session", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const postgres = await startPostgres();
  running.postgres = postgres;
  const log = path.join(makeTemporaryFolder(), "away.log");
  const server = await startWebServer(log, { DATABASE_URL: postgres.urlOf("postgres") });
  running.server = server;
  const person = server.people.find(({ role }) => role === "reviewer");
  if (person === undefined) throw new Error("The sample has a reviewer.");
  const context = await browser.newContext({ baseURL: server.baseURL });
  const [page, desk, reader] = [await context.newPage(), context.request, await openClient(server.baseURL)];
  await signIn(desk, person);
  await page.goto(deskUrls.newArticle);
  await page.getByLabel("Title", { exact: true }).fill(WORDS);
  await page.getByLabel("Text of the article").fill(harbourText);
  const button = "Add the article and find its claims";
  const form = await readForm(desk, deskUrls.newArticle, button);
  const signInForm = await readForm(reader, deskUrls.signIn, "Sign in");
  const [leaver, copy] = [await openClient(server.baseURL), await openClient(server.baseURL)];
  await signIn(leaver, person);
  const cookies = (await leaver.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const signOutForm = await readForm(leaver, deskUrls.articles, "Sign out");
  const statusOfCopy = async () =>
    (await copy.get(deskUrls.articles, { maxRedirects: 0, headers: { Cookie: cookies } })).status();
  expect(await statusOfCopy()).toBe(200);
  const { slug } = await inDatabase(server.databaseUrl, (tx) => storeClaim(tx));
  const reportForm = await readForm(reader, publicUrlsIn("/be").claimReport(slug), "Адправіць паведамленне");
  const pages = [publicUrls.claims, "/feed.xml"];
  for (const address of pages) expect((await reader.get(address)).headers()).not.toHaveProperty("cache-status");

  await postgres.halt();
  for (const address of pages) {
    const old = await reader.get(address);
    expect([old.status(), old.headers()["cache-status"], old.headers()["cache-control"]]).toEqual([
      200,
      STALE,
      "no-store",
    ]);
  }
  const other = await reader.get("/be/claims?q=other");
  const words = await other.text();
  expect([other.status(), other.headers()["cache-control"]]).toEqual([503, "no-store"]);
  expect(words).toContain("Сайт зараз недаступны");
  expect(words).not.toMatch(/prisma|127\.0\.0\.1|node_modules/i);
  for (const address of ["/claims.csv", "/claims.json", "/claims/x.json", "/sitemap.xml", "/articles/x.csv"]) {
    const data = await reader.get(address);
    expect([address, data.status(), data.headers()["content-type"]]).toEqual([address, 503, "application/json"]);
    expect(data.headers()["retry-after"]).toBe("3");
  }
  const refused = await desk.get(deskUrls.articles, { maxRedirects: 0 });
  expect([refused.status(), refused.headers()["retry-after"]]).toEqual([503, "3"]);
  const sent = await sendForm(desk, form, { title: WORDS, text: harbourText });
  expect(sent.status()).toBe(503);
  expect(await sent.text()).toContain(WORDS);
  const report = parseHTML(await (await sendForm(reader, reportForm, { message: WORDS })).text()).document;
  expect([...report.querySelectorAll("main label")].map((label) => label.textContent)).toEqual([`Што не так${WORDS}`]);
  expect(report.querySelector("main")?.textContent).toContain("Напісанае вамі ніжэй");
  const turnedAway = await sendForm(reader, signInForm, { email: person.email, password: person.password });
  expect(turnedAway.headers().location).toContain("error=DatabaseAway");
  await page.getByRole("button", { name: button }).click();
  await expect(alertOn(page)).toContainText("database does not answer");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(WORDS);
  const signedOut = await sendForm(leaver, signOutForm);
  expect([signedOut.status(), signedOut.headers().location]).toEqual([
    303,
    expect.stringContaining("done=signed-out-here"),
  ]);
  const farewell = await leaver.get(signedOut.headers().location ?? "");
  expect([farewell.status(), await farewell.text()]).toEqual([200, expect.stringContaining("its database is away")]);

  await postgres.serveAgain();
  await expect.poll(async () => (await desk.get(deskUrls.articles, { maxRedirects: 0 })).status()).toBe(200);
  expect(await statusOfCopy()).toBe(307);
  expect((await leaver.get(deskUrls.articles, { maxRedirects: 0 })).status()).toBe(307);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { name: WORDS })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await expect.poll(async () => (await reader.get(publicUrls.claims)).headers()).not.toHaveProperty("cache-status");
  for (const client of [reader, leaver, copy]) await client.dispose();
  await context.close();
});

/** Reads an answer, doing something once its first bytes have come. Whether its end came too, which HTTP says. */
function isWhole(
  address: string,
  afterFirstBytes: () => Promise<unknown>,
): Promise<{ status?: number; ended: boolean }> {
  return new Promise((resolve, reject) => {
    const request = get(address, (response) => {
      const { statusCode: status } = response;
      response.once("data", () => afterFirstBytes().catch(reject));
      response.resume();
      response.once("error", () => undefined);
      response.once("close", () => resolve({ ...(status === undefined ? {} : { status }), ended: response.complete }));
    });
    request.once("error", reject);
  });
}

test("an export that PostgreSQL breaks off in the middle does not look like a whole one", async () => {
  const { postgres, server } = running;
  if (postgres === undefined || server === undefined) throw new Error("The test before starts them.");
  const database = await openDatabase(server.databaseUrl);
  await fillArchive(database, 2000).finally(() => database.close());
  const other = new pg.Client({ connectionString: server.databaseUrl });
  await other.connect();
  for (const address of ["/claims.csv", "/claims.json"]) {
    const breakOff = async () => {
      await other.query('BEGIN; LOCK TABLE "Verdict" IN ACCESS EXCLUSIVE MODE');
      const waiting = "SELECT pid FROM pg_locks WHERE NOT granted";
      await expect.poll(async () => (await other.query(waiting)).rowCount).toBeGreaterThan(0);
      await other.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS reader`);
      await other.query("ROLLBACK");
    };
    expect(await isWhole(`${server.baseURL}${address}`, breakOff)).toEqual({ status: 200, ended: false });
    expect(await isWhole(`${server.baseURL}${address}`, async () => undefined)).toEqual({ status: 200, ended: true });
  }
  await other.end();
});

test("what another process publishes on SQLite reaches the pages that were kept", async ({ request }) => {
  const list = async () => (await request.get(publicUrls.claims)).text();
  await list();
  const { slug } = await inDatabase(readEndToEndState().databaseUrl, (tx) => storeClaim(tx));
  await expect.poll(list).toContain(slug);
});
