import { createServer } from "node:http";
import { probePort } from "@/scripts/setup/server.mjs";

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A plain page</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="Text, and nothing else.">
</head><body><h1>A plain page</h1><p>${"Text, and nothing else. ".repeat(50)}</p></body></html>`;

/** Serves a page of nothing but text, without styles: what the machine and its browser take for any page. */
export async function servePlainPage(): Promise<{ url: string; stop(): void }> {
  const port = await probePort("127.0.0.1", 0);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  }).listen(port, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
