import { once } from "node:events";
import { Agent, createServer, request, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gracefulStop } from "./graceful-stop";

/** In milliseconds: so short that nobody waits for it, and so long that it never comes. */
const SOON = 300;
const NEVER = 600_000;

describe("gracefulStop", () => {
  let server: Server;
  let port = 0;
  /** The answer to the last request for /slow, to be sent by the test. */
  let slow: ServerResponse | undefined;
  let arrived: () => void = () => undefined;
  beforeEach(async () => {
    server = createServer((asked, response) => {
      if (asked.url !== "/slow") return response.end("quick");
      slow = response;
      arrived();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = address !== null && typeof address === "object" ? address.port : 0;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function opened(words: string): Promise<Socket> {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    if (words !== "") await new Promise<void>((resolve) => socket.write(words, () => resolve()));
    return socket;
  }

  async function ask(agent: Agent, path: string) {
    const asked = request({ port, host: "127.0.0.1", path, agent }).end();
    const [response] = await once(asked, "response");
    return { connection: response.headers.connection, body: await text(response) };
  }

  it("lets an accepted request finish, and has its answer close the connection", async () => {
    const stop = gracefulStop(server, NEVER);
    const agent = new Agent({ keepAlive: true });
    expect(await ask(agent, "/")).toEqual({ connection: "keep-alive", body: "quick" });
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const answer = ask(agent, "/slow");
    await waiting;
    const stopped = stop();
    slow?.end("stored");
    expect(await answer).toEqual({ connection: "close", body: "stored" });
    expect(await stopped).toBe(0);
  });

  it("closes at once what is idle and what has never asked, also where an answer has promised to go on", async () => {
    const stop = gracefulStop(server, NEVER);
    const never = await opened("");
    const idle = await opened("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(idle, "data");
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const promised = await opened("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    await waiting;
    slow?.writeHead(200, { "Content-Length": "4" }).write("ha");
    await once(promised, "data");
    const closed = [never, idle, promised].map((socket) => once(socket.resume(), "close"));
    const stopped = stop();
    await Promise.all(closed.slice(0, 2));
    slow?.end("lf");
    await Promise.all(closed);
    expect(await stopped).toBe(0);
  });

  it("ends half requests and half forms at its deadline", async () => {
    const stop = gracefulStop(server, SOON);
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await opened("GET / HTTP/1.1\r\nHo");
    await opened("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf=a+form");
    await waiting;
    // The server has both before it is stopped.
    await ask(new Agent(), "/");
    expect(await stop()).toBe(2);
  });
});
