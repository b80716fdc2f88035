import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandFailure } from "./failure";
import { writeWhole } from "./whole-file";

describe("writeWhole", () => {
  let folder = "";
  let file = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
    file = path.join(folder, "labels.jsonl");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function* breakingOff(): AsyncGenerator<string> {
    yield "x".repeat(200_000);
    throw new TypeError("broken off");
  }

  it("writes what it is given, through a link too", async () => {
    const link = path.join(folder, "link");
    symlinkSync(file, link);
    writeFileSync(file, "before");
    await writeWhole(link, ["a\n", "b".repeat(100_000), "c\n"]);
    expect(readFileSync(file, "utf8")).toBe(`a\n${"b".repeat(100_000)}c\n`);
    expect(readdirSync(folder).sort()).toEqual(["labels.jsonl", "link"]);
  });

  it("leaves nothing of what was broken off, and what stood there before", async () => {
    await expect(writeWhole(file, breakingOff())).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(file, "before");
    await expect(writeWhole(file, breakingOff())).rejects.toThrow(TypeError);
    expect([readdirSync(folder), readFileSync(file, "utf8")]).toEqual([["labels.jsonl"], "before"]);
  });

  it("names the place that has no room, or no folder", async () => {
    await expect(writeWhole("/dev/full", ["x"])).rejects.toThrow(/^There is no room left on the disk of \/dev, so /);
    const nowhere = path.join(folder, "nowhere", "x.jsonl");
    await expect(writeWhole(nowhere, ["x"])).rejects.toThrow(`Make it first: mkdir -p ${path.dirname(nowhere)}`);
    mkdirSync(file);
    await expect(writeWhole(file, ["x"])).rejects.toThrow(CommandFailure);
  });
});
