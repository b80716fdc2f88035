import pg from "pg";
import { z } from "zod";
import { byColumns, type Catalogue, MIGRATIONS_TABLE, parseTrigger, SEARCH_INDEX } from "./catalogue";

const typeNames: Record<string, string> = {
  text: "text",
  integer: "integer",
  "double precision": "float",
  boolean: "boolean",
  "timestamp without time zone": "timestamp",
  jsonb: "json",
  bytea: "bytes",
};

const rules: Record<string, string> = {
  a: "NO ACTION",
  r: "RESTRICT",
  c: "CASCADE",
  n: "SET NULL",
  d: "SET DEFAULT",
};

const columnRows = z.array(
  z.object({
    table: z.string(),
    name: z.string(),
    type: z.string(),
    nullable: z.boolean(),
    default: z.string().nullable(),
  }),
);
const COLUMNS = `
  SELECT table_name AS "table", column_name AS "name", data_type AS "type", is_nullable = 'YES' AS "nullable",
    column_default AS "default"
  FROM information_schema.columns WHERE table_schema = 'public'`;

const indexRows = z.array(
  z.object({
    table: z.string(),
    name: z.string(),
    unique: z.boolean(),
    primary: z.boolean(),
    columns: z.array(z.string()),
  }),
);
const INDEXES = `
  SELECT t.relname AS "table", i.relname AS "name", x.indisunique AS "unique", x.indisprimary AS "primary",
    ARRAY(
      SELECT a.attname::text FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(number, place)
      JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number ORDER BY k.place
    ) AS "columns"
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
  WHERE t.relnamespace = 'public'::regnamespace`;

const foreignKeyRows = z.array(
  z.object({
    table: z.string(),
    target: z.string(),
    columns: z.array(z.string()),
    references: z.array(z.string()),
    onDelete: z.string(),
    onUpdate: z.string(),
  }),
);
const FOREIGN_KEYS = `
  SELECT t.relname AS "table", f.relname AS "target", c.confdeltype::text AS "onDelete",
    c.confupdtype::text AS "onUpdate",
    ARRAY(
      SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(number, place)
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number ORDER BY k.place
    ) AS "columns",
    ARRAY(
      SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k(number, place)
      JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number ORDER BY k.place
    ) AS "references"
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid
  WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace`;

const triggerRows = z.array(z.object({ name: z.string(), table: z.string(), definition: z.string() }));
const TRIGGERS = `
  SELECT g.tgname AS "name", t.relname AS "table", pg_get_triggerdef(g.oid) AS "definition"
  FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid WHERE NOT g.tgisinternal`;

/** The catalogue of a PostgreSQL database. */
export async function readPostgresqlCatalogue(url: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const columns = columnRows.parse((await client.query(COLUMNS)).rows);
    const indexes = indexRows.parse((await client.query(INDEXES)).rows);
    const keys = foreignKeyRows.parse((await client.query(FOREIGN_KEYS)).rows);
    const triggers = triggerRows.parse((await client.query(TRIGGERS)).rows);
    const names = [...new Set(columns.map(({ table }) => table))].filter((name) => name !== MIGRATIONS_TABLE);
    const table = (name: string) => ({
      columns: Object.fromEntries(
        columns
          .filter((column) => column.table === name)
          .map(({ name: column, type, nullable, default: given }) => [
            column,
            {
              type: typeNames[type] ?? type,
              nullable,
              default: given?.startsWith("nextval(") ? null : (given?.replace(/::(?:text|jsonb)$/u, "") ?? null),
            },
          ]),
      ),
      primaryKey: indexes.filter((index) => index.table === name && index.primary).flatMap((index) => index.columns),
      indexes: Object.fromEntries(
        indexes
          .filter((index) => index.table === name && !index.primary && index.name !== SEARCH_INDEX)
          .map((index) => [index.name, { unique: index.unique, columns: index.columns }]),
      ),
      foreignKeys: keys
        .filter((key) => key.table === name)
        .map(({ columns: from, references, target, onDelete, onUpdate }) => ({
          columns: from,
          table: target,
          references,
          onDelete: rules[onDelete] ?? onDelete,
          onUpdate: rules[onUpdate] ?? onUpdate,
        }))
        .sort(byColumns),
    });
    return {
      tables: Object.fromEntries(names.map((name) => [name, table(name)])),
      triggers: triggers
        .map(({ name, table: on, definition }) => parseTrigger(name, on, definition))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  } finally {
    await client.end();
  }
}
