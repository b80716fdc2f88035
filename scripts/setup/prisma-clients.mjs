// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./lock.mjs";
import { runStep } from "./processes.mjs";
import { root, SetupFailure, say } from "./project.mjs";
import { digestOfTexts, readStamp, writeStamp } from "./stamps.mjs";

const schemaFile = path.join(root, "prisma/schema.prisma");
const generated = path.join(root, "prisma/generated");
const postgresqlSchemaFile = path.join(generated, "schema.postgresql.prisma");
const stampFile = path.join(generated, "stamp");

/**
 * @param {string} text
 * @param {string} from
 * @param {string} to
 */
function replaceOnce(text, from, to) {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new SetupFailure(
      `prisma/schema.prisma must hold ${from} exactly once; the PostgreSQL variant is made by it.`,
    );
  }
  return before + to + after;
}

/**
 * The PostgreSQL variant of the schema. It lies in prisma/generated, which its `output` is relative to.
 * @param {string} schema text of prisma/schema.prisma
 * @throws {SetupFailure} when provider or output is not there exactly once
 */
export function postgresqlSchema(schema) {
  const withProvider = replaceOnce(schema, 'provider = "sqlite"', 'provider = "postgresql"');
  return replaceOnce(withProvider, '"./generated/sqlite"', '"./postgresql"');
}

/** @param {string} file */
async function generate(file) {
  const prisma = path.join(root, "node_modules/prisma/build/index.js");
  // Generating needs no schema engine, but fails offline unless told of a file that could be one.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  await runStep("prisma generate", process.execPath, [prisma, "generate", `--schema=${file}`], { cwd: root, env });
}

/** Makes the database clients of both databases from prisma/schema.prisma. Quick when they are there already. */
export async function ensurePrismaClients() {
  const schema = readFileSync(schemaFile, "utf8");
  const prismaPackage = readFileSync(path.join(root, "node_modules/prisma/package.json"), "utf8");
  const stamp = digestOfTexts([schema, JSON.parse(prismaPackage).version]);
  const isFresh = () =>
    readStamp(stampFile) === stamp &&
    ["sqlite", "postgresql"].every((name) => existsSync(path.join(generated, name, "client.ts")));
  if (isFresh()) return;
  await withLock(async () => {
    if (isFresh()) return;
    say("Generating the database clients …");
    mkdirSync(generated, { recursive: true });
    writeFileSync(postgresqlSchemaFile, postgresqlSchema(schema));
    await Promise.all([generate(schemaFile), generate(postgresqlSchemaFile)]);
    writeStamp(stampFile, stamp);
  });
}
