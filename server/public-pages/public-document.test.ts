import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { askRaw, type Question, whileServing } from "@/tests/harness/raw-http";
import type { WholeAnswer } from "./next-answer";
import { keptSize, type PublicDocument, publicDocument, sendDocument } from "./public-document";

const words = `<!DOCTYPE html><p>${"a claim, ".repeat(200)}</p>`;

function answerOf(headers: Record<string, string> = {}, status = 200, body = Buffer.from(words)): WholeAnswer {
  const all: Record<string, string> = { "content-type": "text/html; charset=utf-8", ...headers };
  return { status, header: (name) => all[name.toLowerCase()], body };
}

function ask(page: PublicDocument, question: Question = {}, isStale = false) {
  return whileServing(
    (request, response) => sendDocument(request, response, { page, isStale }),
    (origin) => askRaw(origin, question),
  );
}

const asking = (accepted: string): Question => ({ headers: { "accept-encoding": accepted } });

describe("a public document", () => {
  it("is sent packed as the client prefers, with a strong tag for each packing", async () => {
    const document = await publicDocument(answerOf(), "page");
    const plain = await ask(document);
    const br = await ask(document, asking("gzip, br"));
    const gzip = await ask(document, asking("gzip"));
    expect(plain.body.toString()).toBe(words);
    expect(brotliDecompressSync(br.body).toString()).toBe(words);
    expect(gunzipSync(gzip.body).toString()).toBe(words);
    expect([plain, br, gzip].map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "br", "gzip"]);
    const tags = [plain, br, gzip].map(({ headers }) => headers.etag ?? "");
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    for (const { body, headers } of [plain, br, gzip]) {
      expect(headers["content-length"]).toBe(String(body.length));
      expect(headers.vary).toBe("Accept-Encoding");
    }
  });

  it("keeps no more memory than its bytes take", async () => {
    const { representations } = await publicDocument(answerOf({}, 200, Buffer.from("a claim, ".repeat(50))), "page");
    const bodies = Object.values(representations).map(({ body }) => body);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(body.buffer.byteLength).toBe(body.length);
  });

  it("is not sent again to who has it in the packing they would get", async () => {
    const document = await publicDocument(answerOf(), "page");
    const { etag = "", ...first } = (await ask(document, asking("br"))).headers;
    const again = await ask(document, { headers: { "accept-encoding": "br", "if-none-match": `"x", W/${etag}` } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const { "content-length": _length, "content-encoding": _encoding, date: _date, ...kept } = first;
    expect(again.headers).toMatchObject({ ...kept, etag });
    expect((await ask(document, { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("answers HEAD with the headers of GET and nothing behind them", async () => {
    const document = await publicDocument(answerOf(), "page");
    const { date: _date, ...head } = (await ask(document, { method: "HEAD", ...asking("br") })).headers;
    const got = await ask(document, asking("br"));
    expect(got.headers).toMatchObject(head);
    expect(head["content-length"]).toBe(String(got.body.length));
  });

  it("is not packed where that gains nothing", async () => {
    const picture = await publicDocument(answerOf({ "content-type": "image/png" }), "file");
    const short = await publicDocument(answerOf({}, 200, Buffer.from("short")), "data");
    for (const document of [picture, short]) {
      expect((await ask(document, asking("br, gzip"))).headers["content-encoding"]).toBeUndefined();
    }
    const feed = await publicDocument(answerOf({ "content-type": "application/atom+xml" }), "data");
    expect((await ask(feed, asking("br"))).headers["content-encoding"]).toBe("br");
  });

  it("forbids all scripts, and frames but for what is made to be framed", async () => {
    const page = (await ask(await publicDocument(answerOf(), "page"))).headers;
    expect(page["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    const embed = (await ask(await publicDocument(answerOf(), "embed"))).headers;
    expect(embed["content-security-policy"]).toMatch(/script-src 'none'.*; frame-ancestors \*$/);
    expect(embed["x-frame-options"]).toBeUndefined();
  });

  it("lets pages of other sites read data, and no pages", async () => {
    const origin = async (kind: "page" | "data") =>
      (await ask(await publicDocument(answerOf(), kind))).headers["access-control-allow-origin"];
    expect([await origin("data"), await origin("page")]).toEqual(["*", undefined]);
  });

  it("passes on what readers are told, and nothing else that Next says", async () => {
    const said = {
      "content-disposition": 'attachment; filename="a.csv"',
      "referrer-policy": "same-origin",
      "content-security-policy": "of Next",
      link: "</>; rel=preconnect",
      "x-nextjs-cache": "HIT",
      "set-cookie": "a=b",
    };
    const { headers } = await ask(await publicDocument(answerOf(said), "data"));
    expect(headers).toMatchObject({
      "content-disposition": 'attachment; filename="a.csv"',
      "referrer-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).not.toContain("Next");
    for (const name of ["link", "x-nextjs-cache", "set-cookie"]) expect(headers).not.toHaveProperty(name);
  });

  it("may be kept where it was found and is for everybody", async () => {
    const document = await publicDocument(answerOf(), "page");
    const size = keptSize(document, "/a") ?? 0;
    expect(size).toBeGreaterThan(words.length);
    expect(keptSize(document, `/a${"x".repeat(1000)}`)).toBe(size + 2000);
    expect(keptSize(await publicDocument(answerOf({ "set-cookie": "a=b" }), "page"), "/a")).toBeNull();
    for (const status of [204, 308, 404, 500]) {
      const refusal = await publicDocument(answerOf({ location: "/claims" }, status), "page");
      expect(keptSize(refusal, "/a")).toBeNull();
      const { headers } = await ask(refusal, { headers: { "if-none-match": "*" } });
      expect(headers).toMatchObject({ "cache-control": "no-store", location: "/claims" });
      expect(headers.etag).toBeUndefined();
    }
    expect((await ask(await publicDocument(answerOf(), "page"))).headers["cache-control"]).toBe(
      "public, max-age=0, s-maxage=30, stale-while-revalidate=30",
    );
  });
});

it("says of a document that may be out of date that it is, and has nobody keep it", async () => {
  const document = await publicDocument(answerOf(), "page");
  const { headers, status } = await ask(document, {}, true);
  expect([status, headers["cache-status"], headers["cache-control"]]).toEqual([
    200,
    "claimdesk; hit; detail=stale",
    "no-store",
  ]);
  const unchanged = await ask(document, { headers: { "if-none-match": headers.etag ?? "" } }, true);
  expect([unchanged.status, unchanged.headers["cache-status"]]).toEqual([304, "claimdesk; hit; detail=stale"]);
  expect((await ask(document)).headers).not.toHaveProperty("cache-status");
});
