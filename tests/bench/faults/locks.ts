import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { deskUrls } from "@/domain/urls";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { addArticle, unlikeOthers } from "@/tests/e2e/desk-work";
import { openClient, signIn } from "@/tests/e2e/people";
import { readForm, sendForm } from "@/tests/e2e/web-forms";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultRun } from "./fault";

const ROUNDS = 10;
const ARTICLES = 3;

/** In the form, which can be shown since reading works, or on the page in its place. */
const REFUSAL = /database does not answer/;

/** How long another process holds the write lock, in milliseconds: within what a write waits for, and beyond it. */
const HELD = [2000, 20_000] as const;

/**
 * Another process holds SQLite's write lock while articles are sent: each is stored once where that was said, or refused
 * in words and kept in the form, and pages are read meanwhile.
 */
export const locks: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "locks.log"));
  const desk = await openClient(server.baseURL);
  const file = sqliteFile(server.databaseUrl);
  try {
    const reviewer = server.people.find(({ role }) => role === "reviewer");
    if (reviewer === undefined) throw new Error("The sample has a reviewer.");
    await signIn(desk, reviewer);
    await addArticle(desk, { title: "Locks", text: unlikeOthers("The lock has 12 keys.") });
    const form = await readForm(desk, deskUrls.newArticle, "Add the article and find its claims");
    let [tries, held, refused] = [0, 0, 0];
    const send = async (number: number) => {
      const title = `Locked out ${number}`;
      const answer = await sendForm(desk, form, { title, text: unlikeOthers("The gate has 7 locks.") });
      const status = answer.status();
      const words = status === 303 ? "" : await answer.text();
      return { title, isAccepted: status === 303, isInWords: REFUSAL.test(words) && words.includes(title) };
    };
    for (const time of HELD) {
      const rounds = Math.max(1, Math.round((ROUNDS * share * (HELD[0] + time)) / (2 * time)));
      for (let round = 0; round < rounds; round += 1) {
        const other = new Database(file);
        other.exec("BEGIN IMMEDIATE");
        const sending = Array.from({ length: ARTICLES }, (_, index) => send(tries + index));
        await sleep(time);
        const reading = await desk.get(deskUrls.articles);
        other.exec("COMMIT");
        for (const { title, isAccepted, isInWords } of await Promise.all(sending)) {
          const stored = other.prepare('SELECT COUNT(*) FROM "Article" WHERE "title" = ?').pluck().get(title);
          tries += 1;
          if (!isAccepted) refused += 1;
          if (reading.status() === 200 && (isAccepted ? stored === 1 : isInWords && stored === 0)) held += 1;
        }
        other.close();
      }
    }
    return [
      {
        key: "sqlite-locked",
        what: `another process holds SQLite's write lock for ${HELD.map((time) => time / 1000).join(" or ")} s: an article sent meanwhile is stored once or refused in words with everything typed, and pages are read`,
        tries,
        held,
        seen: `${refused} refused`,
      },
    ];
  } finally {
    await desk.dispose();
    await server.stop();
  }
};
