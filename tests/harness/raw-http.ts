import { createServer, type RequestListener, request } from "node:http";
import { buffer } from "node:stream/consumers";

export interface RawAnswer {
  status: number;
  /** Names in lower case; several headers of one name are one, joined by a comma. */
  headers: Record<string, string>;
  /** The values of Set-Cookie, each for itself. */
  cookies: string[];
  /** As it was sent: nothing is unpacked. */
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string | undefined;
  signal?: AbortSignal;
}

/** Asks for an address with exactly these headers and those without which there is no HTTP. */
export function askRaw(url: string, { method = "GET", headers = {}, body, signal }: Question = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false, ...(signal ? { signal } : {}) }, (response) => {
      const { statusCode = 0, headersDistinct } = response;
      const named = Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(", ")]);
      buffer(response).then((body) => {
        const cookies = headersDistinct["set-cookie"] ?? [];
        resolve({ status: statusCode, headers: Object.fromEntries(named), cookies, body });
      }, reject);
    });
    asked.once("error", reject).end(body);
  });
}

/** Serves on a free port of this machine while the work lasts. */
export async function whileServing<T>(listener: RequestListener, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    if (address === null || typeof address === "string") throw new Error("No port");
    return await work(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
