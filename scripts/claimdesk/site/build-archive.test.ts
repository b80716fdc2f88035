import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandFailure } from "@/scripts/claimdesk/failure";
import { buildArchive } from "./build-archive";

const page = (link: string) => `<!doctype html><title>x</title><a href="${link}">x</a>`;

describe("an archive that cannot be written to its end", () => {
  let folder = "";
  let server: Server;
  let asked: string[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const next = request.url === "/" ? "/claims" : `/claims/${"x".repeat(300)}`;
      response.writeHead(200, { "Content-Type": "text/html" }).end(page(next));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([["an empty folder"], ["a new folder", "new/site"]])(
    "leaves nothing in %s, and says why",
    async (_, below = "") => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("listens on a port");
      const origin = `http://127.0.0.1:${address.port}`;
      const place = path.join(folder, below);
      const built = buildArchive({ server: origin, origin, folder: place, addresses: ["/"] });
      // No file system takes so long a name.
      await expect(built).rejects.toThrow(/could not be written: ENAMETOOLONG/);
      await expect(built).rejects.toThrow(CommandFailure);
      expect(asked.slice(0, 2)).toEqual(["/", "/claims"]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
