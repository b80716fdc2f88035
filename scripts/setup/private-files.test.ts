import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepPrivate } from "./private-files.mjs";

const modeOf = (file: string) => statSync(file).mode & 0o7777;

describe("keepPrivate", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("closes the data folder and its own files in it to others, and leaves other files as they are", () => {
    const data = path.join(folder, "data");
    const elsewhere = path.join(folder, "elsewhere");
    mkdirSync(data);
    chmodSync(data, 0o755);
    for (const name of ["claimdesk.db", "claimdesk.db-wal", "secrets.json"]) {
      writeFileSync(path.join(data, name), "");
      chmodSync(path.join(data, name), 0o666);
    }
    const script = path.join(data, "count.sh");
    writeFileSync(script, "");
    chmodSync(script, 0o755);
    writeFileSync(elsewhere, "");
    chmodSync(elsewhere, 0o644);
    symlinkSync(elsewhere, path.join(data, "reserve"));
    keepPrivate(data, `file:${path.join(data, "claimdesk.db")}`);
    expect(modeOf(data)).toBe(0o700);
    const files = ["claimdesk.db", "claimdesk.db-wal", "secrets.json"];
    expect(files.map((name) => modeOf(path.join(data, name)))).toEqual(Array(3).fill(0o600));
    expect(modeOf(script)).toBe(0o755);
    expect(modeOf(elsewhere)).toBe(0o644);
  });

  it("closes a database that lies elsewhere, and leaves a folder that others use as it is", () => {
    const shared = path.join(folder, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    const [ours, theirs] = ["claimdesk.db", "theirs"].map((name) => path.join(shared, name));
    if (ours === undefined || theirs === undefined) throw new Error("Two names give two files.");
    for (const file of [ours, theirs]) {
      writeFileSync(file, "");
      chmodSync(file, 0o644);
    }
    keepPrivate(shared, `file:${ours}`);
    expect([modeOf(shared), modeOf(ours), modeOf(theirs)]).toEqual([0o1777, 0o600, 0o644]);
  });
});
