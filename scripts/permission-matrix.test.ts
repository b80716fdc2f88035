import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listActions } from "@/domain/permissions/can";
import { permissionsDocument, permissionsFile } from "./permission-matrix";

it("docs/permissions.md is what the generator writes; if not, run `npm run docs:permissions`", () => {
  expect(readFileSync(permissionsFile, "utf8")).toBe(permissionsDocument());
});

it("has a line for every action", () => {
  const lines = permissionsDocument().split("\n");
  for (const action of listActions()) {
    expect(lines.filter((line) => line.startsWith(`| \`${action}\` |`))).toHaveLength(1);
  }
});
