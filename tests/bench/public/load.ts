import { connect } from "node:net";
import { type Load, type LoadResult, loadSchema } from "./load-schema";

/**
 * A load generator, a program of its own: asks for one address over and over on several connections, the next time once
 * the last answer is there, and prints how many answers came and how large they were. It reads no more of an answer than
 * where it ends, since a generator that costs more than what it measures measures itself.
 */

const HEAD_END = "\r\n\r\n";
const CHUNKS_END = "0\r\n\r\n";

async function run(load: Load): Promise<LoadResult> {
  const question = `GET ${load.path} HTTP/1.1\r\nHost: 127.0.0.1:${load.port}\r\nAccept-Encoding: ${load.acceptEncoding}\r\n\r\n`;
  const counts = { answers: 0, failures: 0, bytes: 0 };
  const begun = performance.now();
  const deadline = begun + load.milliseconds;
  const connections = Array.from({ length: load.connections }, () => askUntil(deadline, load.port, question, counts));
  await Promise.all(connections);
  return { ...counts, milliseconds: performance.now() - begun };
}

type Counts = Pick<LoadResult, "answers" | "failures" | "bytes">;

function askUntil(deadline: number, port: number, question: string, counts: Counts): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(question));
    let received = Buffer.alloc(0);
    socket.setNoDelay(true).on("error", reject);
    socket.on("data", (part) => {
      received = received.length === 0 ? part : Buffer.concat([received, part]);
      if (!isWhole(received)) return;
      counts.answers += 1;
      counts.bytes = received.length;
      if (!received.subarray(0, 12).equals(Buffer.from("HTTP/1.1 200"))) counts.failures += 1;
      received = Buffer.alloc(0);
      if (performance.now() < deadline) socket.write(question);
      else socket.end(resolve);
    });
  });
}

function isWhole(received: Buffer): boolean {
  const end = received.indexOf(HEAD_END);
  if (end === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.toString("latin1", 0, end))?.[1];
  if (length !== undefined) return received.length >= end + HEAD_END.length + Number(length);
  return received.subarray(-CHUNKS_END.length).equals(Buffer.from(CHUNKS_END));
}

console.log(JSON.stringify(await run(loadSchema.parse(JSON.parse(process.argv[2] ?? "")))));
