import { expect, it } from "vitest";
import { isDiskFull } from "./full-disk";

it.each([
  Object.assign(new Error("no room"), { code: "ENOSPC" }),
  Object.assign(new Error("a query failed"), { cause: { kind: "postgres", originalCode: "53100" } }),
  Object.assign(new Error("a query failed"), { meta: { driverAdapterError: { cause: { code: "SQLITE_FULL" } } } }),
  new Error("Invalid invocation: database or disk is full"),
])("a full disk is told from %s", (error) => {
  expect(isDiskFull(error)).toBe(true);
});

it.each([
  new Error("Unique constraint failed"),
  Object.assign(new Error("away"), { code: "ECONNREFUSED" }),
  null,
  undefined,
  "database or disk is full",
])("and not from %s", (error) => {
  expect(isDiskFull(error)).toBe(false);
});

it("ends where causes go round in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(isDiskFull(error)).toBe(false);
});
