import { pausesEvery } from "@/server/turns";

/** What is sent at once, in UTF-16 units: a line each time would cost more than making it. */
const CHUNK = 16 * 1024;

/**
 * An answer whose text is sent as it is made, in UTF-8: never all of it in memory, stopped when nobody reads on, and
 * with a pause in each chunk that lets everybody else's requests run. The first chunk is made before there is an answer.
 * @throws whatever making the first chunk throws; what goes wrong later breaks the answer off
 */
export async function streamed(parts: AsyncIterable<string>, headers: Record<string, string>): Promise<Response> {
  const encoder = new TextEncoder();
  const chunks = chunksOf(parts)[Symbol.asyncIterator]();
  const pause = pausesEvery(0);
  let next = await chunks.next();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done) return controller.close();
        controller.enqueue(encoder.encode(next.value));
        await pause();
        next = await chunks.next();
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, { headers });
}

async function* chunksOf(parts: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let chunk = "";
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
