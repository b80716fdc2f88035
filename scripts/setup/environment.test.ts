import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { programEnvironment } from "./environment.mjs";
import { SetupFailure } from "./project.mjs";

describe("the address of a SQLite database", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function urlOf(DATABASE_URL: string): string {
    return programEnvironment({ NODE_ENV: "test", CLAIMDESK_DATA: folder, DATABASE_URL }).DATABASE_URL;
  }

  it("is the one that is set, or that of the data folder", () => {
    expect(urlOf(`file:${folder}/desk 1%20.db`)).toBe(`file:${folder}/desk 1%20.db`);
    expect(urlOf("")).toBe(`file:${folder}/claimdesk.db`);
    expect(urlOf("postgresql://ann@db.example.org/desk?sslmode=require#x")).toContain("sslmode=require#x");
  });

  it.each([
    ["that names no file", () => "file:", /names no file/],
    ["with a query", () => `file:${folder}/claimdesk.db?x=1`, /Name the file alone: file:\/\S+\/claimdesk\.db$/],
    ["with a fragment", () => `file:${folder}/claimdesk.db#x`, /Name the file alone: file:\/\S+\/claimdesk\.db$/],
    ["that is a folder", () => `file:${folder}`, /is a folder, and the database is a file/],
  ])("is refused in words before anything is made: one %s", (_what, url, words) => {
    expect(() => urlOf(url())).toThrow(SetupFailure);
    expect(() => urlOf(url())).toThrow(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused where a folder has the database’s place in the data folder", () => {
    mkdirSync(path.join(folder, "claimdesk.db"));
    expect(() => urlOf("")).toThrow(/claimdesk\.db is a folder/);
    expect(readdirSync(folder)).toEqual(["claimdesk.db"]);
  });
});
