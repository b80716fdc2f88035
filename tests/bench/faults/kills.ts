import { existsSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { countDesk, killNow, startSetUp } from "@/tests/harness/set-up-process";
import { type StartedProject, startProject, untilServing } from "@/tests/harness/started-project";
import { type Desk, type DeskMaker, type Engine, emptyDesks, oldDesks } from "./desks";
import type { FaultContext, FaultFigure, FaultRun } from "./fault";

/** Kills of each kind on each engine; the first and the last are at these parts of the time an undisturbed run takes. */
const KILLS = 64;
const FROM = 0.25;
const TO = 1.02;

/** Every so many of the desks that were killed are also served. */
const SERVED = 10;

/** Moments that can be seen in the data folder; kills at them come first. */
const moments: ((desk: Desk) => boolean)[] = [
  ({ folder }) => existsSync(path.join(folder, "claimdesk.db")),
  ({ folder }) => existsSync(path.join(folder, "claimdesk.db-journal")),
  ({ folder }) => existsSync(path.join(folder, "claimdesk.db-wal")),
  ({ folder }) => (statSync(path.join(folder, "claimdesk.db-wal"), { throwIfNoEntry: false })?.size ?? 0) > 0,
  ({ folder }) => existsSync(path.join(folder, "first-passwords.json.draft")),
  ({ folder }) => existsSync(path.join(folder, "first-passwords.json")),
];

/** Starts the set-up and kills it when its moment has come. Returns whether it was still running. */
async function killAt(desk: Desk, hasCome: (elapsed: number) => boolean): Promise<boolean> {
  const begun = performance.now();
  const child = startSetUp(desk.env);
  while (child.exitCode === null && child.signalCode === null && !hasCome(performance.now() - begun)) await sleep(1);
  return killNow(child);
}

/** The shortest of three, so that kills come before the end also where something else slowed one of them down. */
async function timeUndisturbed(make: DeskMaker): Promise<number> {
  const times: number[] = [];
  while (times.length < 3) {
    const desk = await make();
    const begun = performance.now();
    await prepareDatabase(desk.env);
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

async function servesSample({ env }: Desk): Promise<boolean> {
  let project: StartedProject | undefined;
  try {
    project = await startProject({ env });
    await untilServing(project);
    const page = await fetch(`${project.baseURL}/claims`);
    return page.status === 200 && (await page.text()).includes("auxiliary police force");
  } finally {
    project?.signal("SIGTERM");
    if ((await project?.ended) !== 0) process.stderr.write(`${project?.output()}\n`);
  }
}

interface Expected {
  counts: Record<string, number>;
  /** How many people are introduced: all as long as nobody has signed in, then nobody. */
  introduced: number;
}

async function isMadeGood(desk: Desk, { counts, introduced }: Expected, served: boolean): Promise<boolean> {
  try {
    const { people, unknown } = await prepareDatabase(desk.env);
    const now = await countDesk(desk.env.DATABASE_URL);
    const whole = isDeepStrictEqual(now, counts);
    if (!whole) process.stderr.write(`${JSON.stringify(now)} instead of ${JSON.stringify(counts)}\n`);
    const held = whole && people.length === introduced && unknown.length === 0;
    return held && (!served || (await servesSample(desk)));
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return false;
  }
}

async function killSetUps(
  { share }: FaultContext,
  figure: Pick<FaultFigure, "key" | "what">,
  make: DeskMaker,
  introduced: number,
): Promise<FaultFigure> {
  const model = await make();
  await prepareDatabase(model.env);
  const expected = { counts: await countDesk(model.env.DATABASE_URL), introduced };
  const duration = await timeUndisturbed(make);
  const tries = Math.max(moments.length, Math.round(KILLS * share));
  let held = 0;
  let running = 0;
  for (let index = 0; index < tries; index += 1) {
    const desk = await make();
    const seen = moments[index];
    const part = FROM + ((TO - FROM) * index) / tries;
    // What cannot be seen on this engine is killed by the clock.
    const hasCome = (elapsed: number) =>
      (seen?.(desk) ?? false) || elapsed > (seen === undefined ? part : TO) * duration;
    if (await killAt(desk, hasCome)) running += 1;
    if (await isMadeGood(desk, expected, index % SERVED === 0)) held += 1;
    rmSync(desk.folder, { recursive: true, force: true });
  }
  return { ...figure, tries, held, seen: `${running} were killed before their end; every tenth was served` };
}

const names: Record<Engine, string> = { sqlite: "SQLite", postgresql: "PostgreSQL" };

export const killDuringSetUp: FaultRun = async (context) => {
  const figures: FaultFigure[] = [];
  for (const engine of ["sqlite", "postgresql"] as const) {
    const first = {
      key: `kill-first-start-${engine}`,
      what: `First start on ${names[engine]} killed; the next one holds all that an undisturbed one holds and shows the passwords`,
    };
    figures.push(await killSetUps(context, first, emptyDesks(context, engine), 3));
    const upgrade = {
      key: `kill-upgrade-${engine}`,
      what: `Upgrade of a database of the last release on ${names[engine]} killed; the next start holds everything`,
    };
    figures.push(await killSetUps(context, upgrade, await oldDesks(context, engine), 0));
  }
  return figures;
};
