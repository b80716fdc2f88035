import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Answer } from "@/server/http/answer";

/** What was answered to a request, whole. */
export interface WholeAnswer {
  status: number;
  /** The value of a header, by its name in lower case; of several the first. */
  header: (name: string) => string | undefined;
  body: Buffer;
}

/** Answers a request, as a server's listener does; `known` is what is known of it beyond what Next sees. */
export type Handler = (request: IncomingMessage, response: ServerResponse, known: Answer) => unknown;

/** A request of nobody's, for a path of this site with its query; `headers` are all that it has. */
export function requestFor(url: string, headers: Readonly<Record<string, string>>, method = "GET"): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = url;
  request.headers = { ...headers };
  request.push(null);
  return request;
}

/** A response that is gathered instead of sent, and so depends on nobody's connection. */
class GatheredResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  /** As it was at its end: whoever made it may still change the response’s own status. */
  readonly whole: Promise<Pick<WholeAnswer, "status" | "body">>;
  #resolve: (whole: Pick<WholeAnswer, "status" | "body">) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(request: IncomingMessage) {
    super(request);
    this.whole = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // With one header set, Node keeps those given to writeHead among the others.
    this.setHeader("Connection", "close");
  }

  #take(chunk: unknown, encoding: unknown): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (typeof chunk === "string") this.#chunks.push(Buffer.from(chunk, encoding === "latin1" ? "latin1" : "utf8"));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }

  override write(chunk: unknown, second?: unknown, third?: unknown): boolean {
    this.#take(chunk, second);
    const callback = third ?? second;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  }

  override end(first?: unknown, second?: unknown, third?: unknown): this {
    if (this.finished) return this;
    this.#take(first, second);
    this.finished = true;
    const callback = third ?? second ?? first;
    if (typeof callback === "function") this.once("finish", () => callback());
    this.#resolve({ status: this.statusCode, body: Buffer.concat(this.#chunks) });
    void setImmediate().then(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override destroy(error?: Error): this {
    this.#reject(error ?? new Error("The answer was broken off."));
    return super.destroy(error);
  }
}

/**
 * Asks a handler and waits for its whole answer.
 * @throws what the handler throws, or an error where it breaks off
 */
export async function wholeAnswer(handle: Handler, request: IncomingMessage, known: Answer = {}): Promise<WholeAnswer> {
  const response = new GatheredResponse(request);
  const [{ status, body }] = await Promise.all([response.whole, handle(request, response, known)]);
  return {
    status,
    header: (name) => {
      const value = response.getHeader(name);
      return value === undefined ? undefined : String(Array.isArray(value) ? value[0] : value);
    },
    body,
  };
}
