import path from "node:path";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { addArticle } from "@/tests/e2e/desk-work";
import { openClient, signIn } from "@/tests/e2e/people";
import { inDatabase } from "@/tests/e2e/stored-claims";
import { storeLongArticle } from "@/tests/fixtures/long-article";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";

const CLAIMS = 5000;

/** How long another writer may wait for an article with thousands of claims, in milliseconds. */
const LONGEST_WAIT = 2000;

type Engine = "sqlite" | "postgresql";

/** Asks for every page and table of an article with 5,000 claims, and adds one while somebody else writes. */
export const longArticles: FaultRun = async ({ folder, postgres, share }) => {
  const figures: FaultFigure[] = [];
  const database = (await postgres()).urlOf("postgres");
  for (const [engine, changes] of [
    ["sqlite", {}],
    ["postgresql", { DATABASE_URL: database }],
  ] as const) {
    const server = await startWebServer(path.join(folder, `long-${engine}.log`), changes);
    try {
      figures.push(await readingAll(server, engine), await adding(server, engine, share));
    } finally {
      await server.stop();
    }
  }
  return figures;
};

async function readingAll({ baseURL, databaseUrl, people }: WebServer, engine: Engine): Promise<FaultFigure> {
  const article = await inDatabase(databaseUrl, async (tx) => {
    const author = await tx.user.findFirstOrThrow({ where: { role: "reviewer" }, select: { id: true } });
    const editor = await tx.user.findFirstOrThrow({ where: { role: "editor" }, select: { id: true } });
    return storeLongArticle(tx, CLAIMS, { author, editor, provider: engine });
  });
  const client = await signedIn(baseURL, people, "editor");
  const page = publicUrls.article(article.slug);
  const addresses = [
    deskUrls.articles,
    deskUrls.article(article.id),
    deskUrls.article(article.id, article.approvedId).replace(/#.*/, ""),
    page,
    `${page}?part=50`,
    dataUrls.jsonOf(page),
    dataUrls.csvOf(page),
    publicUrls.articles,
    `${publicUrls.claims}?q=pier+12345`,
  ];
  const seen: string[] = [];
  let held = 0;
  for (const address of addresses) {
    const begun = performance.now();
    const response = await client.get(address);
    await response.body();
    if (response.status() === 200) held += 1;
    seen.push(`${Math.round(performance.now() - begun)}`);
  }
  await client.dispose();
  return {
    key: `long-article-pages-${engine}`,
    what: `an article with ${CLAIMS} claims on ${engine}: desk, its first and last part, public page and last part, JSON, CSV, lists and search all answer 200`,
    tries: addresses.length,
    held,
    seen: `${seen.join(", ")} ms`,
  };
}

async function adding({ baseURL, people }: WebServer, engine: Engine, share: number): Promise<FaultFigure> {
  const editor = await signedIn(baseURL, people, "editor");
  const reviewer = await signedIn(baseURL, people, "reviewer");
  const sentences = Array.from({ length: Math.round(4600 * share) }, (_, number) => {
    return `The ministry said on Sunday that ${number + 2} ships had left port ${number}.`;
  });
  let isAdding = true;
  const begun = performance.now();
  const added = addArticle(editor, { title: "Ships", text: sentences.join("\n\n") }).finally(() => {
    isAdding = false;
  });
  const waits: number[] = [];
  for (let number = 0; isAdding; number += 1) {
    const asked = performance.now();
    await addArticle(reviewer, { title: "Other", text: `The mayor sold ${number + 5} trams on Sunday.` });
    waits.push(performance.now() - asked);
  }
  await added;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  await editor.dispose();
  await reviewer.dispose();
  return {
    key: `long-article-adding-${engine}`,
    what: `adding an article of ${sentences.length} sentences with a claim each on ${engine} while somebody else adds short ones: none of these waits longer than ${LONGEST_WAIT} ms`,
    tries: waits.length,
    held: waits.filter((wait) => wait <= LONGEST_WAIT).length,
    seen: `added in ${seconds} s; slowest of ${waits.length} others ${Math.max(...waits).toFixed(0)} ms`,
  };
}

async function signedIn(baseURL: string, people: WebServer["people"], role: string) {
  const person = people.find((candidate) => candidate.role === role);
  if (person === undefined) throw new Error(`Nobody is ${role}.`);
  const client = await openClient(baseURL);
  await signIn(client, person);
  return client;
}
