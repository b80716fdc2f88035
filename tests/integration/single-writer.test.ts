import { setImmediate } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { describe, expect, it } from "vitest";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import { database, type Transaction } from "@/server/database/database";
import { createTestDatabase } from "@/tests/harness/databases";
import { provider, reader, withTestDatabase } from "./support";

withTestDatabase();

const LOAD = Array.from({ length: 60 }, (_, index) => index);

/** Every third request fails after it has written, as one does whose later check refuses it. */
function isRolledBack(index: number): boolean {
  return index % 3 === 0;
}

type Claimants = Pick<Transaction, "claimant">;

async function addClaimant({ claimant }: Claimants, name: string): Promise<string> {
  await claimant.create({ data: { name, slug: name } });
  return name;
}

async function addAndFail(tx: Claimants, name: string): Promise<never> {
  await addClaimant(tx, name);
  await setImmediate();
  throw new Error("refused");
}

/** The names that the requests were told were stored. */
async function acknowledged(requests: Promise<string>[]): Promise<string[]> {
  const settled = await Promise.allSettled(requests);
  return settled.flatMap((request) => (request.status === "fulfilled" ? request.value : [])).sort();
}

async function storedNames({ claimant }: Claimants, prefix: string): Promise<string[]> {
  const rows = await claimant.findMany({ where: { name: { startsWith: prefix } }, select: { name: true } });
  return rows.map(({ name }) => name).sort();
}

describe("writes at the same time", () => {
  it("keep what was acknowledged and nothing of what was rolled back", async () => {
    const db = await database();
    const requests = LOAD.map((index) =>
      db.write((tx) => (isRolledBack(index) ? addAndFail : addClaimant)(tx, `kept-${index}`)),
    );
    const names = await acknowledged(requests);
    expect(names).toHaveLength(40);
    expect(await storedNames(db.read, "kept-")).toEqual(names);
  });

  it("that arrive while another is about to fail are not lost with it", async () => {
    const { read, write } = await database();
    let other: Promise<string> | undefined;
    const failing = write(async (tx) => {
      other = write((own) => addClaimant(own, "beside"));
      return addAndFail(tx, "failing");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await other).toBe("beside");
    expect(await storedNames(read, "")).toContain("beside");
  });

  if (provider === "sqlite") {
    it("would be lost where all requests share one plain SQLite client", async () => {
      const { url, drop } = await createTestDatabase();
      const plain = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url }) });
      let other: string | undefined;
      const failing = plain.$transaction(async (tx) => {
        other = await addClaimant(plain, "beside");
        return addAndFail(tx, "failing");
      });
      await expect(failing).rejects.toThrow("refused");
      expect(other).toBe("beside");
      expect(await storedNames(plain, "")).toEqual([]);
      await plain.$disconnect();
      await drop();
    });
  }

  it("come one after the other on SQLite, so that none reads what another is about to change", async () => {
    const { read, write } = await database();
    const { id } = await write((tx) => tx.claimant.create({ data: { name: "counted", slug: "counted-0" } }));
    const count = () =>
      write(async (tx) => {
        const { slug } = await tx.claimant.findUniqueOrThrow({ where: { id } });
        await setImmediate();
        await tx.claimant.update({ where: { id }, data: { slug: `counted-${Number(slug.split("-")[1]) + 1}` } });
      });
    await Promise.all(Array.from({ length: 10 }, count));
    const { slug } = await read.claimant.findUniqueOrThrow({ where: { id } });
    // PostgreSQL runs them side by side: there the version check of a claim, not the order, keeps writes apart.
    if (provider === "sqlite") expect(slug).toBe("counted-10");
    else expect(Number(slug.split("-")[1])).toBeGreaterThan(0);
  });
});

describe("a read", () => {
  it("does not see what is not committed", async () => {
    const { read, write } = await database();
    const seen = await write(async (tx) => {
      await addClaimant(tx, "uncommitted");
      return storedNames(read, "uncommitted");
    });
    expect(seen).toEqual([]);
    expect(await storedNames(read, "uncommitted")).toEqual(["uncommitted"]);
  });

  it("cannot write, by whatever way", async () => {
    const read = await reader();
    await expect(addClaimant(read, "smuggled")).rejects.toThrow();
    await expect(read.$executeRaw`DELETE FROM "RatingScale"`).rejects.toThrow();
    await expect(read.$transaction((tx) => addClaimant(tx, "smuggled"))).rejects.toThrow();
    expect(await storedNames(read, "smuggled")).toEqual([]);
    expect(await read.ratingScale.count()).toBe(4);
  });
});
