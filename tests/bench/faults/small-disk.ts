import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Works on a file system of its own that is small enough to be filled.
 * @param size in MB
 * @param work gets the folder it is mounted at
 * @returns null where nothing was tried, and says so: mounting one needs root
 */
export async function onSmallDisk<T>(
  folder: string,
  size: number,
  work: (disk: string) => Promise<T>,
): Promise<T | null> {
  const disk = mkdtempSync(path.join(folder, "disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}m`, "tmpfs", disk]).status !== 0) {
    process.stderr.write("SKIPPED: only root can mount a small disk to be filled.\n");
    return null;
  }
  try {
    return await work(disk);
  } finally {
    execFileSync("umount", [disk]);
  }
}

function fillerOf(disk: string): string {
  return path.join(disk, "filler");
}

/** Fills the disk to the last byte, also again. @throws Error where something is left */
export function fillUp(disk: string): void {
  const filler = fillerOf(disk);
  writeFileSync(filler, "");
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size, "."));
    } catch (error) {
      // So much does not fit any more.
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }
  const { bavail, bsize } = statfsSync(disk);
  if (bavail * bsize > 0) throw new Error(`${bavail * bsize} bytes of the disk are left`);
}

/** Takes away what fillUp has written. */
export function makeRoom(disk: string): void {
  rmSync(fillerOf(disk));
}
