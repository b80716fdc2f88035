import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

describe("withLock", () => {
  let folder = "";
  let file = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
    file = path.join(folder, "lock");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("lets one work run at a time, and the next also after a failure", async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(20);
      running -= 1;
      throw new Error("failed");
    };
    const results = await Promise.allSettled([withLock(work, file), withLock(work, file), withLock(work, file)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it("takes over from a process that died", async () => {
    writeFileSync(file, "somebody who is gone");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(await withLock(async () => "done", file)).toBe("done");
  });
});
