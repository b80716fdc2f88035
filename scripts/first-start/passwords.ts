import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * The passwords of the first people, by e-mail address, as long as nobody has signed in. The file is written before the
 * people are made, so that no kill leaves people whose passwords nobody has seen; docs/decisions/0020 says why it is
 * safe where it lies.
 */
export type Passwords = Readonly<Record<string, string>>;

const passwordsSchema = z.record(z.string(), z.string());

function passwordsFile(folder: string): string {
  return path.join(folder, "first-passwords.json");
}

/** What the file says; nothing where there is none, or none that can be read. */
export function readPasswords(folder: string): Passwords {
  const file = passwordsFile(folder);
  if (!existsSync(file)) return {};
  try {
    return passwordsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
}

/** Writes the file, readable by its owner alone; it is on the disk, whole, before this returns. */
export function writePasswords(folder: string, passwords: Passwords): void {
  const file = passwordsFile(folder);
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  const handle = openSync(draft, "wx", 0o600);
  try {
    writeSync(handle, `${JSON.stringify(passwords)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}

export function forgetPasswords(folder: string): void {
  for (const file of [passwordsFile(folder), `${passwordsFile(folder)}.draft`]) rmSync(file, { force: true });
}
