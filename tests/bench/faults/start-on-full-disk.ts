import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { deskEnvironment } from "@/tests/harness/set-up-process";
import { startProject, untilServing } from "@/tests/harness/started-project";
import type { FaultFigure, FaultRun } from "./fault";

/** Small, and yet so large that the set-up keeps its reserve. */
const SIZE = "160m";

/** Fills the file system of a folder to the last byte. */
function fill(folder: string): void {
  const file = openSync(path.join(folder, "ballast"), "w");
  for (const size of [1024 * 1024, 4096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size, "."));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }
  closeSync(file);
}

async function startAndRead(folder: string): Promise<{ reads: boolean; said: string }> {
  // Its own start makes the secrets, or fails to.
  const project = await startProject({ env: { ...process.env, CLAIMDESK_DATA: folder, DATABASE_URL: "" } });
  try {
    await untilServing(project);
    const page = await fetch(`${project.baseURL}/claims`);
    const reads = page.status === 200 && (await page.text()).includes("auxiliary police force");
    return { reads, said: project.output() };
  } catch {
    return { reads: false, said: project.output() };
  } finally {
    project.signal("SIGTERM");
    await project.ended;
  }
}

/** Starts on a full disk: with what an earlier start left, and with nothing. It takes root to make one. */
export const startOnFullDisk: FaultRun = async (context) => {
  const disk = mkdtempSync(path.join(context.folder, "disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", disk]).status === 0;
  if (!mounted) {
    process.stderr.write("SKIPPED: only root can mount a small disk to be filled.\n");
    return [];
  }
  const figures: FaultFigure[] = [];
  try {
    const folder = path.join(disk, "data");
    mkdirSync(folder);
    await prepareDatabase(deskEnvironment(folder));
    fill(disk);
    const { reads } = await startAndRead(folder);
    figures.push({
      key: "full-disk-start",
      what: "Start on a full disk: it serves, and public pages are read",
      tries: 1,
      held: Number(reads),
    });
    fill(disk);
    const again = await startAndRead(folder);
    const inWords = !again.said.includes("    at ") && /no room left/.test(again.said);
    figures.push({
      key: "full-disk-without-reserve",
      what: "The same once the reserve is gone: it serves, or ends in words",
      tries: 1,
      held: Number(again.reads || inWords),
      seen: again.reads ? "it served" : "it ended in words",
    });
    rmSync(folder, { recursive: true });
    fill(disk);
    mkdirSync(folder);
    const { said } = await startAndRead(folder);
    figures.push({
      key: "full-disk-first-start",
      what: "First start on a full disk: it ends in words, without a stack trace",
      tries: 1,
      held: Number(!said.includes("    at ") && /no room left/.test(said)),
    });
  } finally {
    spawnSync("umount", [disk]);
  }
  return figures;
};
