import type { IncomingMessage, ServerResponse } from "node:http";

/** Why a request is not answered as it was asked, where there is no page to say so on. */
export interface HttpRefusal {
  status: 400 | 403 | 405 | 408 | 409 | 413 | 415 | 500 | 503;
  /** What to do, in a sentence or two. */
  words: string;
  headers?: Record<string, string>;
}

/** For what says that it is a form, and of which nothing can be made. */
export const damagedForm: HttpRefusal = {
  status: 400,
  words: "This form arrived damaged, so nothing was saved. Go back, load the page again, and send it once more.",
};

/** How much of what is still being sent is read and dropped, in bytes, and for how long, in milliseconds. */
const MOST_DROPPED = 64 * 1024 * 1024;
const LONGEST_DROPPING = 30_000;

/**
 * Answers with the refusal's words alone. What is still being sent is read and dropped before the answer ends: a
 * connection that is closed with bytes unread is reset, and its sender never sees the words. It is closed all the same
 * where too much comes, or for too long.
 */
export function sendRefusal(response: ServerResponse, { status, words, headers = {} }: HttpRefusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const text = `${words}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  const { req: request } = response;
  if (request.complete || request.destroyed || !bringsBody(request)) {
    response.end(text);
    return;
  }
  response.write(text);
  dropRest(request).then((isWhole) => {
    if (isWhole) response.end();
    else response.end(() => request.socket.destroySoon());
  });
}

function bringsBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Whether all of it came. */
function dropRest(request: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    let dropped = 0;
    const settle = (isWhole: boolean) => {
      clearTimeout(impatience);
      request.off("data", drop);
      resolve(isWhole);
    };
    const drop = (chunk: Buffer) => {
      dropped += chunk.length;
      if (dropped > MOST_DROPPED) settle(false);
    };
    const impatience = setTimeout(() => settle(false), LONGEST_DROPPING);
    request.once("end", () => settle(true));
    request.once("close", () => settle(request.complete));
    request.once("error", () => settle(false));
    request.on("data", drop).resume();
  });
}
