import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { openDatabase } from "@/server/database/database";
import { createTestDatabase, type TestDatabase } from "@/tests/harness/databases";
import { countDesk, deskEnvironment, killNow, type SetUpEnvironment, startSetUp } from "@/tests/harness/set-up-process";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { provider } from "./support";

/** Each start is a process of its own; on a busy machine one takes a minute. In milliseconds. */
const PATIENCE = 400_000;

const roles = ["administrator", "editor", "reviewer"];

interface Desk {
  env: SetUpEnvironment;
  folder: string;
}

const made: { folders: string[]; databases: TestDatabase[] } = { folders: [], databases: [] };

/** A data folder, and a database in which nothing is yet. */
async function newDesk(): Promise<Desk> {
  const folder = makeTemporaryFolder();
  made.folders.push(folder);
  if (provider === "sqlite") return { folder, env: deskEnvironment(folder) };
  const database = await createTestDatabase();
  made.databases.push(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"');
  await client.end();
  return { folder, env: deskEnvironment(folder, database.url) };
}

let undisturbed: Record<string, number> = {};

beforeAll(async () => {
  const { env } = await newDesk();
  await prepareDatabase(env);
  undisturbed = await countDesk(env.DATABASE_URL);
}, PATIENCE);

afterAll(async () => {
  for (const { drop } of made.databases) await drop();
  for (const folder of made.folders) rmSync(folder, { recursive: true, force: true });
});

async function hasMigrations({ env }: Desk): Promise<boolean> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "table"`);
  await client.end();
  return rows[0].table !== null;
}

/** Moments of a first start that can be seen from outside. */
const moments: Record<string, (desk: Desk) => boolean | Promise<boolean>> = {
  "when the migrations begin": (desk) =>
    provider === "sqlite" ? existsSync(path.join(desk.folder, "claimdesk.db")) : hasMigrations(desk),
  "when the first passwords are written down": ({ folder }) => existsSync(path.join(folder, "first-passwords.json")),
  "a moment after that": async ({ folder }) => {
    const written = existsSync(path.join(folder, "first-passwords.json"));
    if (written) await sleep(150);
    return written;
  },
};

describe("a first start that is killed", () => {
  it.each(Object.entries(moments))("%s is made good by the next", { timeout: PATIENCE }, async (_, hasCome) => {
    const desk = await newDesk();
    const child = startSetUp(desk.env);
    while (child.exitCode === null && !(await hasCome(desk))) await sleep(1);
    expect(await killNow(child)).toBe(true);
    const { people, unknown } = await prepareDatabase(desk.env);
    expect(people.map(({ role }) => role)).toEqual(roles);
    expect(unknown).toEqual([]);
    expect(await countDesk(desk.env.DATABASE_URL)).toEqual(undisturbed);
  });
});

describe("the first passwords", () => {
  it("are shown at every start until somebody has signed in, and then kept nowhere", {
    timeout: PATIENCE,
  }, async () => {
    const { env, folder } = await newDesk();
    const first = await prepareDatabase(env);
    expect(await prepareDatabase(env)).toEqual(first);
    const { write, close } = await openDatabase(env.DATABASE_URL);
    await write(async (tx) => {
      const { id: userId } = await tx.user.findFirstOrThrow();
      await tx.session.create({ data: { userId, expiresAt: new Date() } });
    });
    await close();
    expect(await prepareDatabase(env)).toEqual({ people: [], unknown: [] });
    expect(existsSync(path.join(folder, "first-passwords.json"))).toBe(false);
  });
});

describe("what an older release left half made", () => {
  it("is completed, and passwords that nobody knows are not made up", { timeout: PATIENCE }, async () => {
    const { env, folder } = await newDesk();
    await prepareDatabase(env);
    const { write, close } = await openDatabase(env.DATABASE_URL);
    await write(async (tx) => {
      // As after a kill in the middle of the sample: words, sources and verdicts of some claims are missing.
      const { id } = await tx.claim.findFirstOrThrow({ where: { state: "in_review" } });
      await tx.source.deleteMany({ where: { claimId: id } });
      await tx.claim.updateMany({ where: { state: { in: ["dismissed"] } }, data: { state: "detected" } });
    });
    await close();
    rmSync(path.join(folder, "first-passwords.json"));
    const { people, unknown } = await prepareDatabase(env);
    expect({ people, unknown: unknown.map(({ role }) => role) }).toEqual({ people: [], unknown: roles });
    const { events: _, ...counted } = await countDesk(env.DATABASE_URL);
    const { events: __, ...whole } = undisturbed;
    expect(counted).toEqual(whole);
  });
});
