import { rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";
import { HtmlValidate } from "html-validate";
import { z } from "zod";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { publicPaths } from "@/server/public-pages/public-paths";
import { readAtomFeed, readJsonFeed } from "@/tests/fixtures/feed-rules";
import { askRaw } from "@/tests/harness/raw-http";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import { canary, canaryReference, storeDrafts } from "./canary";
import { markupRules } from "./markup-rules";
import { openClient, signIn } from "./people";
import { addressesIn, askPublic, crawlPublic, type PublicAnswer } from "./public-crawl";
import { inDatabase, type StoredClaim, storeClaim, storeCorrection, storeWithdrawal } from "./stored-claims";
import { submitForm } from "./web-forms";

/** All that is asked here is asked of one site of its own, read once from end to end. */
interface Site {
  server: WebServer;
  origin: string;
  corrected: StoredClaim;
  withdrawn: StoredClaim;
  /** The id of a claim that is approved and not public. */
  approved: string;
  answers: Map<string, PublicAnswer>;
}

const folder = makeTemporaryFolder();
let site: Site;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const server = await startWebServer(path.join(folder, "server.log"));
  const stored = await inDatabase(server.databaseUrl, async (tx) => {
    const corrected = await storeClaim(tx);
    const change = { statement: "The bridge cost 78 million", summary: "A digit was turned.", reason: "A new ledger." };
    await storeCorrection(tx, corrected.claimId, change);
    const withdrawn = await storeClaim(tx, { statement: "Nobody paid for the quay" });
    await storeWithdrawal(tx, withdrawn.claimId, "The ledger was of another town.");
    return { corrected, withdrawn, approved: await storeDrafts(tx, await storeClaim(tx, { language: "be" })) };
  });
  const answers = await crawlPublic(server.baseURL, [publicUrls.report(canaryReference), "/favicon.ico"]);
  site = { server, origin: server.baseURL, ...stored, answers };
});

