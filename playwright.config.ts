import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags } from "./tests/harness/chromium";

const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? ([["json"]] as const) : [];
const executablePath = process.env.CHROMIUM_PATH;

// Set-up finds the browser and starts the server; it passes their places on in the environment, which is why each
// worker, reading this file anew, sees them.
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/harness/end-to-end-setup.ts",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["./tests/harness/server-log-reporter.ts"], ...jsonReport],
  use: {
    ...(process.env.CLAIMDESK_E2E_BASE_URL ? { baseURL: process.env.CLAIMDESK_E2E_BASE_URL } : {}),
    // Recording one costs more than a third of the time; `npx playwright test --trace on` does it.
    trace: "off",
    screenshot: "only-on-failure",
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
});
