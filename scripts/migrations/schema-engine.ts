import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { __wbg_set_wasm, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { z } from "zod";
import { databaseProvider } from "@/server/environment";

const startable = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === "function") });

let loaded: Promise<void> | undefined;

/** Prisma's schema engine as WebAssembly, from npm: the native one would have to be downloaded. */
async function loadWasm(): Promise<void> {
  const path = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const module = await WebAssembly.compile(await readFile(path));
  const imports = Object.fromEntries(Object.entries(bindings).map(withUnrefTimer));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": imports });
  __wbg_set_wasm(instance.exports);
  startable.parse({ __wbindgen_start: instance.exports.__wbindgen_start }).__wbindgen_start();
}

/** The engine sets a timer of ten seconds and leaves it: it must not keep a finished process from ending. */
function withUnrefTimer<T>([name, binding]: [string, T]): [string, T | typeof setTimeoutUnref] {
  return [name, name.startsWith("__wbg_setTimeout_") ? setTimeoutUnref : binding];
}

function setTimeoutUnref(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}

/**
 * Runs `work` with a schema engine connected to the database. `schema` is the text of a Prisma schema, needed only to
 * compare with.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  schema?: string,
): Promise<T> {
  loaded ??= loadWasm();
  await loaded;
  const factory =
    databaseProvider(url) === "sqlite" ? new PrismaBetterSqlite3({ url }) : new PrismaPg({ connectionString: url });
  const opened = rememberConnections(factory);
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [["schema.prisma", schema]];
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

/** The engine opens connections of its own and leaves them open: the list returned holds them, to be closed. */
function rememberConnections(factory: SqlMigrationAwareDriverAdapterFactory): SqlDriverAdapter[] {
  const opened: SqlDriverAdapter[] = [];
  for (const method of ["connect", "connectToShadowDb"] as const) {
    const open = factory[method].bind(factory);
    factory[method] = async () => {
      const connection = await open();
      opened.push(connection);
      return connection;
    };
  }
  return opened;
}
