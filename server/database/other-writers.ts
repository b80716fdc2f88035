import { z } from "zod";
import type { PrismaClient } from "@/prisma/generated/sqlite/client";

/** How often it is looked whether another process has written, in milliseconds. A look takes some 0.1 ms. */
const BETWEEN_LOOKS = 250;

const rows = z.tuple([z.object({ data_version: z.coerce.bigint() })]);

/**
 * Tells each time that another process has written to the SQLite file, such as the command line beside a running
 * server. SQLite counts for each connection what others have committed; the only connection of this process that writes
 * is the one asked, so that its own writes are not among them.
 * @returns stops looking
 */
export async function watchOtherWriters(writer: PrismaClient, changed: () => void): Promise<() => void> {
  const look = async () => rows.parse(await writer.$queryRaw`PRAGMA data_version`)[0].data_version;
  let known = await look();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const lookAgain = () => {
    look()
      .then((version) => {
        if (version === known) return;
        known = version;
        changed();
      })
      // Whether anything was written cannot be told while the file does not answer, so it is supposed.
      .catch(changed)
      .finally(schedule);
  };
  function schedule(): void {
    if (isStopped) return;
    timer = setTimeout(lookAgain, BETWEEN_LOOKS);
    timer.unref();
  }
  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
