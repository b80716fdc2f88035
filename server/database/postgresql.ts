import { Socket } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/postgresql/client";

/** Connections a process holds for reading and for writing. */
const READERS = 10;
const WRITERS = 5;

/**
 * How long is waited, in milliseconds: for a connection; for a statement, which PostgreSQL then gives up itself; and for
 * any byte at all on a connection, which is dead then. The last ends the connection, so that nothing is ever sent on one
 * whose transaction is in doubt. It is longer than a statement, so that a server that works is always heard out.
 */
const CONNECTION_PATIENCE = 3000;
const STATEMENT_PATIENCE = 10_000;
const SILENCE = 12_000;

/** How long a transaction may stand open without a statement, before PostgreSQL lets others have what it holds. */
const LONGEST_IDLE = 60_000;

/** Clients for a `postgresql://` URL. The reading one refuses to write, as on SQLite. */
export function openPostgresql(url: string): { reader: PrismaClient; writer: PrismaClient } {
  const bounds = `-c statement_timeout=${STATEMENT_PATIENCE} -c idle_in_transaction_session_timeout=${LONGEST_IDLE}`;
  const clientWith = (max: number, options: string) =>
    new PrismaClient({
      adapter: new PrismaPg({
        connectionString: url,
        max,
        options,
        connectionTimeoutMillis: CONNECTION_PATIENCE,
        stream: soundSocket,
      }),
    });
  return {
    reader: clientWith(READERS, `-c default_transaction_read_only=on ${bounds}`),
    writer: clientWith(WRITERS, bounds),
  };
}

/** A socket that does not wait for ever for a server that has gone silent, as behind a network that drops packets. */
function soundSocket(): Socket {
  const socket = new Socket();
  socket.setKeepAlive(true, CONNECTION_PATIENCE);
  return socket.setTimeout(SILENCE, () => socket.destroy(new SilentServer()));
}

/** Named as the network names it, so that server/database/failure.ts knows it. */
class SilentServer extends Error {
  readonly code = "ETIMEDOUT";

  constructor() {
    super("PostgreSQL has been silent for too long.");
  }
}
