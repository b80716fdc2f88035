import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { root } from "@/tests/harness/source-tree";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A desk of its own for the command line: a data folder, and the database in it unless another is named. */
export function newDataFolder(): string {
  return makeTemporaryFolder();
}

const read = (stream: Readable | null) => (stream === null ? "" : text(stream));

/** Runs `claimdesk` as a process of its own, as a person would, and waits for its end; `output` is a file to write to. */
export async function claimdesk(
  folder: string,
  args: string[],
  { input = "", databaseUrl = "", output }: { input?: string; databaseUrl?: string; output?: number } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [path.join(root, "scripts/claimdesk.mjs"), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      CLAIMDESK_DATA: folder,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: "https://desk.example.org",
    },
    stdio: ["pipe", output ?? "pipe", "pipe"],
  });
  child.stdin?.end(input);
  const [stdout, stderr, [code]] = await Promise.all([read(child.stdout), read(child.stderr), once(child, "close")]);
  return { code: Number(code), stdout, stderr };
}
