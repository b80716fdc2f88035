import path from "node:path";

declare global {
  // Set by scripts/server.ts, which the build compiles beside the worker's program; shared with the bundles Next makes.
  var claimdeskIngestWorker: string | undefined;
}

interface WorkerScript {
  readonly file: string;
  readonly env: Record<string, string>;
}

/**
 * The worker's program: as the build compiled it where the build is served, and else its source, by the project's own
 * loader of TypeScript. It is given none of the process's settings, among which are secrets.
 */
export function workerScript(): WorkerScript {
  const built = globalThis.claimdeskIngestWorker;
  if (built !== undefined) return { file: built, env: {} };
  // Set by every program of the project; a command runs in the folder of the person who called it.
  const tsconfig = path.resolve(process.env.TSX_TSCONFIG_PATH ?? "tsconfig.json");
  const file = path.join(path.dirname(tsconfig), "server/ingest/worker/from-source.mjs");
  return { file, env: { TSX_TSCONFIG_PATH: tsconfig } };
}
