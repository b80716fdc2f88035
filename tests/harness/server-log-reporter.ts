import { existsSync, readFileSync } from "node:fs";
import type { FullResult, Reporter } from "@playwright/test/reporter";

/** Shows what the server under test said when a run did not pass. */
export default class ServerLogReporter implements Reporter {
  onEnd({ status }: FullResult): void {
    const file = process.env.CLAIMDESK_E2E_LOG;
    if (status === "passed" || file === undefined || !existsSync(file)) return;
    process.stdout.write(`\nThe server said:\n${readFileSync(file, "utf8")}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
