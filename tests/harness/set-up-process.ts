import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { root, typescriptLoader } from "@/scripts/setup/project.mjs";
import { plainEnvironment } from "@/scripts/testing/plain-environment.mjs";
import { openDatabase } from "@/server/database/database";

export type SetUpEnvironment = ReturnType<typeof programEnvironment>;

/** The settings of a desk of its own: nothing in them leads to the user's data. */
export function deskEnvironment(folder: string, databaseUrl = ""): SetUpEnvironment {
  return programEnvironment({
    ...plainEnvironment(process.env),
    CLAIMDESK_DATA: folder,
    DATABASE_URL: databaseUrl,
  });
}

/** Starts the part of `npm start` that brings a database up to date and fills it. */
export function startSetUp(env: SetUpEnvironment): ChildProcess {
  const program = path.join(root, "scripts/prepare.ts");
  return spawn(process.execPath, [...typescriptLoader(), program], { cwd: root, env, stdio: "ignore" });
}

/** Runs that part to its end. */
export async function runSetUp(env: SetUpEnvironment): Promise<{ code: number; stderr: string }> {
  const program = path.join(root, "scripts/prepare.ts");
  const child = spawn(process.execPath, [...typescriptLoader(), program], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { code: Number(code), stderr };
}

/** Ends a process as the system does when it takes its power away. Returns whether it was still running. */
export async function killNow(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
  return true;
}

/** What a desk holds, in numbers: equal for two that were set up alike, however often one of them was stopped. */
export async function countDesk(databaseUrl: string): Promise<Record<string, number>> {
  const { read, close } = await openDatabase(databaseUrl);
  try {
    const claims = await read.claim.findMany({ select: { state: true } });
    const counts: Record<string, number> = {
      people: await read.user.count(),
      scales: await read.ratingScale.count(),
      articles: await read.article.count(),
      sources: await read.source.count(),
      verdicts: await read.verdict.count(),
      publications: await read.publication.count(),
      events: await read.event.count(),
      sessions: await read.session.count(),
      forms: await read.sentForm.count(),
    };
    for (const { state } of claims) counts[`claims ${state}`] = (counts[`claims ${state}`] ?? 0) + 1;
    return counts;
  } finally {
    await close();
  }
}
