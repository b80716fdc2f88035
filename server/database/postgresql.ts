import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/postgresql/client";

/** Connections a process holds for reading and for writing. */
const READERS = 10;
const WRITERS = 5;

/** Clients for a `postgresql://` URL. The reading one refuses to write, as on SQLite. */
export function openPostgresql(url: string): { reader: PrismaClient; writer: PrismaClient } {
  const reader = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: READERS, options: "-c default_transaction_read_only=on" }),
  });
  const writer = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: WRITERS }) });
  return { reader, writer };
}