test.afterAll(async () => {
  await site?.server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The pages, by their paths. */
function pages(): { path: string; answer: PublicAnswer; document: Document }[] {
  return [...site.answers].flatMap(([path, answer]) => {
    return answer.document === null ? [] : [{ path, answer, document: answer.document }];
  });
}

const contentOf = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";

const canonicalOf = (document: Document) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.replace(site.origin, "");

test("every address and every place in a page that something points to is there", () => {
  const broken = [...site.answers].filter(([, { status }]) => status !== 200).map(([path]) => path);
  expect(broken).toEqual([]);
  const nowhere = pages().flatMap(({ path, answer }) =>
    addressesIn(site.origin, path, answer).filter((address) => {
      const [target = "", fragment] = address.split("#");
      const document = site.answers.get(target)?.document;
      return fragment !== undefined && document?.getElementById(decodeURIComponent(fragment)) === null;
    }),
  );
  expect(nowhere).toEqual([]);
});

test("what is met on the way is every public address there is", () => {
  const visited = [...site.answers.keys()].map((path) => path.replace(/\?.*/s, ""));
  const unmet = publicPaths
    .map((entry) => entry.path)
    .filter((pattern) => {
      const source = pattern.replaceAll(".", "\\.").replace(/:(slug|number|reference)/g, "[A-Za-z0-9-]+");
      return !visited.some((path) => new RegExp(`^${source}$`).test(path));
    });
  expect(unmet).toEqual([]);
});

test("pages are sound HTML", async () => {
  const validator = new HtmlValidate(markupRules);
  for (const { path, answer } of pages()) {
    const { results } = await validator.validateString(answer.body);
    const found = results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`));
    expect(found, path).toEqual([]);
  }
});

test("a claim’s page holds one ClaimReview, and no other page holds any", () => {
  const withReview = pages().flatMap(({ path, document }) => {
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const types = scripts.map((script) =>
      z.object({ "@type": z.string() }).parse(JSON.parse(script.textContent ?? "")),
    );
    return types.filter((type) => type["@type"] === "ClaimReview").map(() => path);
  });
  const standing = [...site.answers.keys()].filter(
    (path) => /^(\/(be|ru))?\/claims\/[a-z0-9-]+$/.test(path) && !path.endsWith(site.withdrawn.slug),
  );
  expect(standing.length).toBe(3 * 3);
  expect(withReview.sort()).toEqual(standing.sort());
});

test("every page says what it is, in which language, and where else it is found", async () => {
  for (const { path, document } of pages()) {
    const locale = /^\/(be|ru)(\/|$|\?)/.exec(path)?.[1] ?? "en";
    expect(document.documentElement.getAttribute("lang"), path).toBe(locale);
    expect(document.querySelector("title")?.textContent, path).toMatch(/\S.* · Claimdesk$|^Claimdesk: /);
    const bare = path.replace(/^\/(be|ru)(?=\/|$|\?)/, "").replace(/\?.*/s, "") || "/";
    const isFrame = bare.startsWith("/embed/");
    const isReport = bare.startsWith("/reports/");
    expect(canonicalOf(document), path).toBe(isReport ? undefined : isFrame ? bare.replace("/embed", "") : bare);
    if (isFrame || isReport) continue;
    expect(contentOf(document, "description"), path).toMatch(/\S/);
    const types = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute("type"));
    expect(types, path).toEqual(expect.arrayContaining(["application/atom+xml", "application/feed+json"]));
  }
});

test("a claim’s picture for other sites is a PNG", async () => {
  const { slug } = site.corrected;
  const page = site.answers.get(publicUrls.claim(slug))?.document ?? null;
  const image = page === null ? "" : contentOf(page, "og:image");
  expect(image).toBe(`${site.origin}${dataUrls.claimImage(slug)}`);
  const { headers, body } = await askRaw(image);
  expect(headers["content-type"]).toBe("image/png");
  expect([...body.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
});

test("other sites are told that a verdict was withdrawn, and not how it had rated", async () => {
  const path = publicUrls.claim(site.withdrawn.slug);
  const page = site.answers.get(path)?.document ?? null;
  expect(page === null ? "" : contentOf(page, "og:description")).toMatch(/^Withdrawn: /);
  const asked = `${site.origin}${dataUrls.oembed}?url=${encodeURIComponent(site.origin + path)}`;
  const { title } = z.object({ title: z.string() }).parse(JSON.parse((await askRaw(asked)).body.toString()));
  expect(title).toMatch(/^Withdrawn: /);
  for (const format of ["txt", "bib", "ris", "csl.json"] as const) {
    const citation = (await askRaw(site.origin + dataUrls.citation(site.withdrawn.slug, format))).body.toString();
    expect(citation, format).toContain("Nobody paid for the quay — Withdrawn");
  }
  const csv = (await askRaw(site.origin + dataUrls.claimCsv(site.withdrawn.slug))).body.toString();
  expect(csv).toMatch(/,withdrawn,article_modified\r\n[\s\S]*,\d{4}-\d\d-\d\dT[\d:.]+Z,\r\n$/);
});

test("feeds keep to their formats and tell of what was published", () => {
  const feeds = [...site.answers].filter(([path]) => /\/feed\.(xml|json)$/.test(path));
  expect(feeds.length).toBeGreaterThanOrEqual(4);
  for (const [path, { body, type }] of feeds) {
    const isAtom = path.endsWith(".xml");
    expect(type).toContain(isAtom ? "application/atom+xml" : "application/feed+json");
    const ids = isAtom ? readAtomFeed(body).entry?.map(({ id }) => id) : readJsonFeed(body).items.map(({ id }) => id);
    expect(ids?.length, path).toBeGreaterThan(0);
    if (path.startsWith("/feed")) expect(ids).toContain(`${site.origin}${publicUrls.claim(site.corrected.slug)}`);
  }
});

test("the sitemap lists every page that search engines shall list, and robots.txt names it", () => {
  const { urlset } = z
    .object({ urlset: z.object({ url: z.array(z.object({ loc: z.url() })) }) })
    .parse(new XMLParser().parse(site.answers.get(dataUrls.sitemapPart(1))?.body ?? ""));
  const withdrawn = publicUrls.claim(site.withdrawn.slug);
  const own = pages().filter(({ path, document }) => {
    const isOwn = canonicalOf(document) === path && contentOf(document, "robots") === "";
    return isOwn && !path.includes("/versions/") && path !== withdrawn;
  });
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(own.map(({ path }) => `${site.origin}${path}`).sort());
  expect(site.answers.get("/robots.txt")?.body).toContain(`Sitemap: ${site.origin}${dataUrls.sitemap}`);
  expect(site.answers.get(dataUrls.sitemap)?.body).toContain(dataUrls.sitemapPart(1));
});

test("a verdict may be framed by other sites, found by oEmbed, and nothing else may be", async () => {
  for (const { path, answer } of pages()) {
    const ancestors = /frame-ancestors (.*)$/.exec(answer.headers["content-security-policy"] ?? "")?.[1];
    expect(ancestors, path).toBe(/^(\/(be|ru))?\/embed\//.test(path) ? "*" : "'none'");
  }
  const page = site.answers.get(publicUrls.claim(site.corrected.slug))?.document;
  const link = page?.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") ?? "";
  const answer = z
    .object({ type: z.literal("rich"), html: z.string() })
    .parse(JSON.parse((await askRaw(link)).body.toString()));
  expect(answer.html).toContain(`<iframe src="${site.origin}${publicUrls.claimEmbed(site.corrected.slug)}"`);
});

test("no word of a draft is public until it is published", async () => {
  const sung = [...site.answers].flatMap(([path, { body }]) => (body.match(canary) ?? []).map((it) => `${it} ${path}`));
  expect(sung).toEqual([]);
  const editor = await openClient(site.origin);
  const person = site.server.people.find(({ role }) => role === "editor");
  if (person === undefined) throw new Error("The sample makes an editor.");
  await signIn(editor, person);
  await submitForm(editor, deskUrls.claim(site.approved), "Publish the verdict");
  await editor.dispose();
  const lists = [publicUrls.home, publicUrls.claims, dataUrls.claimsJson, dataUrls.claimsCsv, dataUrls.atomFeed("")];
  for (const address of lists) {
    expect((await askPublic(site.origin, address)).body, address).toContain("canary-approved-statement");
  }
  const after = await askPublic(site.origin, publicUrls.claim("canary-approved-statement"));
  expect(new Set(after.body.match(canary))).toEqual(
    new Set(
      [
        ...["statement", "claimant", "topic", "summary", "rationale", "would-change"],
        ...["address", "source", "source-publisher", "source-quote"],
      ]
        .map((word) => `canary-approved-${word}`)
        .concat(["slug", "title", "publisher", "author", "text", "address"].map((word) => `canary-article-${word}`)),
    ),
  );
});
