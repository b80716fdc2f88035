import pg from "pg";
import type { PostgresServer } from "@/tests/harness/postgres-server";

/** Makes an empty database on the bench's server; gives its URL. */
export async function newDatabase(postgres: PostgresServer, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.urlOf("postgres") });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
  return postgres.urlOf(name);
}
