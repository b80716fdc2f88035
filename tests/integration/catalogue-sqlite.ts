import Database from "better-sqlite3";
import { z } from "zod";
import {
  byColumns,
  type Catalogue,
  MIGRATIONS_TABLE,
  parseTrigger,
  SEARCH_TABLE,
  SEARCH_TRIGGER,
  type Table,
} from "./catalogue";

const typeNames: Record<string, string> = {
  TEXT: "text",
  INTEGER: "integer",
  REAL: "float",
  BOOLEAN: "boolean",
  DATETIME: "timestamp",
  JSONB: "json",
  BLOB: "bytes",
};

const named = z.object({ name: z.string(), tbl_name: z.string(), sql: z.string() });
const columnRow = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  dflt_value: z.string().nullable(),
  pk: z.number(),
});
const indexRow = z.object({ name: z.string(), unique: z.number(), origin: z.string() });
const foreignKeyRow = z.object({
  id: z.number(),
  seq: z.number(),
  table: z.string(),
  from: z.string(),
  to: z.string(),
  on_update: z.string(),
  on_delete: z.string(),
});

/** The catalogue of the SQLite database in a file. */
export function readSqliteCatalogue(file: string): Catalogue {
  const database = new Database(file, { readonly: true });
  try {
    const all = named.array().parse(database.prepare("SELECT * FROM sqlite_master WHERE sql IS NOT NULL").all());
    const tables = database.prepare("SELECT * FROM sqlite_master WHERE type = 'table'").all();
    const names = named
      .array()
      .parse(tables)
      .map(({ name }) => name)
      .filter((name) => name !== MIGRATIONS_TABLE && !name.startsWith("sqlite_") && !name.startsWith(SEARCH_TABLE));
    return {
      tables: Object.fromEntries(names.map((name) => [name, readTable(database, name)])),
      triggers: all
        .filter(({ name, sql }) => sql.startsWith("CREATE TRIGGER") && !name.startsWith(SEARCH_TRIGGER))
        .map(({ name, tbl_name, sql }) => parseTrigger(name, tbl_name, sql))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  } finally {
    database.close();
  }
}

function readTable(database: Database.Database, table: string): Table {
  const columns = columnRow.array().parse(database.pragma(`table_info("${table}")`));
  const indexes = indexRow.array().parse(database.pragma(`index_list("${table}")`));
  const keys = foreignKeyRow.array().parse(database.pragma(`foreign_key_list("${table}")`));
  const columnsOf = (index: string) =>
    z
      .object({ name: z.string() })
      .array()
      .parse(database.pragma(`index_info("${index}")`))
      .map(({ name }) => name);
  return {
    columns: Object.fromEntries(
      columns.map(({ name, type, notnull, dflt_value }) => [
        name,
        { type: typeNames[type] ?? type, nullable: notnull === 0, default: dflt_value },
      ]),
    ),
    primaryKey: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => name),
    indexes: Object.fromEntries(
      indexes
        .filter(({ origin }) => origin !== "pk")
        .map(({ name, unique }) => [name, { unique: unique === 1, columns: columnsOf(name) }]),
    ),
    foreignKeys: [...new Set(keys.map(({ id }) => id))]
      .map((id) => keys.filter((key) => key.id === id).sort((a, b) => a.seq - b.seq))
      .flatMap((parts) => {
        const [first] = parts;
        if (first === undefined) return [];
        return {
          columns: parts.map(({ from }) => from),
          table: first.table,
          references: parts.map(({ to }) => to),
          onDelete: first.on_delete,
          onUpdate: first.on_update,
        };
      })
      .sort(byColumns),
  };
}
