import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./chromium";
import type { EndToEndState } from "./end-to-end-state";
import { makeTemporaryFolder } from "./temporary-folder";
import { startWebServer } from "./web-server";

/** Playwright's global set-up: a browser, a server with a data folder of its own, and their places for the tests. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = makeTemporaryFolder();
  process.env.CHROMIUM_PATH = ensureChromium();
  process.env.CLAIMDESK_E2E_LOG = path.join(folder, "server.log");
  const { stop, ...state } = await startWebServer(process.env.CLAIMDESK_E2E_LOG);
  process.env.CLAIMDESK_E2E_STATE = path.join(folder, "state.json");
  process.env.CLAIMDESK_E2E_BASE_URL = state.baseURL;
  writeFileSync(process.env.CLAIMDESK_E2E_STATE, JSON.stringify(state satisfies EndToEndState));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return stop;
}
