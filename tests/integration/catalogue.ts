/** What a database says of itself, in words that SQLite and PostgreSQL share. */
export interface Catalogue {
  tables: Record<string, Table>;
  /** Sorted by name. */
  triggers: Trigger[];
}

export interface Table {
  columns: Record<string, { type: string; nullable: boolean; default: string | null }>;
  primaryKey: string[];
  /** By name; those of the primary key left out. */
  indexes: Record<string, { unique: boolean; columns: string[] }>;
  /** Sorted by their columns. */
  foreignKeys: { columns: string[]; table: string; references: string[]; onDelete: string; onUpdate: string }[];
}

export interface Trigger {
  name: string;
  table: string;
  event: string;
  columns: string[];
  message: string;
}

/** Where the engine keeps which migrations were applied; not a part of the schema. */
export const MIGRATIONS_TABLE = "_prisma_migrations";

/** The full-text search of SQLite: a virtual table with its own tables and triggers. PostgreSQL has an index instead. */
export const SEARCH_TABLE = "PublicationSearch";
export const SEARCH_TRIGGER = "Publication_search_";
export const SEARCH_INDEX = "Publication_searchText_idx";

/** Reads a trigger that refuses a change from the statement that made it. */
export function parseTrigger(name: string, table: string, statement: string): Trigger {
  const [, event = "", columns = ""] = /\bBEFORE (UPDATE|DELETE|INSERT)(?: OF ([^)]*?))? ON\b/.exec(statement) ?? [];
  const [, message = ""] = /'([^']*)'/.exec(statement) ?? [];
  return { name, table, event, columns: columns.split(/,\s*/).map(unquoted).filter(Boolean), message };
}

function unquoted(name: string): string {
  return name.replaceAll('"', "").trim();
}

export function byColumns(a: { columns: string[] }, b: { columns: string[] }): number {
  return a.columns.join().localeCompare(b.columns.join());
}
