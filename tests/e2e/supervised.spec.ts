import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "@/scripts/setup/project.mjs";
import { type StartedProject, startProject, untilServing } from "@/tests/harness/started-project";
import { isOpenToOthers, makeReachableFolder } from "@/tests/harness/temporary-folder";
import { credentialsIn, signInWaiting } from "@/tests/harness/waiting-sign-in";

/** The user nobody, whom every system has. */
const NOBODY = 65_534;

// Each test starts the whole project, once or twice.
test.describe.configure({ timeout: 300_000 });

const started: StartedProject[] = [];
const folders: string[] = [];

test.afterEach(async () => {
  for (const project of started.splice(0)) {
    project.signal("SIGKILL", "group");
    await project.ended;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = makeReachableFolder();
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function launch(options: Parameters<typeof startProject>[0]): Promise<StartedProject> {
  const project = await startProject(options);
  started.push(project);
  return project;
}

/** The lines of the unit in docs/running.md, by name. */
function readUnit(): Map<string, string[]> {
  const text = readFileSync(path.join(root, "docs/running.md"), "utf8");
  const unit = /```ini\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const lines = new Map<string, string[]>();
  for (const [, name = "", value = ""] of unit.matchAll(/^(\w+)=(.*)$/gm)) {
    lines.set(name, [...(lines.get(name) ?? []), value]);
  }
  return lines;
}

function only(unit: Map<string, string[]>, name: string): string {
  const [value, ...more] = unit.get(name) ?? [];
  if (value === undefined || more.length > 0) throw new Error(`The unit needs one line ${name}=`);
  return value;
}

function environmentOf(unit: Map<string, string[]>, data: string): Record<string, string> {
  const set = (unit.get("Environment") ?? []).map((line): [string, string] => {
    const [name = "", ...value] = line.split("=");
    return [name, value.join("=")];
  });
  return { ...Object.fromEntries(set), CLAIMDESK_DATA: data, NEXTAUTH_URL: "" };
}

test("the unit of docs/running.md starts and stops it, as another user and with its own environment", async () => {
  const unit = readUnit();
  const data = path.join(newFolder(), "data");
  mkdirSync(data, { mode: 0o755 });
  // What an earlier installation may have left readable.
  writeFileSync(path.join(data, "claimdesk.db"), "", { mode: 0o644 });
  const asOther = process.getuid?.() === 0 && isOpenToOthers(root);
  if (asOther) {
    chownSync(data, NOBODY, NOBODY);
    chownSync(path.join(data, "claimdesk.db"), NOBODY, NOBODY);
  }
  const [program, ...args] = only(unit, "ExecStart").split(" ");
  expect(path.basename(program ?? "")).toBe("node");
  const project = await launch({
    env: environmentOf(unit, data),
    args,
    ...(asOther ? { uid: NOBODY } : {}),
  });
  await untilServing(project);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const open = readdirSync(data).filter((name) => (statSync(path.join(data, name)).mode & 0o777) !== 0o600);
  expect(open).toEqual([]);

  // A second server on the same data is refused.
  const second = await launch({ env: environmentOf(unit, data), args, ...(asOther ? { uid: NOBODY } : {}) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("Another Claimdesk serves");

  // A client that keeps asking on one connection does not keep it from ending.
  const { port } = new URL(project.baseURL);
  const busy = connect(Number(port), "127.0.0.1");
  let heard = "";
  const ask = () => busy.write("GET /claims HTTP/1.1\r\nHost: localhost\r\n\r\n");
  busy
    .on("error", () => undefined)
    .on("data", (chunk) => {
      heard += String(chunk);
      if (busy.writable) ask();
    });
  ask();
  await once(busy, "data");
  process.kill(project.pid, only(unit, "KillSignal"));
  expect(await project.ended).toBe(0);
  expect(heard).toContain("HTTP/1.1 200");
});

test("a signal to the whole group lets a write that waits finish, and is answered", async () => {
  const data = path.join(newFolder(), "data");
  const project = await launch({ env: { ...process.env, CLAIMDESK_DATA: data, DATABASE_URL: "", NEXTAUTH_URL: "" } });
  await untilServing(project);
  const { baseURL, output } = project;
  const { release } = await signInWaiting(baseURL, path.join(data, "claimdesk.db"), credentialsIn(output(), "editor"));
  project.signal("SIGTERM", "group");
  // Nothing new is accepted from now on.
  const isAccepted = () => fetch(baseURL).then(Boolean, () => false);
  await expect.poll(isAccepted, { timeout: 60_000 }).toBe(false);
  expect(await release()).toEqual({ status: 200, stored: true });
  expect(await project.ended).toBe(0);
  expect(existsSync(path.join(data, "claimdesk.db-wal"))).toBe(false);
});
