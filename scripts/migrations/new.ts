import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationsFolder, type Provider, providers, schemaFile, schemaFor, snapshotFile } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

const usage = `Usage: npm run migration:new -- NAME POSTGRESQL_URL

Writes prisma/migrations/{sqlite,postgresql}/TIME_NAME/migration.sql, the SQL that leads from the schema as the newest
migration left it (prisma/migrations/schema.snapshot.prisma) to prisma/schema.prisma. POSTGRESQL_URL names a database that the engine can connect
to; nothing in it is read or changed. Read both files before committing them; triggers and the like are written by hand.
`;

function datamodel(provider: Provider, schema: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schemaFor(provider, schema) }] };
}

async function difference(provider: Provider, url: string, before: string | undefined, after: string): Promise<string> {
  const from: DiffTarget = before === undefined ? { tag: "empty" } : datamodel(provider, before);
  const to = datamodel(provider, after);
  const filters = { externalTables: [], externalEnums: [] };
  const output = await withSchemaEngine(
    url,
    (engine) => engine.diff({ from, to, script: true, exitCode: null, filters }),
    schemaFor(provider, after),
  );
  return output.stdout ?? "";
}

async function main(): Promise<void> {
  const [name, postgresqlUrl] = process.argv.slice(2);
  if (name === undefined || !/^[a-z0-9_]+$/.test(name) || postgresqlUrl === undefined) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const before = await readFile(snapshotFile, "utf8").catch(() => undefined);
  const after = await readFile(schemaFile, "utf8");
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  for (const provider of providers) {
    const folder = path.join(migrationsFolder(provider), `${time}_${name}`);
    const url = provider === "sqlite" ? "file::memory:" : postgresqlUrl;
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "migration.sql"), await difference(provider, url, before, after));
    process.stdout.write(`${path.relative(process.cwd(), folder)}/migration.sql\n`);
  }
  await copyFile(schemaFile, snapshotFile);
}

await main();
