import { accessSync, constants, existsSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const others = constants.X_OK;

/** Whether users other than the owner may pass through a folder and all the folders above it. */
export function isOpenToOthers(folder: string): boolean {
  const parent = path.dirname(folder);
  const open = (statSync(folder).mode & others) !== 0;
  return open && (parent === folder || isOpenToOthers(parent));
}

function isUsable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return isOpenToOthers(folder);
  } catch {
    return false;
  }
}

/** Makes a folder for one run, under the system's temporary folder. The maker removes it. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "claimdesk-"));
}

/** The like, at a place that other users of this machine can reach too; what lies in it has to be opened to them. */
export function makeReachableFolder(): string {
  const base = [tmpdir(), "/tmp", "/var/tmp"].find((folder) => existsSync(folder) && isUsable(folder));
  if (base === undefined)
    throw new Error("No temporary folder that every user may enter: /tmp and /var/tmp are closed.");
  return mkdtempSync(path.join(base, "claimdesk-"));
}
