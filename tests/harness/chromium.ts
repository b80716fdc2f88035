import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "@playwright/test";

/** Flags under which Chromium neither needs a graphics card nor talks to anybody but the pages under test. */
export const chromiumFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const windowsFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...windowsFolders.flatMap((folder) => (folder ? [path.join(folder, "Google/Chrome/Application/chrome.exe")] : [])),
];

/** Whether a browser is there and finds its libraries. On Windows `--version` would open a window, so it is trusted. */
function runs(browser: string): boolean {
  if (!existsSync(browser)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(browser, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function find(): string | undefined {
  return [chromium.executablePath(), ...usualPlaces].find(runs);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function tryToRun(command: string, args: string[], timeout: number): void {
  const { error, status } = spawnSync(command, args, { stdio: ["ignore", 2, 2], timeout });
  if (status !== 0) say(`${path.basename(command)} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}`);
}

function installByPlaywright(): void {
  say("No Chromium found. Fetching Playwright's …");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  tryToRun(process.execPath, [cli, "install", "chromium"], 300_000);
}

/** Debian alone: what Ubuntu's package of that name holds is only a pointer to a snap. */
function installByApt(): void {
  const isDebian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return;
  say("Installing Debian's Chromium …");
  tryToRun("apt-get", ["update"], 180_000);
  tryToRun("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 300_000);
}

/**
 * Finds a Chromium that runs on this machine: the one CHROMIUM_PATH names, Playwright's own, or the system's; installs
 * one when there is none.
 * @returns its path
 * @throws Error saying what to do when there is none to be had
 */
export function ensureChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no Chromium that runs here.`);
  }
  for (const install of [() => undefined, installByPlaywright, installByApt]) {
    install();
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(
    "The end-to-end tests need Chromium, and none could be found or installed. Install one with the system's package " +
      "manager (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.",
  );
}
