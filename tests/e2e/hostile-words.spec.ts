import { rmSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { parse as parseCsv } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { z } from "zod";
import { plainLine } from "@/domain/plain-line";
import { hostileStrings } from "@/domain/publication/hostile-strings.fixture";
import { soundText } from "@/domain/publication/sound-text";
import { type CitationFormat, dataUrls, publicUrls, withQuery } from "@/domain/urls";
import { LONGEST_STATEMENT } from "@/domain/workflow/submission";
import { LONGEST_SUMMARY } from "@/features/verdicts/schema";
import { readAtomFeed, readJsonFeed } from "@/tests/fixtures/feed-rules";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import { outstanding } from "./fitting";
import { markupRules } from "./markup-rules";
import { askPublic, type PublicAnswer } from "./public-crawl";
import { type ClaimWords, inDatabase, type StoredClaim, storeClaim, storeCorrection } from "./stored-claims";
import { test } from "./strict-test";

interface HostileClaim extends StoredClaim {
  name: string;
  words: ClaimWords;
}

const folder = makeTemporaryFolder();
let server: WebServer;
let claims: HostileClaim[] = [];

/** A letter is never broken: with all its marks a font that lacks them draws it wider than any window. */
const texts = { ...hostileStrings, "stacked marks": hostileStrings["stacked marks"]?.slice(0, 12) ?? "" };

/** As many texts share the fields of a claim, so that fewer pages have to be read; of long ones each has its own. */
const TOGETHER = 6;
const LONG = 200;

/** What is to stand in every field of a claim, by what it is. */
function groups(): { name: string; text: string }[] {
  const all = Object.entries(texts);
  const short = all.filter(([, text]) => text.length <= LONG);
  const shared = Array.from({ length: Math.ceil(short.length / TOGETHER) }, (_, index) => {
    const group = short.slice(index * TOGETHER, (index + 1) * TOGETHER);
    return { name: group.map(([name]) => name).join(", "), text: group.map(([, text]) => text).join(" | ") };
  });
  return [...shared, ...all.filter(([, text]) => text.length > LONG).map(([name, text]) => ({ name, text }))];
}

/** The same hostile words in every field, as long as the desk takes them there. */
function hostileWords(text: string): ClaimWords {
  const line = `Words ${text}`;
  return {
    statement: plainLine(line).slice(0, LONGEST_STATEMENT),
    claimant: plainLine(line).slice(0, 160),
    topic: plainLine(line).slice(0, 100),
    language: /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? "ar" : "en",
    title: line.slice(0, 300),
    publisher: line.slice(0, 200),
    author: line.slice(0, 200),
    before: `Before ${text}`,
    quote: `Quote ${text}`,
    after: `After ${text}`,
    summary: `Summary ${text}`.slice(0, LONGEST_SUMMARY),
    rationale: `Because ${text} [1]\n\n> ${text}\n\n- ${text}`,
    wouldChange: `Would ${text}`.slice(0, 2000),
    sourceTitle: line.slice(0, 300),
    sourcePublisher: line.slice(0, 200),
    sourceQuote: `Passage ${text}`.slice(0, 1000),
  };
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startWebServer(path.join(folder, "server.log"), { CLAIMDESK_SAMPLE: "off" });
  claims = await inDatabase(server.databaseUrl, async (tx) => {
    const stored: HostileClaim[] = [];
    for (const { name, text } of groups()) {
      const words = hostileWords(text);
      const claim = await storeClaim(tx, words);
      const { statement, summary } = words;
      await storeCorrection(tx, claim.claimId, { statement, summary, reason: `Reason ${text}` });
      stored.push({ ...claim, name, words });
    }
    return stored;
  });
});

test.afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lists = [
  publicUrls.home,
  publicUrls.claims,
  withQuery(publicUrls.claims, { q: hostileStrings.markup }),
  withQuery(publicUrls.claims, { q: hostileStrings["right-to-left override"], publisher: hostileStrings.injection }),
  publicUrls.articles,
  publicUrls.claimants,
  publicUrls.topics,
  publicUrls.corrections,
];

const pagesOf = ({ slug, articleSlug, claimantSlug, topicSlug }: HostileClaim) => [
  publicUrls.claim(slug),
  publicUrls.claimVersion(slug, 2),
  publicUrls.article(articleSlug),
  publicUrls.claimant(claimantSlug),
  publicUrls.topic(topicSlug),
  publicUrls.claimEmbed(slug),
];

/** What no page has of its own: it could only come from the words. */
const foreign =
  "script:not([type='application/ld+json']), iframe, img, b, style, object, embed, [onmouseover], [style]";

