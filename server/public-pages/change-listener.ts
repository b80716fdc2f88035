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
      if (!isTold)
        console.error("The connection that tells of changes to public pages is lost: each page is made anew.", error);
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
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const lost = new Promise<never>((_resolve, reject) => {
    client.on("error", reject);
    client.once("end", () => reject(new Error("PostgreSQL ended the connection.")));
  });
  lost.catch(() => undefined);
  client.on("notification", ({ payload }) => hearer.changed(tagsIn(payload)));
  try {
    await client.connect();
    await client.query(`LISTEN ${PUBLIC_CHANGE_CHANNEL}`);
    connected();
    hearer.hearing(true);
    while (!stopped.aborted) {
      await Promise.race([sleep(HEARTBEAT, undefined, { signal: stopped }).catch(() => undefined), lost]);
      if (!stopped.aborted) await client.query("SELECT 1");
    }
  } finally {
    // A dead connection is not waited for.
    void client.end().catch(() => undefined);
  }
}

/** The tags of a notification; everything where it cannot be read. */
function tagsIn(payload: string | undefined): readonly PageTag[] {
  try {
    return payloadSchema.parse(payload);
  } catch {
    return ["site"];
  }
}
