import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { dataUrls, publicUrls } from "@/domain/urls";
import { CommandFailure } from "@/scripts/claimdesk/failure";
import { needsDatabase } from "@/scripts/claimdesk/migrated";
import { ensureBuild } from "@/scripts/setup/build.mjs";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { probePort, startNext, untilAnswering } from "@/scripts/setup/server.mjs";
import { siteOrigin } from "@/server/site-origin";
import { buildArchive } from "./build-archive";
import { withSnapshot } from "./snapshot";

const LOOPBACK = "127.0.0.1";

/** What no page of the site may lead to. */
const unlinked = [
  "/robots.txt",
  "/favicon.ico",
  dataUrls.claimsCsv,
  dataUrls.claimsJson,
  dataUrls.jsonFeed(""),
  dataUrls.jsonFeed("/corrections"),
  dataUrls.sitemap,
];

export function addSiteCommands(program: Command): void {
  needsDatabase(program.command("site").description("The public site.").command("build"))
    .argument("<folder>", "where to write; it must be empty or not there yet")
    .description("Writes the whole public site as files that open without a server, so that it outlives one.")
    .action(async (folder: string) => {
      if (existsSync(folder) && readdirSync(folder).length > 0) {
        throw new CommandFailure(`${folder} is not empty. Name another folder, or empty this one.`);
      }
      const files = await withServer((server) =>
        buildArchive({
          server,
          origin: siteOrigin(),
          folder: path.resolve(folder),
          addresses: [publicUrls.home, ...unlinked],
        }),
      );
      process.stdout.write(`${files} files are in ${folder}. Open index.html in it.\n`);
    });
}

/** Serves the site, as it is now, on this machine alone while the work lasts. */
async function withServer<T>(work: (server: string) => Promise<T>): Promise<T> {
  const settings = programEnvironment(process.env);
  await ensureBuild(settings);
  return withSnapshot(settings.DATABASE_URL, (DATABASE_URL) => serving({ ...settings, DATABASE_URL }, work));
}

async function serving<T>(env: NodeJS.ProcessEnv, work: (server: string) => Promise<T>): Promise<T> {
  const port = await probePort(LOOPBACK, 0);
  const server = `http://${LOOPBACK}:${port}`;
  const child = startNext("start", { address: LOOPBACK, port, env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    if (!(await untilAnswering(server, child))) throw new CommandFailure("The site could not be started.");
    return await work(server);
  } finally {
    const ended = once(child, "close");
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await ended;
  }
}
