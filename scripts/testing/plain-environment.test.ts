import { expect, it } from "vitest";
import { plainEnvironment } from "./plain-environment.mjs";
import { readmeSettings } from "./readme-settings";

/** Where the data lies is decided by each test, and the browser is the machine's. */
const kept = ["CHROMIUM_PATH", "CLAIMDESK_DATA", "DATABASE_URL"];

it("has nothing of what the README offers to set", () => {
  const offered = readmeSettings();
  expect(offered.length).toBeGreaterThan(10);
  const set = Object.fromEntries(offered.map((name) => [name, "theirs"]));
  const plain: Record<string, string | undefined> = plainEnvironment(set);
  expect(offered.filter((name) => plain[name] === "theirs").sort()).toEqual(kept);
});

it("asks no proxy, and keeps the rest", () => {
  const plain = plainEnvironment({ https_proxy: "http://proxy.example.org", TZ: "Pacific/Kiritimati" });
  expect(Object.keys(plain)).not.toContain("https_proxy");
  expect(plain.TZ).toBe("Pacific/Kiritimati");
});
