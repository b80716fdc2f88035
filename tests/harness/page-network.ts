import { createServer } from "node:http";
import type { Network } from "@/server/ingest/fetch/network";

/** A network in which every host is one server, which answers everything but /robots.txt with a page. It ends with its process. */
export async function servingPage(page: string | Uint8Array, type = "text/html; charset=utf-8"): Promise<Network> {
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": type }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { resolve: async () => ["127.0.0.1"], allows: () => true, port: () => port };
}
