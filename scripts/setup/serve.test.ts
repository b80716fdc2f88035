import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { readmeSettings } from "@/scripts/testing/readme-settings";
import { root } from "./project.mjs";

/** What a command's --help names at the beginning of a line. */
function settingsIn(command: string): string[] {
  const help = execFileSync(process.execPath, [path.join(root, "scripts", command), "--help"], { encoding: "utf8" });
  return [...help.matchAll(/^ {2}([A-Z][A-Z_]+)(?= |$)/gm)].map(([, name]) => name ?? "");
}

it("--help names the settings of the README, and the README those of --help", () => {
  const ofTests = ["CHROMIUM_PATH"];
  const documented = readmeSettings().filter((name) => !ofTests.includes(name));
  expect(documented.length).toBeGreaterThan(10);
  expect(settingsIn("start.mjs").sort()).toEqual(documented.sort());
  expect(settingsIn("test.mjs")).toEqual(expect.arrayContaining(ofTests));
});
