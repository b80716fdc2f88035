import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How long after the wish to stop the accepted requests may take, in milliseconds. */
const STOP_DEADLINE = 20_000;

/**
 * Follows a server's connections from now on, so that it can be stopped without cutting off what it has accepted.
 * @returns stops the server: nothing new is accepted, every answer still to come closes its connection, those on which
 *   nothing is going on are closed at once, and at the deadline all that are left: half requests, readers that do not
 *   read. Resolves when all are closed, with how many were cut off.
 */
export function gracefulStop(server: Server, deadline = STOP_DEADLINE): () => Promise<number> {
  const sockets = new Set<Socket>();
  const answers = new Set<ServerResponse>();
  let stopping = false;

  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.prependListener("request", (request, response) => {
    answers.add(response);
    if (stopping) response.shouldKeepAlive = false;
    response.once("close", () => {
      answers.delete(response);
      // Its head may have been sent before the wish to stop, and promised to keep the connection.
      if (stopping) request.socket.end();
    });
  });

  return () =>
    new Promise((resolve) => {
      stopping = true;
      let cut = 0;
      const impatience = setTimeout(() => {
        cut = sockets.size;
        for (const socket of sockets) socket.destroy();
      }, deadline);
      server.close(() => {
        clearTimeout(impatience);
        resolve(cut);
      });
      for (const response of answers) response.shouldKeepAlive = false;
      server.closeIdleConnections();
      // One that has never asked for anything does not count as idle.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    });
}
