import { afterAll, beforeAll } from "vitest";
import type { Actor, Role } from "@/domain/permissions/role";
import type { Refusal, Result } from "@/domain/result";
import { Prisma, type PrismaClient } from "@/prisma/generated/sqlite/client";
import { storePresetScales } from "@/scripts/preset-scales";
import { createAccount } from "@/server/auth/accounts";
import { createSession } from "@/server/auth/sessions";
import { closeDatabase, type Database, database } from "@/server/database/database";
import { createTestDatabase, type TestDatabase } from "@/tests/harness/databases";

/** Which of the two databases these tests run on. */
export const provider = process.env.CLAIMDESK_TEST_DATABASE === "postgresql" ? "postgresql" : "sqlite";

/** Gives the tests of a file one database of their own, with the preset scales, as the process's database. */
export function withTestDatabase(): void {
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await createTestDatabase();
    process.env.DATABASE_URL = made.url;
    await storePresetScales(await database());
  });
  afterAll(async () => {
    await closeDatabase();
    await made?.drop();
  });
}

export async function reader(): Promise<PrismaClient> {
  return (await database()).read;
}

let people = 0;

/** Somebody new with this role. The password hash is none, so that nobody signs in as them. */
export async function newPerson(role: Role, passwordHash = "none"): Promise<Actor> {
  people += 1;
  const person = { email: `${role}${people}@example.org`, name: `${role} ${people}`, role };
  const { write } = await database();
  const by = { actorId: null, action: "system.setup" } as const;
  const { id } = value(await write((tx) => createAccount(tx, { ...person, passwordHash }, by)));
  return { id, ...person };
}

/** Opens a session for somebody as signing in does; gives its id. */
export async function openSession(userId: string): Promise<string> {
  const { write } = await database();
  return write((tx) => createSession(tx, userId));
}

/** What an accepted request returned. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, fields } = result.refusal;
  throw new Error(`Refused (${code}): ${message} ${JSON.stringify(fields ?? {})}`);
}

/** Why a refused request was refused. */
export function refusal(result: Result<unknown>): Refusal {
  if (!result.ok) return result.refusal;
  throw new Error(`Accepted, though it should have been refused: ${JSON.stringify(result.value)}`);
}

/** The value, which a test knows to be there. */
export function present<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("Something that should be there is not.");
  return found;
}

/** All that a stream gives. */
export async function gathered<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

/** Every row of every table as text, sorted: equal before and after what changes nothing. */
export async function allRows(read: Database["read"]): Promise<string[]> {
  const tables = await Promise.all(
    Object.values(Prisma.ModelName).map(async (table) => {
      const rows = await read.$queryRaw<unknown[]>`SELECT * FROM ${Prisma.raw(`"${table}"`)}`;
      return rows.map((row) => `${table} ${JSON.stringify(row, plainNumbers)}`);
    }),
  );
  return tables.flat().sort();
}

function plainNumbers(_key: string, cell: unknown): unknown {
  return typeof cell === "bigint" ? Number(cell) : cell;
}
