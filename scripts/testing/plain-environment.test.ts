import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "@/scripts/setup/project.mjs";
import { plainEnvironment } from "./plain-environment.mjs";

/** Where the data lies is decided by each test, and the browser is the machine's. */
const kept = ["CHROMIUM_PATH", "CLAIMDESK_DATA", "DATABASE_URL"];

it("has nothing of what the README offers to set", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const offered = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? "");
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