async function read(address: string): Promise<PublicAnswer> {
  const answer = await askPublic(server.baseURL, address);
  expect(answer.status, address).toBe(200);
  return answer;
}

test("pages with hostile words are sound HTML, with nothing in it that the words have brought", async () => {
  test.setTimeout(120_000);
  const validator = new HtmlValidate(markupRules);
  for (const address of [...lists, ...claims.flatMap(pagesOf)]) {
    const { body, document } = await read(address);
    expect([...(document?.querySelectorAll(foreign) ?? [])].map(String), address).toEqual([]);
    expect(body, address).not.toMatch(/href="\s*javascript:/i);
    const { results } = await validator.validateString(body);
    const found = results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`));
    expect(found, address).toEqual([]);
  }
});

/** SQLite keeps half a surrogate pair as three signs of replacement. */
const sound = (text: string) => soundText(text).replace(/\ufffd+/g, "\ufffd");

test("a claim’s words are shown as they are", async () => {
  for (const { name, slug, words } of claims) {
    const { document } = await read(publicUrls.claim(slug));
    expect(sound(document?.querySelector("h1")?.textContent ?? ""), name).toBe(sound(words.statement));
    expect(document?.querySelector("mark")?.textContent, name).toContain("Quote ");
  }
});

/** An entry whose braces are closed again, each field on a line of its own. */
function expectBibtex(text: string, name: string): void {
  let depth = 0;
  let least = 0;
  for (const sign of text) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    least = Math.min(least, depth);
  }
  expect([depth, least], name).toEqual([0, 0]);
  expect(text, name).toMatch(/^@misc\{[a-z0-9-]+,\n(?: {2}[a-z]+ = \{.*\},\n)+\}\n$/);
}

test("data with hostile words can be read by those who read such data", async () => {
  for (const { name, slug, claimantSlug, topicSlug } of claims) {
    const cited = async (format: CitationFormat) => (await read(dataUrls.citation(slug, format))).body;
    const json = z.object({ slug: z.string() }).parse(JSON.parse((await read(dataUrls.claimJson(slug))).body));
    expect(json.slug, name).toBe(slug);
    expect(parseCsv((await read(dataUrls.claimCsv(slug))).body, { bom: true, columns: true }), name).toHaveLength(1);
    expectBibtex(await cited("bib"), name);
    expect(await cited("ris"), name).toMatch(/^TY {2}- ELEC\r\n(?:(?!ER|TY)[A-Z]{2} {2}- .*\r\n)+ER {2}- \r\n$/);
    expect(JSON.parse(await cited("csl.json")), name).toHaveLength(1);
    expect((await cited("txt")).trimEnd(), name).not.toMatch(/[\n\r]/);
    expect(readAtomFeed((await read(dataUrls.atomFeed(`/claimants/${claimantSlug}`))).body).entry).toHaveLength(1);
    expect(readJsonFeed((await read(dataUrls.jsonFeed(`/topics/${topicSlug}`))).body).items).toHaveLength(1);
  }
});

test("whole lists of hostile words can be read", async () => {
  const count = claims.length;
  const table = parseCsv((await read(dataUrls.claimsCsv)).body, { bom: true, columns: true });
  expect(table).toHaveLength(count);
  const rows = z.object({ claims: z.array(z.unknown()) }).parse(JSON.parse((await read(dataUrls.claimsJson)).body));
  expect(rows.claims).toHaveLength(count);
  expect(readAtomFeed((await read(dataUrls.atomFeed("/corrections"))).body).entry?.length).toBeGreaterThan(0);
  expect(readJsonFeed((await read(dataUrls.jsonFeed(""))).body).items.length).toBeGreaterThan(0);
  expect(readAtomFeed((await read(dataUrls.atomFeed(""))).body).entry?.length).toBeGreaterThan(0);
});

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

  test("hostile words neither widen a page nor ask for anything", async ({ browser, troubles }) => {
    const context = await browser.newContext({ baseURL: server.baseURL, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    page.on("dialog", (dialog) => troubles.push(`A dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${server.baseURL}/`)) troubles.push(`A request to ${request.url()}`);
    });
    const wide: Record<string, string[]> = {};
    const look = async (name: string, address: string) => {
      // Without its style sheet, which this waits for, any page is as wide as its words.
      await page.goto(address, { waitUntil: "load" });
      const out = await outstanding(page);
      if (out.length > 0) wide[`${name} ${address}`] = out;
    };
    for (const address of lists) await look("", address);
    for (const { name, slug, articleSlug } of claims) {
      await look(name, publicUrls.claimVersion(slug, 2));
      await look(name, publicUrls.article(articleSlug));
    }
    expect(wide).toEqual({});
    await context.close();
  });
});
