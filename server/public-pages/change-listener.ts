import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { type PageTag, pageTagSchema } from "@/domain/publication/page-tags";
import { PUBLIC_CHANGE_CHANNEL } from "@/server/database/public-change";

/** What a listener does with what it hears. */
export interface Hearer {
  /** Other processes have changed what these tags name. */
  changed(tags: readonly PageTag[]): void;
  /** Whether changes are heard of from now on. Told so, everything known before may be out of date. */
  hearing(isHearing: boolean): void;
}

/** In milliseconds: between two questions whether the connection stands, and how long an answer may take. */
const HEARTBEAT = 1000;
const PATIENCE = 2000;

/** Parts of it that are counted, in milliseconds. */
const TICK = 100;

/** When the driver closes a connection that was given up before it stood, in milliseconds. */
const FORGOTTEN = 30_000;

/** The first and the longest pause before the next attempt to connect, in milliseconds. */
const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

const payloadSchema = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(pageTagSchema.array());

/**
 * Listens on a connection of its own to what the processes on one PostgreSQL database change, and connects again
 * whenever it is lost, until it is stopped. A connection that dies without a word is found out by its heartbeat.
 * @returns stops listening
 */
export function listenToChanges(url: string, hearer: Hearer): () => Promise<void> {
  const stopped = new AbortController();
  const ended = keepListening(url, hearer, stopped.signal);
  return () => {
    stopped.abort();
    return ended;
  };
}

async function keepListening(url: string, hearer: Hearer, stopped: AbortSignal): Promise<void> {
  let pause = SHORTEST_PAUSE;
  let isTold = false;
  while (!stopped.aborted) {
    try {
      await listenOnce(url, hearer, stopped, () => {
        pause = SHORTEST_PAUSE;
        isTold = false;
      });
    } catch (error) {
      // Once a loss: the next attempts fail for the same reason.
      if (!isTold) console.error(lossInWords(error));
      isTold = true;
    }
    hearer.hearing(false);
    await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
}

/** Listens until stopped. Throws when the connection cannot be made or is lost. */
async function listenOnce(url: string, hearer: Hearer, stopped: AbortSignal, connected: () => void): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: PUBLIC_CHANGE_CHANNEL,
    connectionTimeoutMillis: FORGOTTEN,
  });
  const lost = new Promise<never>((_resolve, reject) => {
    client.on("error", reject);
    client.once("end", () => reject(new Error("PostgreSQL ended the connection.")));
  });
  lost.catch(() => undefined);
  client.on("notification", ({ payload }) => hearer.changed(tagsIn(payload)));
  try {
    await patiently(client.connect());
    await patiently(client.query(`LISTEN ${PUBLIC_CHANGE_CHANNEL}`));
    connected();
    hearer.hearing(true);
    while (!stopped.aborted) {
      await Promise.race([sleep(HEARTBEAT, undefined, { signal: stopped }).catch(() => undefined), lost]);
      if (!stopped.aborted) await patiently(client.query("SELECT 1"));
    }
  } finally {
    // A dead connection is not waited for.
    void client.end().catch(() => undefined);
  }
}

/**
 * Waits for an answer of the database, and gives it up after a while. Time in which this process did something else does
 * not count: an answer that came meanwhile is read after the timers, so that of a busy start every clock would say that
 * there was none.
 */
async function patiently<T>(answer: Promise<T>): Promise<T> {
  let ticks = 0;
  let timer: NodeJS.Timeout | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      ticks += 1;
      if (ticks * TICK >= PATIENCE) reject(new Error(`no answer within ${PATIENCE / 1000} s`));
    }, TICK);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearInterval(timer);
  }
}

/** In one line: what is lost, why, and what it means until it stands again. */
function lossInWords(error: unknown): string {
  const reason = error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
  return `PostgreSQL does not tell of changes to public pages at the moment (${reason.replace(/\s+/g, " ")}). Each page is made anew for every reader until it does again; this server keeps trying.`;
}

/** The tags of a notification; everything where it cannot be read. */
function tagsIn(payload: string | undefined): readonly PageTag[] {
  try {
    return payloadSchema.parse(payload);
  } catch {
    return ["site"];
  }
}
