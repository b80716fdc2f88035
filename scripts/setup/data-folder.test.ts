import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataFolder, ensureSecrets } from "./data-folder.mjs";
import { root } from "./project.mjs";

describe("dataFolder", () => {
  it("is data/ in the project, or what CLAIMDESK_DATA names from where the user stands", () => {
    expect(dataFolder({ NODE_ENV: "test" })).toBe(path.join(root, "data"));
    expect(dataFolder({ NODE_ENV: "test", CLAIMDESK_DATA: "/srv/desk" })).toBe("/srv/desk");
    expect(dataFolder({ NODE_ENV: "test", CLAIMDESK_DATA: "desk", INIT_CWD: "/home/a" })).toBe("/home/a/desk");
  });
});

describe("ensureSecrets", () => {
  let folder = "";
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), "claimdesk-")), "data");
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  it("makes two different keys once, readable by their owner alone", () => {
    const made = ensureSecrets(folder);
    expect(Buffer.from(made.authSecret, "base64")).toHaveLength(32);
    expect(made.actionsKey).not.toBe(made.authSecret);
    expect(ensureSecrets(folder)).toEqual(made);
    expect(readdirSync(folder)).toEqual(["secrets.json"]);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("says which folder cannot be made, and does not ask for ever where there can be none", () => {
    const none = "/proc/claimdesk/data";
    expect(() => ensureSecrets(none)).toThrow(expect.objectContaining({ code: "ENOTSUP", path: "/proc/claimdesk" }));
    writeFileSync(path.join(path.dirname(folder), "file"), "");
    const tooLong = path.join(path.dirname(folder), "new", "x".repeat(300));
    expect(() => ensureSecrets(tooLong)).toThrow(expect.objectContaining({ code: "ENAMETOOLONG" }));
    expect(readdirSync(path.dirname(folder))).toEqual(["file"]);
    const inFile = path.join(path.dirname(folder), "file", "data");
    expect(() => ensureSecrets(inFile)).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
  });

  it("refuses a damaged file instead of replacing it", () => {
    ensureSecrets(folder);
    const file = path.join(folder, "secrets.json");
    for (const content of ["", "null", "{}", '{"authSecret":"short","actionsKey":"short"}']) {
      writeFileSync(file, content);
      expect(() => ensureSecrets(folder)).toThrow(/damaged/);
      expect(readFileSync(file, "utf8")).toBe(content);
    }
  });
});
