import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadClaimTable } from "@/features/claim-search/loaders";
import { loadSitemap } from "@/features/sitemap/loaders";
import { loadClaimTableOf } from "@/features/tables/loaders";
import { database } from "@/server/database/database";
import { streamed } from "@/server/http/streamed";
import { fillArchive } from "@/tests/fixtures/archive";
import { askRaw, whileServing } from "@/tests/harness/raw-http";
import { newPerson, present, withTestDatabase } from "./support";

withTestDatabase();

const CLAIMS = 1200;

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  await newPerson("reviewer");
  await fillArchive(await database(), CLAIMS);
});

const exports: [string, () => Promise<AsyncIterable<string> | null>][] = [
  ["the claims as CSV", async () => loadClaimTable({}, "csv")],
  ["the claims as JSON", async () => loadClaimTable({}, "json")],
  [
    "the table of an article",
    async () => (await loadClaimTableOf({ kind: "articles", slug: "archive-0", format: "csv" }))?.parts ?? null,
  ],
  ["a sitemap", () => loadSitemap("1")],
];

describe("what is sent while it is made", () => {
  it.each(exports)("lets another request be answered before it ends: %s", async (_name, load) => {
    const events: string[] = [];
    await whileServing(
      (_request, response) => {
        events.push("a page");
        response.end();
      },
      async (origin) => {
        const sending = readAll(present(await load())).then((length) => {
          events.push("the export");
          return length;
        });
        await askRaw(origin);
        expect(await sending).toBeGreaterThan(10_000);
      },
    );
    expect(events).toEqual(["a page", "the export"]);
  });

  it("so does a transaction of many statements", async () => {
    const events: string[] = [];
    const { write } = await database();
    const writing = write(async (tx) => {
      for (let index = 0; index < 300; index += 1) {
        await tx.claimant.create({ data: { slug: `many-${index}`, name: `Many ${index}` } });
      }
      events.push("the transaction");
    });
    setTimeout(() => events.push("a timer"), 1);
    await writing;
    expect(events).toEqual(["a timer", "the transaction"]);
  });

  it("is stopped where its reader leaves, and made no further than its first chunk before anybody reads", async () => {
    let made = 0;
    let isEnded = false;
    async function* endless() {
      try {
        for (;;) {
          made += 1;
          yield "a line of an export\n";
        }
      } finally {
        isEnded = true;
      }
    }
    const response = await streamed(endless(), {});
    const before = made;
    const body = present(response.body).getReader();
    await body.read();
    await body.cancel();
    expect(isEnded).toBe(true);
    expect(before).toBeLessThan(5000);
  });

  it("is no answer at all where its beginning cannot be made", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield "too short to be sent";
      throw new Error("away");
    }
    await expect(streamed(broken(), {})).rejects.toThrow("away");
  });
});

/** Takes all of it as fast as it comes. @returns its length in bytes */
async function readAll(parts: AsyncIterable<string>): Promise<number> {
  return (await (await streamed(parts, {})).arrayBuffer()).byteLength;
}
