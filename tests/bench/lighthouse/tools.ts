import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { runStep } from "@/scripts/setup/processes.mjs";
import { root, SetupFailure, say } from "@/scripts/setup/project.mjs";

/**
 * Lighthouse wants a newer Node than the project does, and both together weigh 360 MB: they are no dependencies of the
 * project, but are installed in a folder of their own when they are first wanted.
 */
export const LIGHTHOUSE_VERSION = "13.5.0";
export const NODE_VERSION = "22.23.2";

const folder = path.join(root, "data/bench/lighthouse");
const modules = path.join(folder, "node_modules");

/**
 * The package that holds nothing but Node's program for this machine. The package `node` has the same installed by a
 * script of its own.
 */
const nodePackage = [
  process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node",
  process.platform === "win32" ? "win" : process.platform,
  process.arch,
].join("-");

const wanted = { lighthouse: LIGHTHOUSE_VERSION, [nodePackage]: NODE_VERSION };

function isInstalled(name: string, version: string): boolean {
  const manifest = path.join(modules, name, "package.json");
  if (!existsSync(manifest)) return false;
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, "utf8"))).version === version;
}

export interface Tools {
  /** The newer Node's program. */
  node: string;
  /** Lighthouse's command line, a script for it. */
  lighthouse: string;
}

/**
 * Installs Lighthouse and its Node unless they are there, without running any script of theirs.
 * @throws {SetupFailure} where npm did not start this process, or could not install them
 */
export async function ensureTools(): Promise<Tools> {
  if (!Object.entries(wanted).every(([name, version]) => isInstalled(name, version))) await install();
  return {
    node: path.join(modules, nodePackage, process.platform === "win32" ? "bin/node.exe" : "bin/node"),
    lighthouse: path.join(modules, "lighthouse/cli/index.js"),
  };
}

async function install(): Promise<void> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new SetupFailure("Start this by npm: npm run bench:lighthouse");
  say(`Installing Lighthouse and a Node for it in ${path.relative(root, folder)} …`);
  mkdirSync(folder, { recursive: true });
  const packages = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  const options = ["--prefix", folder, "--no-save", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runStep("npm install", process.execPath, [npm, "install", ...options, ...packages], {
    cwd: folder,
    env: process.env,
  });
}
