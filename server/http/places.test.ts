import type { ServerResponse } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { askRaw, whileServing } from "@/tests/harness/raw-http";
import { createPlaces, type PlaceLimits } from "./places";

/** Works over real connections: each that is let in has its place until its answer has ended, as it is told to. */
function working<T>(
  limits: PlaceLimits,
  work: (site: { ask: typeof askRaw; origin: string; running: Map<string, ServerResponse> }) => Promise<T>,
): Promise<T> {
  const places = createPlaces(limits);
  const running = new Map<string, ServerResponse>();
  return whileServing(
    async (request, response) => {
      const place = await places.admit(response);
      if (place === "refused") response.writeHead(503).end();
      else if (place !== "gone") {
        response.once("close", place);
        running.set(request.url ?? "", response);
      }
    },
    (origin) => work({ ask: askRaw, origin, running }),
  );
}

const limits: PlaceLimits = { atOnce: 2, waiting: 1, patience: 20_000 };

describe("places", () => {
  it("are as many as they should be, with a line before them, and refuse beyond it", async () => {
    await working(limits, async ({ ask, origin, running }) => {
      const first = [ask(`${origin}/1`), ask(`${origin}/2`)];
      await vi.waitFor(() => expect(running.size).toBe(2));
      const waiting = ask(`${origin}/3`);
      await vi.waitFor(async () => expect((await ask(`${origin}/4`)).status).toBe(503));
      expect(running.size).toBe(2);
      running.get("/1")?.end();
      await vi.waitFor(() => expect([...running.keys()]).toContain("/3"));
      for (const name of ["/2", "/3"]) running.get(name)?.end();
      expect((await Promise.all([...first, waiting])).map(({ status }) => status)).toEqual([200, 200, 200]);
    });
  });

  it("are given up by a reader who goes, in the middle or in the line, and by an answer that breaks off", async () => {
    await working(limits, async ({ ask, origin, running }) => {
      const gone = new AbortController();
      const lost = ["/1", "/2"].map((path) => ask(`${origin}${path}`, { signal: gone.signal }).catch(() => "gone"));
      await vi.waitFor(() => expect(running.size).toBe(2));
      const inLine = new AbortController();
      const waiting = ask(`${origin}/3`, { signal: inLine.signal }).catch(() => "gone");
      await vi.waitFor(async () => expect((await ask(`${origin}/4`)).status).toBe(503));
      inLine.abort();
      await waiting;
      gone.abort();
      await Promise.all(lost);
      const next = ["/5", "/6"].map((path) => ask(`${origin}${path}`).catch(() => "broken off"));
      await vi.waitFor(() => expect([...running.keys()]).toEqual(expect.arrayContaining(["/5", "/6"])));
      for (const path of ["/5", "/6"]) running.get(path)?.destroy();
      expect(await Promise.all(next)).toEqual(["broken off", "broken off"]);
      const last = ask(`${origin}/7`);
      await vi.waitFor(() => expect([...running.keys()]).toContain("/7"));
      running.get("/7")?.end();
      expect((await last).status).toBe(200);
    });
  });

  it("are refused to who has waited for too long", async () => {
    await working({ ...limits, atOnce: 1, patience: 1 }, async ({ ask, origin, running }) => {
      const first = ask(`${origin}/1`);
      await vi.waitFor(() => expect(running.size).toBe(1));
      expect((await ask(`${origin}/2`)).status).toBe(503);
      running.get("/1")?.end();
      expect((await first).status).toBe(200);
    });
  });
});
