import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { plainEnvironment } from "@/scripts/testing/plain-environment.mjs";
import { deskEnvironment } from "@/tests/harness/set-up-process";
import { startProject, untilServing } from "@/tests/harness/started-project";
import type { FaultFigure, FaultRun } from "./fault";
import { fillUp, onSmallDisk } from "./small-disk";

/** Small, and yet so large that the set-up keeps its reserve; in MB. */
const SIZE = 160;

async function startAndRead(folder: string): Promise<{ reads: boolean; said: string }> {
  // Its own start makes the secrets, or fails to.
  const project = await startProject({
    env: { ...plainEnvironment(process.env), CLAIMDESK_DATA: folder, DATABASE_URL: "" },
  });
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
export const startOnFullDisk: FaultRun = async ({ folder }) => (await onSmallDisk(folder, SIZE, starts)) ?? [];

async function starts(disk: string): Promise<FaultFigure[]> {
  const folder = path.join(disk, "data");
  mkdirSync(folder);
  await prepareDatabase(deskEnvironment(folder));
  fillUp(disk);
  const { reads } = await startAndRead(folder);
  fillUp(disk);
  const again = await startAndRead(folder);
  const inWords = !again.said.includes("    at ") && /no room left/.test(again.said);
  rmSync(folder, { recursive: true });
  fillUp(disk);
  mkdirSync(folder);
  const { said } = await startAndRead(folder);
  return [
    {
      key: "full-disk-start",
      what: "Start on a full disk: it serves, and public pages are read",
      tries: 1,
      held: Number(reads),
    },
    {
      key: "full-disk-without-reserve",
      what: "The same once the reserve is gone: it serves, or ends in words",
      tries: 1,
      held: Number(again.reads || inWords),
      seen: again.reads ? "it served" : "it ended in words",
    },
    {
      key: "full-disk-first-start",
      what: "First start on a full disk: it ends in words, without a stack trace",
      tries: 1,
      held: Number(!said.includes("    at ") && /no room left/.test(said)),
    },
  ];
}
