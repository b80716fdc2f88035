import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type APIRequestContext, expect, test } from "@playwright/test";
import pg from "pg";
import { deskUrls, publicUrls } from "@/domain/urls";
import { PUBLIC_CHANGE_CHANNEL } from "@/server/database/public-change";
import { type PostgresServer, startPostgres } from "@/tests/harness/postgres-server";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import { prepareSubmission } from "./desk-work";
import { openClient, signIn } from "./people";
import { submitForm } from "./web-forms";

/** In milliseconds: how long a change may take to reach the other process, and between two looks. */
const LATEST = 2000;
const PAUSE = 5;

const running: { postgres?: PostgresServer; servers: WebServer[] } = { servers: [] };

test.afterAll(async () => {
  for (const server of running.servers) await server.stop();
  await running.postgres?.stop();
});

async function signedIn(server: WebServer, role: string): Promise<APIRequestContext> {
  const person = server.people.find((one) => one.role === role);
  if (person === undefined) throw new Error(`Nobody is ${role}.`);
  const client = await openClient(server.baseURL);
  await signIn(client, person);
  return client;
}

/** Looks at the list until it links to so many of the claims published here. @returns how long that took, in ms */
async function untilShown(reader: APIRequestContext, count: number): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const links = (await (await reader.get(publicUrls.claims)).text()).matchAll(/"\/claims\/640-people[a-z0-9-]*"/g);
    if (new Set([...links].map(([href]) => href)).size === count) return performance.now() - begun;
    if (performance.now() - begun > LATEST) throw new Error(`${count} are not shown after ${LATEST} ms.`);
    await sleep(PAUSE);
  }
}

/** Ends the connections on which the processes hear of changes. @returns how many there were */
async function endListening(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const listening = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = '${PUBLIC_CHANGE_CHANNEL}'`;
  const { rowCount } = await client.query(listening);
  await client.end();
  return rowCount ?? 0;
}

test("two processes on one database show each other’s publications, after lost connections too", async () => {
  test.setTimeout(180_000);
  const postgres = await startPostgres();
  running.postgres = postgres;
  const url = postgres.urlOf("postgres");
  const folder = makeTemporaryFolder();
  for (const name of ["first", "second"]) {
    running.servers.push(await startWebServer(path.join(folder, `${name}.log`), { DATABASE_URL: url }));
  }
  const [first, second] = running.servers;
  if (first === undefined || second === undefined) throw new Error("Both have been started.");
  const author = await signedIn(first, "reviewer");
  const editor = await signedIn(first, "editor");
  const reader = await openClient(second.baseURL);
  const claims = [await prepareSubmission(author), await prepareSubmission(author)];
  const publish = (number: number) =>
    submitForm(editor, deskUrls.claim(claims[number]?.claimId ?? ""), "Approve and publish");
  // Kept in both processes from here on.
  for (const client of [author, reader]) await client.get(publicUrls.claims);
  await publish(0);
  const heard = await untilShown(reader, 1);

  expect(await endListening(url)).toBe(2);
  await publish(1);
  const reconnected = await untilShown(reader, 2);
  console.log(
    `Shown by the other process after ${heard.toFixed(1)} ms; ${reconnected.toFixed(1)} ms with lost connections.`,
  );
  for (const client of [author, editor, reader]) await client.dispose();
});
