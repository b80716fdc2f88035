import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type APIRequestContext, expect } from "@playwright/test";
import { deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { askRaw, type Question } from "@/tests/harness/raw-http";
import { prepareSubmission } from "./desk-work";
import { clientOf, makePerson, openClient } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";

/** As a client that keeps nothing asks: the bytes as they are sent. */
function ask(path: string, question?: Question) {
  return askRaw(`${readEndToEndState().baseURL}${path}`, question);
}

/** The path of a claim that the sample has published. */
async function sampleClaim(): Promise<string> {
  const list = (await ask(publicUrls.claims)).body.toString();
  return /href="(\/claims\/[a-z0-9-]+auxiliary[a-z0-9-]*)"/.exec(list)?.[1] ?? "none";
}

const sampleArticle = publicUrls.article("belarus-leader-flies-to-sochi-as-minsk-marches-on");

const securityHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
};

test("public pages hold no script but data, no inline style, and forbid both", async () => {
  const found = [publicUrls.home, publicUrls.claims, publicUrls.articles, sampleArticle, await sampleClaim()];
  const missing = ["/claims/no-such-claim", "/articles/no-such-article", "/nowhere", "/claims/x/y/z"];
  for (const path of [...found, ...missing]) {
    const { status, headers, body } = await ask(path);
    expect(status, path).toBe(missing.includes(path) ? 404 : 200);
    expect(headers, path).toMatchObject(securityHeaders);
    expect(headers["cache-control"], path).toBe(
      status === 200 ? "public, max-age=0, s-maxage=30, stale-while-revalidate=30" : "no-store",
    );
    const document = body.toString();
    expect(document).toContain("</main>");
    const scripts = [...document.matchAll(/<script[^>]*>/gi)].map(([tag]) => tag);
    expect(
      scripts.filter((tag) => tag !== '<script type="application/ld+json">'),
      path,
    ).toEqual([]);
    expect(document, path).not.toMatch(/ style="|as="script"|<!--|<[a-z]+ hidden=""/);
  }
});

test("a page comes packed as asked for, once, and only its headers for HEAD", async () => {
  const path = await sampleClaim();
  const plain = await ask(path);
  const br = await ask(path, { headers: { "accept-encoding": "gzip, deflate, br" } });
  const gzip = await ask(path, { headers: { "accept-encoding": "br;q=0.1, gzip" } });
  expect([br, gzip].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip"]);
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  const { etag = "" } = br.headers;
  const again = await ask(path, { headers: { "accept-encoding": "br", "if-none-match": `W/${etag}` } });
  expect([again.status, again.headers.etag, again.body.length]).toEqual([304, etag, 0]);
  expect((await ask(path, { headers: { "if-none-match": etag } })).status).toBe(200);
  const head = await ask(path, { method: "HEAD", headers: { "accept-encoding": "br" } });
  expect([head.status, head.headers.etag, head.headers["content-length"], head.body.length]).toEqual([
    200,
    etag,
    String(br.body.length),
    0,
  ]);
});

test("neither unknown parameters nor cookies nor headers change a page", async () => {
  const person = await clientOf(await makePerson("editor"));
  const { cookies } = await person.storageState();
  const hostile = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "ftp",
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
    "next-router-state-tree": "%5B%22%22%5D",
    "next-action": "00",
    "x-middleware-subrequest": "src/middleware",
    "accept-language": "ru",
    "user-agent": "Googlebot",
  };
  for (const path of [publicUrls.home, publicUrls.claims, await sampleClaim(), "/claims/no-such-claim"]) {
    const nothing = "_rsc=1&utm_source=x&nonsense=1";
    const inPlain = await ask(path);
    const inOwn = await ask(`${path}?hostile-first`, { headers: hostile });
    const withNoise = await ask(`${path}?${nothing}`);
    for (const { status, body, headers } of [inOwn, withNoise]) {
      expect([status, headers.etag, headers.vary], path).toEqual([
        inPlain.status,
        inPlain.headers.etag,
        "Accept-Encoding",
      ]);
      expect(body.equals(inPlain.body), path).toBe(true);
    }
  }
  await person.dispose();
});

async function wordsOf(client: APIRequestContext, path: string): Promise<string> {
  return (await client.get(path)).text();
}

test("the next look at a claim, the home page and the lists after a publication shows it", async () => {
  const [author, editor, reader] = [
    await clientOf(personWithRole("reviewer")),
    await clientOf(personWithRole("editor")),
    await openClient(),
  ];
  const { claimId } = await prepareSubmission(author);
  await submitForm(editor, deskUrls.claim(claimId), "Approve");
  const lists = [publicUrls.home, publicUrls.claims, `${publicUrls.claims}?q=640+people`, publicUrls.articles];
  const before = await Promise.all(lists.map((path) => wordsOf(reader, path)));
  await submitForm(editor, deskUrls.claim(claimId), "Publish the verdict");
  const workbench = await wordsOf(editor, deskUrls.claim(claimId));
  const page = /href="(\/claims\/640-people[a-z0-9-]*)"/.exec(workbench)?.[1] ?? "none";
  expect(await wordsOf(reader, page)).toContain("The register lists 640 people.");
  expect((await reader.get(`${page}.json`)).status()).toBe(200);
  for (const [index, path] of lists.entries()) {
    expect(before[index], path).not.toContain(`"${page}"`);
    expect(await wordsOf(reader, path), path).not.toBe(before[index]);
    if (path !== publicUrls.articles) expect(await wordsOf(reader, path), path).toContain(`"${page}"`);
  }
  for (const client of [author, editor, reader]) await client.dispose();
});
