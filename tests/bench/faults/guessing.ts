import path from "node:path";
import { limits } from "@/domain/sign-in-limits";
import { deskUrls } from "@/domain/urls";
import { openPlainClient, type PlainClient, sendSignIn } from "@/tests/harness/plain-client";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultContext, FaultFigure, FaultRun } from "./fault";
import { newDatabase } from "./new-database";

/** Wrong passwords sent at once, and how often that is done. */
const GUESSES = 200;
const ROUNDS = 10;

/** Guesses one after the other against one account. */
const LONG_ATTACK = 200;

interface Browser {
  client: PlainClient;
  token: string;
}

/** A browser in a network of its own, as the trusted proxy in front names it, about to sign in. */
async function openBrowser({ baseURL }: WebServer, network: string): Promise<Browser> {
  const client = openPlainClient(baseURL, { "X-Forwarded-For": network });
  return { client, token: JSON.parse((await client.get("/api/auth/csrf")).body).csrfToken };
}

/** Sends the form; gives whether it led to the desk, in how many milliseconds, and the reason if not. */
async function signIn({ client, token }: Browser, email: string, password: string) {
  const begun = performance.now();
  const address = await sendSignIn(client, token, email, password);
  const reason = address.searchParams.get("error") ?? "";
  return { isIn: address.pathname === deskUrls.articles, took: performance.now() - begun, reason };
}

async function guessing(name: string, { folder, share }: FaultContext, databaseUrl: string): Promise<FaultFigure[]> {
  const changes = { TRUST_PROXY: "on", ...(databaseUrl === "" ? {} : { DATABASE_URL: databaseUrl }) };
  const server = await startWebServer(path.join(folder, `guessing-${name}.log`), changes);
  try {
    const owner = server.people.find(({ role }) => role === "editor");
    if (owner === undefined) throw new Error("The first start made no editor.");
    const known = await openBrowser(server, "192.0.2.1");
    await signIn(known, owner.email, owner.password);
    return [await floods(name, server, share, known, owner), await attack(name, server, share, known, owner)];
  } finally {
    await server.stop();
  }
}

type Owner = { email: string; password: string };

/** The owner signs in from the browser that is known, again and again, amid wrong passwords sent all at once. */
async function floods(
  name: string,
  server: WebServer,
  share: number,
  known: Browser,
  owner: Owner,
): Promise<FaultFigure> {
  const rounds = Math.max(2, Math.round(ROUNDS * share));
  const waits: number[] = [];
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    const guesser = await openBrowser(server, `198.51.100.${round}`);
    const guesses = Array.from({ length: GUESSES }, (_, index) =>
      signIn(guesser, `somebody${index}@example.org`, `guess ${index}`),
    );
    const { isIn, took } = await signIn(known, owner.email, owner.password);
    waits.push(took);
    if (isIn) held += 1;
    await Promise.all(guesses);
  }
  const sorted = waits.toSorted((a, b) => a - b).map(Math.round);
  return {
    key: `sign-in-flood-${name}`,
    what: `${GUESSES} wrong sign-ins at once on ${name}; the right one from a known browser gets in`,
    tries: rounds,
    held,
    seen: `it waited ${sorted[Math.floor(rounds / 2)]} ms in the middle, ${sorted.at(-1)} ms at worst`,
  };
}

/** Somebody guesses one account's password from one network, as fast as answers come. */
async function attack(
  name: string,
  server: WebServer,
  share: number,
  known: Browser,
  owner: Owner,
): Promise<FaultFigure> {
  const guesser = await openBrowser(server, "203.0.113.7");
  const guesses = Math.max(20, Math.round(LONG_ATTACK * share));
  let tried = 0;
  let held = 0;
  let tries = 0;
  for (let index = 0; index < guesses; index += 1) {
    const { reason } = await signIn(guesser, owner.email, `guess ${index}`);
    if (reason === "CredentialsSignin") tried += 1;
    if (index % 10 !== 9) continue;
    const fresh = await openBrowser(server, `192.0.2.${100 + (index % 100)}`);
    for (const browser of [known, fresh]) {
      tries += 1;
      if ((await signIn(browser, owner.email, owner.password)).isIn) held += 1;
    }
  }
  return {
    key: `sign-in-attack-${name}`,
    what: `wrong passwords against one account from one network on ${name}; its owner gets in from a known browser and from a new one elsewhere`,
    tries,
    held,
    seen: `${tried} of ${guesses} guesses were compared with the password, ${limits.pair.free} of them without a wait`,
  };
}

/** Guessed passwords, on both databases. */
export const guessPasswords: FaultRun = async (context) => {
  const onSqlite = await guessing("sqlite", context, "");
  const url = await newDatabase(await context.postgres(), "guessing");
  return [...onSqlite, ...(await guessing("postgresql", context, url))];
};
