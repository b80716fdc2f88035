import { readFileSync } from "node:fs";

/** What Linux has of a process: MB of a million bytes resident now and at most, and seconds of processor time. */
export function memoryOf(pid: number | undefined): { resident: number; peak: number; seconds: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    Math.round((Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) * 1024) / 1_000_000);
  // Behind the name in parentheses; in hundredths of a second.
  const [, numbers = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const ticks = numbers.split(" ").slice(11, 13).map(Number);
  const [user = 0, system = 0] = ticks;
  return { resident: megabytes("VmRSS"), peak: megabytes("VmHWM"), seconds: (user + system) / 100 };
}
