import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";

/** A program of its own: Node's HTTP server, sending one answer from memory to whatever it is asked. */

const answerSchema = z.object({ port: z.number(), headers: z.array(z.string()), base64: z.string() });
const file = process.argv[2] ?? "";
const { port, headers, base64 } = answerSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const body = Buffer.from(base64, "base64");
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(port, "127.0.0.1");
