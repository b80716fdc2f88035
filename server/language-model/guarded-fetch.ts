import { LanguageModelFailure } from "./failure";

const SENT_HEADERS = ["accept", "content-type", "user-agent"];

type Guard = {
  /** What is read of one answer, in bytes after decompression. */
  readonly maxBytes: number;
  /** Sent to the address that is asked and nowhere else; null where none is to be sent. */
  readonly apiKey: string | null;
};

/**
 * A `fetch` that trusts nobody: it follows no redirect, which could carry the key and the article elsewhere, sends no
 * header beside those that are needed, and gives an answer up as soon as it is larger than it may be.
 */
export function guardedFetch({ maxBytes, apiKey }: Guard) {
  return async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    for (const name of [...headers.keys()]) if (!SENT_HEADERS.includes(name)) headers.delete(name);
    if (apiKey !== null) headers.set("authorization", `Bearer ${apiKey}`);
    const response = await fetch(url, { ...init, headers, redirect: "error", cache: "no-store" });
    if (response.body === null) return response;
    return new Response(response.body.pipeThrough(atMost(maxBytes)), {
      status: response.status,
      headers: response.headers,
    });
  };
}

function atMost(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > maxBytes) controller.error(new LanguageModelFailure("too_large"));
      else controller.enqueue(chunk);
    },
  });
}
