import pg from "pg";
import type { PostgresServer } from "@/tests/harness/postgres-server";

/** Runs statements one after the other; gives the rows of the last. */
export async function queryPostgresql(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** Makes a database on the bench's server, empty or as a copy of another one of it; gives its URL. */
export async function newDatabase(postgres: PostgresServer, name: string, template?: string): Promise<string> {
  const like = template === undefined ? "" : ` TEMPLATE "${template}"`;
  await queryPostgresql(postgres.urlOf("postgres"), `CREATE DATABASE "${name}"${like}`);
  return postgres.urlOf(name);
}
