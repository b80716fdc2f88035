// @ts-check
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureSecrets } from "./data-folder.mjs";
import { withLock } from "./lock.mjs";
import { runStep } from "./processes.mjs";
import { root, say, serverScript, workerScript } from "./project.mjs";
import { digestOfFiles, digestOfTexts, filesBelow, readStamp, writeStamp } from "./stamps.mjs";

const stampFile = path.join(root, ".next/claimdesk-build");
const buildIdFile = path.join(root, ".next/BUILD_ID");

/** Everything that goes into a build; what does not exist is left out. */
const inputs = [
  "app",
  "components",
  "domain",
  "features",
  "server",
  "public",
  "scripts/server.ts",
  "scripts/setup/file-lock.mjs",
  "scripts/setup/make-folder.mjs",
  "scripts/setup/server-lock.mjs",
  "scripts/setup/sqlite-place.mjs",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** @param {NodeJS.ProcessEnv} env */
function currentStamp(env) {
  const files = filesBelow(root, inputs).filter((name) => !/\.test\.tsx?$/.test(name));
  return digestOfTexts([digestOfFiles(root, files), env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ""]);
}

/**
 * Builds the pages when anything that goes into them has changed.
 *
 * The key of the server actions is built in, and `next start` takes it from there; so it is set for the build alone,
 * and a build can be served with any data folder. It comes from the data folder of the first build, so that a form
 * opened before an upgrade can still be sent after it. Who builds on several machines sets
 * NEXT_SERVER_ACTIONS_ENCRYPTION_KEY to one value on all of them.
 * @param {NodeJS.ProcessEnv & { CLAIMDESK_DATA: string }} env
 */
export async function ensureBuild(env) {
  const stamp = currentStamp(env);
  const made = [buildIdFile, serverScript, workerScript];
  const isFresh = () => readStamp(stampFile) === stamp && made.every((file) => existsSync(file));
  if (isFresh()) return;
  await withLock(async () => {
    if (isFresh()) return;
    say("Building the pages …");
    rmSync(stampFile, { force: true });
    const key = env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || ensureSecrets(env.CLAIMDESK_DATA).actionsKey;
    const next = path.join(root, "node_modules/next/dist/bin/next");
    await runStep("next build", process.execPath, [next, "build"], {
      cwd: root,
      env: { ...env, NODE_ENV: "production", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key },
    });
    await buildServerScript();
    writeStamp(stampFile, stamp);
  });
}

/**
 * Compiles scripts/server.ts beside the pages, so that starting it needs no compiler: tsx would cost a second of CPU on
 * every start. So is the program of its workers, which start for every file. Packages stay where they are.
 */
export async function buildServerScript() {
  const { buildSync } = await import("esbuild");
  /** @type {[source: string, compiled: string][]} */
  const programs = [
    ["scripts/server.ts", serverScript],
    ["server/ingest/worker/program.ts", workerScript],
  ];
  for (const [source, compiled] of programs) {
    buildSync({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: compiled,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20.9",
    });
  }
}
