import { describe, expect, it } from "vitest";
import { failureWords, isDiskFull } from "./failure-words.mjs";

const sqlite = { folder: "/srv/desk", databaseUrl: "file:/srv/desk/claimdesk.db" };
const postgresql = { folder: "/srv/desk", databaseUrl: "postgresql://ann:secret-word@db.example.org/desk" };

function coded(code: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(`failed with ${code}`), { code, ...more });
}

describe("failureWords", () => {
  it.each([
    ["SQLITE_FULL", "df -h /srv/desk"],
    ["SQLITE_IOERR_SHMSIZE", "df -h /srv/desk"],
    ["ENOSPC", "df -h /srv/desk"],
    ["EACCES", "chown"],
    ["SQLITE_CANTOPEN", "chown"],
    ["SQLITE_READONLY_DIRECTORY", "chown"],
    ["ENOTDIR", "CLAIMDESK_DATA"],
    ["SQLITE_NOTADB", ".recover"],
    ["SQLITE_CORRUPT_VTAB", ".recover"],
    ["SQLITE_BUSY", "fuser -v /srv/desk/claimdesk.db"],
    ["SQLITE_IOERR_READ", "dmesg"],
  ])("says what mends %s on SQLite", (code, command) => {
    expect(failureWords(coded(code), sqlite)).toContain(command);
  });

  it.each([
    ["ECONNREFUSED", "pg_isready -h db.example.org -p 5432"],
    ["ENOTFOUND", "pg_isready -h db.example.org -p 5432"],
    ["57P03", "pg_isready"],
    ["28P01", "psql -h db.example.org -p 5432 -U ann desk"],
    ["3D000", "createdb -h db.example.org -p 5432 -U ann --encoding=UTF8 desk"],
    ["42501", "GRANT ALL ON SCHEMA public"],
    ["53300", "max_connections"],
    ["53100", "df -h"],
  ])("says what mends %s on PostgreSQL, and repeats no password", (code, command) => {
    const words = failureWords(coded(code), postgresql);
    expect(words).toContain(command);
    expect(words).not.toContain("secret-word");
  });

  it("names the file that a failed call of the system names", () => {
    expect(failureWords(coded("ENOSPC", { path: "/var/tmp/x/draft" }), sqlite)).toContain("df -h /var/tmp/x");
  });

  it("finds the code wherever the libraries put it", () => {
    const cause = { kind: "sqlite", originalCode: "SQLITE_FULL" };
    expect(isDiskFull(new Error("refused", { cause }))).toBe(true);
    expect(isDiskFull(Object.assign(new Error("refused"), { meta: { driverAdapterError: { cause } } }))).toBe(true);
    expect(isDiskFull(new AggregateError([coded("ENOSPC")]))).toBe(true);
  });

  it("leaves a fault of the program to be shown as one", () => {
    expect(failureWords(new TypeError("x is not a function"), sqlite)).toBeUndefined();
    expect(failureWords("thrown", postgresql)).toBeUndefined();
  });
});
