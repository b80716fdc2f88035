import { describe, expect, it } from "vitest";
import { DatabaseUnavailable, failureOf } from "./failure";

const withCode = (code: string) => Object.assign(new Error("Words that may change"), { code });
const ofAdapter = (cause: object) => Object.assign(new Error("Words that may change"), { cause });
const ofPrisma = (code: string, cause: object) =>
  Object.assign(withCode(code), { meta: { driverAdapterError: { name: "DriverAdapterError", cause } } });

describe("failureOf", () => {
  it.each([
    ["PostgreSQL", ofPrisma("P2039", { kind: "postgres", originalCode: "53100" })],
    ["SQLite in a statement", ofPrisma("P2010", { kind: "sqlite", extendedCode: 1, originalCode: "SQLITE_FULL" })],
    ["SQLite in a commit", ofAdapter({ kind: "sqlite", extendedCode: 1, originalCode: "SQLITE_FULL" })],
    ["SQLite’s driver", withCode("SQLITE_IOERR_SHMSIZE")],
    ["the file system", withCode("ENOSPC")],
  ])("tells a full disk by the code of %s", (_whose, error) => {
    expect(failureOf(error)).toBe("disk_full");
  });

  it.each([
    ["Prisma cannot reach it", withCode("P1001")],
    ["Prisma began without it", Object.assign(new Error(), { errorCode: "P1001" })],
    ["a raw query cannot reach it", ofPrisma("P2010", { kind: "DatabaseNotReachable", host: "127.0.0.1" })],
    ["it was shut down", ofPrisma("P2010", { kind: "postgres", originalCode: "57P01" })],
    ["it gave a statement up", ofPrisma("P2010", { kind: "postgres", originalCode: "57014" })],
    ["it has no connection left", ofAdapter({ kind: "TooManyConnections", originalCode: "53300" })],
    ["another process holds the lock", ofAdapter({ kind: "SocketTimeout", originalCode: "SQLITE_BUSY" })],
    ["the disk is broken", withCode("SQLITE_IOERR_WRITE")],
    ["the network is away", withCode("EHOSTUNREACH")],
    ["the driver waited in vain", new Error("Connection terminated due to connection timeout")],
    ["it was told so before", new DatabaseUnavailable(new Error())],
  ])("knows that %s", (_what, error) => {
    expect(failureOf(error)).toBe("away");
  });

  it.each([
    ["a value that is there already", withCode("P2002")],
    ["a column that is not", ofPrisma("P2010", { kind: "postgres", originalCode: "42703" })],
    ["a write through the reading connection", ofAdapter({ kind: "sqlite", originalCode: "SQLITE_READONLY" })],
    ["a bug", new TypeError("x is not a function")],
    ["a file that is not there", withCode("ENOENT")],
    ["words that a person may have typed", new Error("Invalid invocation: database or disk is full")],
    ["no error at all", undefined],
    ["a word", "SQLITE_FULL"],
  ])("takes %s for neither", (_what, error) => {
    expect(failureOf(error)).toBeNull();
  });

  it("ends where causes go round in a circle", () => {
    const error = new Error("round");
    error.cause = error;
    expect(failureOf(error)).toBeNull();
  });
});
