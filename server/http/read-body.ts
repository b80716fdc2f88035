import { IncomingMessage } from "node:http";

/** Reads a request's body, and stops once it is longer than `most` bytes. Rejects where the sender breaks off. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | "too_long"> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve("too_long");
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) {
        chunks.push(chunk);
        return;
      }
      request.off("data", take);
      request.resume();
      resolve("too_long");
    };
    request.on("data", take);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("The request was broken off.")));
  });
}

/** The same request with a body that has been read already. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  again.method = request.method;
  again.url = request.url;
  again.httpVersion = request.httpVersion;
  again.headers = { ...request.headers, "content-length": String(body.length) };
  delete again.headers["transfer-encoding"];
  again.complete = true;
  again.push(body);
  again.push(null);
  return again;
}
