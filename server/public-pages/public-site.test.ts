import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { askRaw, type Question, whileServing } from "@/tests/harness/raw-http";
import { createPublicSite, type PublicSite } from "./public-site";

const MIB = 1024 * 1024;
const html = (body: string) => `<html><body>${body}<script>1</script></body></html>`;

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A site whose pages the reply makes, asked over real connections; `asked` is what reached the reply. */
function siteOf(reply: Reply, limit = 10 * MIB) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  const site = createPublicSite({
    handle: (request, response) => {
      asked.push({ url: request.url ?? "", headers: { ...request.headers } });
      reply(request, response);
    },
    origin: "https://example.org",
    language: "en",
    limit,
    clientAddress: () => "192.0.2.1",
  });
  return { site, asked };
}

const page: Reply = (request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html(`<p>${request.url}</p>`));
};

function served<T>(
  site: PublicSite,
  work: (ask: (path: string, question?: Question) => ReturnType<typeof askRaw>, origin: string) => T,
) {
  return whileServing(
    (request, response) => {
      if (site.answerKept(request, response)) return;
      if (!site.answer(request, response)) response.writeHead(418).end();
    },
    async (origin) => work((path, question) => askRaw(`${origin}${path}`, question), origin),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the public site", () => {
  it("asks Next once for what many ask for, with nothing of theirs but the address", async () => {
    const { site, asked } = siteOf(page);
    await served(site, async (ask) => {
      const headers = { cookie: "a=b", rsc: "1", "x-forwarded-host": "evil.example", "accept-language": "ru" };
      const first = await ask("/claims?x=1&q=port", { headers });
      const again = await Promise.all(
        ["/claims?q=port", "/claims?q=port&q=x", "/%63laims?q=port"].map((url) => ask(url)),
      );
      for (const { body } of [first, ...again])
        expect(body.toString()).toBe("<html><body><p>/claims?q=port</p></body></html>");
    });
    const headers = { host: "example.org", "x-forwarded-proto": "https", "user-agent": "Claimdesk" };
    expect(asked).toEqual([{ url: "/claims?q=port", headers }]);
  });

  it("makes a page anew once what it shows has changed", async () => {
    let edition = 0;
    const { site } = siteOf((_request, response) => {
      edition += 1;
      response.setHeader("Content-Type", "text/plain").end(`edition ${edition}`);
    });
    await served(site, async (ask) => {
      const words = async () => (await ask("/claims/x")).body.toString();
      expect([await words(), await words()]).toEqual(["edition 1", "edition 1"]);
      site.purge(["claim:y", "lists"]);
      expect(await words()).toBe("edition 1");
      site.purge(["claim:x"]);
      expect(await words()).toBe("edition 2");
      site.hear(false);
      expect([await words(), await words()]).toEqual(["edition 3", "edition 4"]);
    });
  });

  it("finishes a page whose first reader has gone for those who wait for it too", async () => {
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let asks = 0;
    const { site } = siteOf(async (request, response) => {
      asks += 1;
      await begun;
      page(request, response);
    });
    await served(site, async (ask) => {
      const gone = new AbortController();
      const first = ask("/claims/x", { signal: gone.signal });
      await vi.waitFor(() => expect(asks).toBe(1));
      gone.abort();
      await expect(first).rejects.toThrow();
      const second = ask("/claims/x");
      finish();
      expect((await second).status).toBe(200);
    });
    expect(asks).toBe(1);
  });

  it("does not keep what is not there, and takes its scripts away all the same", async () => {
    const { site, asked } = siteOf((_request, response) => {
      response.writeHead(404, { "Content-Type": "text/html" }).end(html("gone"));
    });
    await served(site, async (ask) => {
      for (const path of ["/claims/x", "/claims/x", "/nowhere?a=b"]) {
        const { status, body, headers } = await ask(path);
        expect([status, body.toString()]).toEqual([404, "<html><body>gone</body></html>"]);
        expect(headers["content-security-policy"]).toContain("script-src 'none'");
      }
    });
    expect(asked.map(({ url }) => url)).toEqual(["/claims/x", "/claims/x", "/nowhere?a=b"]);
  });

  it("says that a page is broken which needs scripts, and logs it", async () => {
    const complaint = vi.spyOn(console, "error").mockReturnValue();
    const { site } = siteOf((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).end('<template id="B:0"></template>');
    });
    await served(site, async (ask) => {
      const { status, headers } = await ask("/claims/x");
      expect([status, headers["cache-control"]]).toEqual([500, "no-store"]);
    });
    expect(complaint.mock.calls[0]?.[0]).toContain("/claims/x");
  });

  it("hands on each part of an export as soon as it is there", async () => {
    let finish = () => {};
    const { site } = siteOf((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/csv" }).write("a,b\n");
      finish = () => response.end("c,d\n");
    });
    await served(site, async (_ask, origin) => {
      const { body } = await fetch(`${origin}/claims.csv`, { signal: AbortSignal.timeout(5_000) });
      const parts = body?.pipeThrough(new TextDecoderStream()).getReader();
      expect((await parts?.read())?.value).toBe("a,b\n");
      finish();
      expect((await parts?.read())?.value).toBe("c,d\n");
      expect((await parts?.read())?.done).toBe(true);
    });
  });

  it("never keeps exports", async () => {
    const { site, asked } = siteOf((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/csv" }).end("a,b");
    });
    await served(site, async (ask) => {
      for (const _time of [1, 2]) {
        const { body, headers } = await ask("/claims.csv?x", { headers: { "accept-encoding": "gzip", cookie: "a=b" } });
        expect([body.toString(), headers["access-control-allow-origin"]]).toEqual(["a,b", "*"]);
      }
    });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject({ url: "/claims.csv", headers: { "accept-encoding": "gzip" } });
    expect(asked[0]?.headers).not.toHaveProperty("cookie");
  });

  it("sends exports with the headers of what is public", async () => {
    const { site } = siteOf((_request, response) => {
      response.setHeader("Content-Security-Policy", "of Next");
      response.setHeader("Content-Type", "text/csv");
      response.end("a,b");
    });
    await served(site, async (ask) => {
      const { headers } = await ask("/topics/x.csv");
      expect(headers).toMatchObject({
        "content-type": "text/csv",
        "cache-control": "public, max-age=0, s-maxage=30, stale-while-revalidate=30",
        vary: "Accept-Encoding",
      });
      expect(headers["content-security-policy"]).toContain("script-src 'none'");
    });
  });

  it("hands on what a reader sends, asks for its answer unpacked, and takes the scripts away", async () => {
    const { site, asked } = siteOf(page);
    await served(site, async (ask) => {
      const headers = { "accept-encoding": "gzip, br", "x-of-theirs": "1" };
      const { status, body } = await ask("/be/claims/x/report", { method: "POST", headers });
      expect([status, body.toString()]).toEqual([200, "<html><body><p>/claims/x/report</p></body></html>"]);
    });
    expect(asked[0]).toMatchObject({ url: "/claims/x/report", headers: { "x-of-theirs": "1" } });
    expect(asked[0]?.headers).not.toHaveProperty("accept-encoding");
  });

  it("leaves the desk alone, and takes nothing from readers", async () => {
    const { site, asked } = siteOf(page);
    await served(site, async (ask) => {
      expect((await ask("/desk")).status).toBe(418);
      expect((await ask("/desk", { method: "POST" })).status).toBe(418);
      const posted = await ask("/claims", { method: "POST" });
      expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
      expect((await ask("/claims/x/report", { method: "PUT" })).headers.allow).toBe("GET, HEAD, POST");
      expect((await ask("/claims", { method: "HEAD" })).body.length).toBe(0);
      expect((await ask("/claims")).body.length).toBeGreaterThan(0);
    });
    expect(asked).toHaveLength(1);
  });
});
