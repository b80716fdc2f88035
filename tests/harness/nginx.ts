import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a program is there; nginx and openssl both tell their version on request. */
function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).status === 0;
}

function areThere(): boolean {
  return runs("nginx", "-v") && runs("openssl", "version");
}

/**
 * Whether a real nginx can be started here; as root on Debian it is installed first.
 * @throws in CI, where a missing piece fails the run
 */
export function hasNginx(): boolean {
  if (areThere()) return true;
  if (process.getuid?.() === 0) {
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "nginx-light", "openssl"]]) {
      spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], timeout: 300_000 });
    }
  }
  if (areThere()) return true;
  const words =
    "nginx and openssl are needed to try the site behind a proxy (Debian: apt-get install nginx-light openssl).";
  if (process.env.CI) throw new Error(words);
  process.stderr.write(`\n*** NOT TRIED: the site behind a proxy. ${words}\n\n`);
  return false;
}

/** Makes a certificate that nobody trusts. */
export function makeCertificate(folder: string, host: string): { certificate: string; key: string } {
  const [certificate, key] = [path.join(folder, "certificate.pem"), path.join(folder, "key.pem")];
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", `/CN=${host}`, "-keyout", key, "-out", certificate],
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  return { certificate, key };
}

/** Starts nginx with one `server { … }` block, as whoever runs this and with everything it writes below `folder`. */
export async function startNginx(folder: string, server: string, port: number): Promise<{ stop(): Promise<void> }> {
  mkdirSync(path.join(folder, "temporary"), { recursive: true });
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const configuration = `
    daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/temporary/${kind};`).join("\n      ")}
      ${server}
    }`;
  writeFileSync(path.join(folder, "nginx.conf"), configuration);
  const child = spawn("nginx", ["-p", folder, "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await untilListening(port, child);
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await sleep(20);
  }
  throw new Error("nginx ended while starting.");
}
