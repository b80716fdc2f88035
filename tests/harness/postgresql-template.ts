import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/scripts/migrations/apply";
import { startPostgres } from "./postgres-server";

const template = "template_claimdesk";

/** Starts PostgreSQL for the whole run and migrates one database on it; `createTestDatabase` copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    const client = new pg.Client({ connectionString: server.urlOf("postgres") });
    await client.connect();
    await client.query(`CREATE DATABASE ${template}`);
    await client.end();
    await applyMigrations(server.urlOf(template));
    project.provide("templateDatabase", { provider: "postgresql", adminUrl: server.urlOf("postgres"), template });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}
