import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findDeskClaim } from "@/features/claims/data";
import { addComment } from "@/features/claims/mutations";
import { authenticate } from "@/server/auth/authenticate";
import { hashPassword } from "@/server/auth/password";
import { findSessionActor, revokeSession } from "@/server/auth/sessions";
import { database } from "@/server/database/database";
import { failureOf } from "@/server/database/failure";
import { acceptedClaim } from "./claims";
import { newPerson, openSession, provider, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const password = "correct horse battery";
const home = { network: "192.0.2.1", browser: [] };
let ann: Actor;
let claimId: string;

beforeAll(async () => {
  ann = await newPerson("editor", await hashPassword(password));
  claimId = await acceptedClaim(ann);
  vi.spyOn(console, "error").mockReturnValue();
});

/** On PostgreSQL the disk of a server cannot be filled for one database, so its tables say that it is, in its words. */
const saysFull = `
  CREATE OR REPLACE FUNCTION refuse_all() RETURNS trigger AS $$
  BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql`;
const postgresqlTrigger = `CREATE TRIGGER full_disk BEFORE UPDATE ON "Session" EXECUTE FUNCTION refuse_all()`;
const sqliteTrigger = `CREATE TRIGGER full_disk BEFORE UPDATE ON "Session" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`;
const dropTrigger = `DROP TRIGGER full_disk${provider === "sqlite" ? "" : ' ON "Session"'}`;
const tables = ["Session", "Comment", "SignInFailure", "KnownDevice"];

async function run(...statements: string[]): Promise<void> {
  const { write } = await database();
  await write(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
}

/** Leaves no room for another page, and fills those there are. */
async function fillDisk(): Promise<void> {
  if (provider === "postgresql") {
    const each = tables.map((table) => {
      return `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON "${table}" EXECUTE FUNCTION refuse_all()`;
    });
    return run(saysFull, ...each);
  }
  const { write } = await database();
  await write((tx) => tx.$queryRawUnsafe("PRAGMA max_page_count = 1"));
  for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
    for (let failed = false; !failed; ) {
      const name = crypto.randomUUID().padEnd(size, "x");
      const made = write((tx) => tx.claimant.create({ data: { name, slug: name } }));
      await made.catch(() => {
        failed = true;
      });
    }
  }
}

async function makeRoom(): Promise<void> {
  if (provider === "postgresql") return run(...tables.map((table) => `DROP TRIGGER IF EXISTS full_disk ON "${table}"`));
  const { write } = await database();
  await write((tx) => tx.$queryRawUnsafe("PRAGMA max_page_count = 1000000"));
}

describe("on a full disk", () => {
  afterEach(makeRoom);

  it("what cannot be stored fails in a way that is told apart, keeps nothing, and reading goes on", async () => {
    const session = await openSession(ann.id);
    await fillDisk();
    const comments = async () => (await reader()).comment.count();
    const before = await comments();
    const body = "A word.".repeat(2000);
    const failure = await addComment(ann, { claimId, body }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failureOf(failure)).toBe("disk_full");
    expect(await comments()).toBe(before);
    expect(await findSessionActor(session)).toEqual(ann);
    expect(await findDeskClaim(claimId)).toMatchObject({ id: claimId });
    await makeRoom();
    value(await addComment(ann, { claimId, body }));
    expect(await comments()).toBe(before + 1);
  });

  it("nobody can sign in, and is told why; with room they can", async () => {
    await fillDisk();
    let { outcome } = await authenticate({ email: ann.email, password }, home);
    // A page of the file may have room for some rows yet.
    for (let more = 0; more < 60 && outcome === "known"; more += 1) {
      ({ outcome } = await authenticate({ email: ann.email, password }, home));
    }
    expect(outcome).toBe("disk_full");
    await makeRoom();
    expect((await authenticate({ email: ann.email, password }, home)).outcome).toBe("known");
  });
});

describe("a session whose end cannot be recorded", () => {
  it("is over at once, and is recorded as soon as it can be", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const session = await openSession(ann.id);
    await run(...(provider === "sqlite" ? [sqliteTrigger] : [saysFull, postgresqlTrigger]));
    expect(await revokeSession(session)).toBe("here");
    expect(await findSessionActor(session)).toBeNull();
    const revokedAt = async () => {
      const row = await (await reader()).session.findUniqueOrThrow({ where: { id: session } });
      return row.revokedAt;
    };
    await vi.advanceTimersByTimeAsync(5000);
    expect(await revokedAt()).toBeNull();
    await run(dropTrigger);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(5000);
      expect(await revokedAt()).not.toBeNull();
    });
    vi.useRealTimers();
    expect(await findSessionActor(session)).toBeNull();
  });
});
