import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "@/scripts/setup/build.mjs";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { type PostgresServer, startPostgres } from "@/tests/harness/postgres-server";
import type { FaultFigure } from "./fault";
import { measuresOf, report } from "./report";
import { faultRuns } from "./runs";

const usage = `npm run bench:faults -- [--only NAME,NAME …] [--share 0…1] [--write FILE] [--json FILE]

Kills, locks, fills and cuts off the running product, and counts how often it held. All of it takes the better part of an hour; --share
tries that part of it. Names: ${Object.keys(faultRuns).join(", ")}
`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", short: "h" },
    only: { type: "string" },
    share: { type: "string", default: "1" },
    write: { type: "string" },
    json: { type: "string" },
  },
});

/** Writes down what is known; after each kind, so that a run of an hour that is broken off was not for nothing. */
function keep(figures: readonly FaultFigure[]): void {
  if (values.write !== undefined) {
    const before = existsSync(values.write) ? readFileSync(values.write, "utf8") : "";
    writeFileSync(values.write, report(figures, before));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measuresOf(figures), undefined, 2)}\n`);
}

async function measure(): Promise<FaultFigure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-faults-"));
  let server: Promise<PostgresServer> | undefined;
  const postgres = () => {
    server ??= startPostgres();
    return server;
  };
  const wanted = values.only?.split(",");
  const figures: FaultFigure[] = [];
  try {
    await ensureBuild(programEnvironment(process.env));
    for (const [name, run] of Object.entries(faultRuns)) {
      if (wanted !== undefined && !wanted.includes(name)) continue;
      process.stderr.write(`${name} …\n`);
      figures.push(...(await run({ folder, postgres, share: Number(values.share) })));
      keep(figures);
    }
  } finally {
    await (await server)?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

if (values.help) process.stdout.write(usage);
else {
  const figures = await measure();
  process.stdout.write(report(figures));
  process.exitCode = figures.every(({ tries, held }) => held === tries) ? 0 : 1;
}
