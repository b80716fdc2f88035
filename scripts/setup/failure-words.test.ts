import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failureWords, isDiskFull } from "./failure-words.mjs";

const desk = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
afterAll(() => rmSync(desk, { recursive: true }));

const sqlite = { folder: desk, databaseUrl: `file:${desk}/claimdesk.db` };
const elsewhere = { folder: desk, databaseUrl: "file:/nowhere/at/all/claimdesk.db" };
const postgresql = { folder: "/srv/desk", databaseUrl: "postgresql://ann:secret-word@db.example.org/desk" };

function coded(code: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(`failed with ${code}`), { code, ...more });
}

describe("failureWords", () => {
  it.each([
    ["SQLITE_FULL", `df -h ${desk}`],
    ["SQLITE_IOERR_SHMSIZE", `df -h ${desk}`],
    ["ENOSPC", `df -h ${desk}`],
    ["EACCES", `chown -R "$(id -un)" ${desk}`],
    ["SQLITE_CANTOPEN", "chown"],
    ["SQLITE_READONLY_DIRECTORY", "chown"],
    ["ENOTDIR", "CLAIMDESK_DATA"],
    ["SQLITE_NOTADB", ".recover"],
    ["SQLITE_CORRUPT_VTAB", ".recover"],
    ["SQLITE_BUSY", `fuser -v ${desk}/claimdesk.db`],
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

  it("names the disk that is full, of two", () => {
    expect(failureWords(coded("SQLITE_FULL"), elsewhere)).toContain("df -h /nowhere/at/all");
    expect(failureWords(coded("ENOSPC"), elsewhere)).toContain(`df -h ${desk}`);
    expect(failureWords(coded("ENOSPC", { path: "/a/x", dest: "/b/x" }), sqlite)).toContain("df -h /b");
    expect(failureWords(coded("53100"), postgresql)).toContain("PostgreSQL at db.example.org:5432 has no room left");
  });

  it("gives nobody a folder that has nothing to do with it", () => {
    const data = path.join(desk, "new", "data");
    const named = { path: path.join(desk, "new") };
    const words = failureWords(coded("EACCES", named), { folder: data, databaseUrl: "" });
    expect(words).toContain(`sudo install -d -o "$(id -un)" ${data}`);
    expect(failureWords(coded("SQLITE_CANTOPEN"), elsewhere)).toContain(
      'sudo install -d -o "$(id -un)" /nowhere/at/all',
    );
    const file = "/etc/hostname";
    const there = failureWords(coded("SQLITE_READONLY"), { folder: desk, databaseUrl: `file:${file}` });
    expect(there).toMatch(/sudo chown "\$\(id -un\)" \/etc \/etc\/hostname$/);
    expect(failureWords(coded("ENOTDIR", { path: file }), elsewhere)).toContain("Name another place in DATABASE_URL.");
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
