import { queryTerms } from "@/domain/search-text";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { databaseProvider, environment } from "@/server/environment";

/**
 * The condition that a row `p` of Publication matches what a reader typed: each word of it begins a word of the row.
 * SQLite asks its FTS5 index, PostgreSQL its GIN index; the terms hold letters and digits only, so that none is a sign of
 * either query language. What holds no word matches nothing.
 */
export function matchesQuery(query: string): Prisma.Sql {
  const terms = queryTerms(query);
  if (terms.length === 0) return Prisma.sql`1 = 0`;
  if (databaseProvider(environment().DATABASE_URL) === "sqlite") {
    const match = terms.map((term) => `"${term}"*`).join(" AND ");
    return Prisma.sql`p."id" IN (SELECT rowid FROM "PublicationSearch" WHERE "PublicationSearch" MATCH ${match})`;
  }
  const match = terms.map((term) => `'${term}':*`).join(" & ");
  return Prisma.sql`array_to_tsvector(string_to_array(p."searchText", ' ')) @@ CAST(${match} AS tsquery)`;
}
