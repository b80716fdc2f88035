import { type APIRequestContext, expect } from "@playwright/test";
import { z } from "zod";
import { roles } from "@/domain/permissions/role";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { appRoutes } from "./app-routes";
import { prepareSubmission } from "./desk-work";
import { clientOf, invite, makePerson, openClient } from "./people";
import { test } from "./strict-test";

const visitors = ["nobody", ...roles] as const;
type Visitor = (typeof visitors)[number];

/** The status for each visitor; 307 always leads to the sign-in page and back. */
type Statuses = Record<Visitor, number>;

const open: Statuses = { nobody: 200, observer: 200, reviewer: 200, editor: 200, administrator: 200 };
const desk: Statuses = { ...open, nobody: 307 };
const writers: Statuses = { ...desk, observer: 403 };
const administrators: Statuses = { ...desk, observer: 403, reviewer: 403, editor: 403 };
const missing: Statuses = { nobody: 404, observer: 404, reviewer: 404, editor: 404, administrator: 404 };
const deskMissing: Statuses = { ...missing, nobody: 307 };
const writersMissing: Statuses = { ...deskMissing, observer: 403 };

const noId = "00000000-0000-7000-8000-000000000000";

/** What the paths need that are there only once a test has run: filled before the first one. */
const made = { article: "", claim: "", invitation: "", published: "" };

const sampleArticle = "belarus-leader-flies-to-sochi-as-minsk-marches-on";

const claimsSchema = z.object({ claims: z.array(z.object({ slug: z.string() })) });

/** Every route of the app, with paths that it answers. A route missing here fails the first test. */
const table: Record<string, [path: () => string, statuses: Statuses][]> = {
  "/": [[() => publicUrls.home, open]],
  "/[...missing]": [
    [() => "/no-such-page", missing],
    [() => "/no/such/page", missing],
    [() => "/desk/no-such-page", missing],
    [() => "/api/no-such-handler", missing],
    // What Next has for itself.
    [() => "/_global-error", missing],
    [() => "/be/_global-error", missing],
    [() => "/_not-found", missing],
    [() => "/_error", missing],
    [() => "/500", missing],
    [() => "/claims/x.rsc", missing],
    [() => "/x.segments/_tree.segment.rsc", missing],
  ],
  "/api/auth/[...nextauth]": [
    [() => "/api/auth/session", open],
    [() => "/api/auth/csrf", open],
    [() => "/api/auth/providers", open],
  ],
  "/articles": [[() => publicUrls.articles, open]],
  "/articles/[slug]": [
    [() => publicUrls.article(sampleArticle), open],
    [() => publicUrls.article("norhaven-s-harbour-grows"), missing],
    [() => publicUrls.article("no-such-article"), missing],
  ],
  "/claims": [[() => publicUrls.claims, open]],
  "/claims.csv": [[() => dataUrls.claimsCsv, open]],
  "/claims.json": [[() => dataUrls.claimsJson, open]],
  "/claims/[slug]": [
    [() => publicUrls.claim(made.published), open],
    [() => publicUrls.claim("no-such-claim"), missing],
    [() => publicUrls.claim(made.claim), missing],
  ],
  "/about": [[() => publicUrls.about, open]],
  "/claimants": [[() => publicUrls.claimants, open]],
  "/claimants/[slug]": [
    [() => publicUrls.claimant("vladimir-putin"), open],
    [() => publicUrls.claimant("no-such-claimant"), missing],
  ],
  "/claims-of/[kind]/[slug]/[format]": [
    [() => dataUrls.claimantJson("vladimir-putin"), open],
    [() => dataUrls.articleJson(sampleArticle), open],
    [() => dataUrls.topicJson("no-such-topic"), missing],
  ],
  "/claims/[slug]/as/[format]": [
    [() => dataUrls.claimJson(made.published), open],
    [() => dataUrls.claimCsv(made.published), open],
    [() => dataUrls.citation(made.published, "bib"), open],
    [() => dataUrls.claimJson("no-such-claim"), missing],
    [() => `${publicUrls.claim(made.published)}.xml`, missing],
  ],
  "/claims/[slug]/image.png": [
    [() => dataUrls.claimImage(made.published), open],
    [() => dataUrls.claimImage("no-such-claim"), missing],
  ],
  "/claims/[slug]/report": [
    [() => publicUrls.claimReport(made.published), open],
    [() => publicUrls.claimReport(made.claim), missing],
  ],
  "/claims/[slug]/versions/[edition]": [
    [() => publicUrls.claimVersion(made.published, 1), open],
    [() => publicUrls.claimVersion(made.published, 2), missing],
    [() => `${publicUrls.claim(made.published)}/versions/x`, missing],
  ],
  "/corrections": [[() => publicUrls.corrections, open]],
  "/data": [[() => publicUrls.data, open]],
  "/embed/claims/[slug]": [
    [() => publicUrls.claimEmbed(made.published), open],
    [() => publicUrls.claimEmbed("no-such-claim"), missing],
  ],
  "/feeds/[kind]/[slug]/[format]": [
    [() => dataUrls.atomFeed(""), open],
    [() => dataUrls.jsonFeed("/corrections"), open],
    [() => dataUrls.atomFeed("/claimants/vladimir-putin"), open],
    [() => dataUrls.atomFeed("/topics/no-such-topic"), missing],
  ],
  "/lists/[list]/[format]": [
    [() => dataUrls.articlesJson, open],
    [() => dataUrls.correctionsJson, open],
    [() => "/articles.xml", missing],
  ],
  "/methodology": [[() => publicUrls.methodology, open]],
  "/oembed": [[() => `${dataUrls.oembed}?url=nothing`, missing]],
  "/reports/[reference]": [[() => publicUrls.report("0000-0000-0000"), missing]],
  "/robots.txt": [[() => "/robots.txt", open]],
  "/sitemap.xml": [[() => dataUrls.sitemap, open]],
  "/sitemaps/[number]": [
    [() => dataUrls.sitemapPart(1), open],
    [() => dataUrls.sitemapPart(2), missing],
  ],
  "/topics": [[() => publicUrls.topics, open]],
  "/topics/[slug]": [[() => publicUrls.topic("no-such-topic"), missing]],
  "/desk": [[() => deskUrls.articles, desk]],
  "/desk/articles/[id]": [
    [() => deskUrls.article(made.article), desk],
    [() => deskUrls.article(noId), deskMissing],
  ],
  "/desk/articles/[id]/original": [
    // It was pasted.
    [() => deskUrls.originalFile(made.article), deskMissing],
    [() => deskUrls.originalFile(noId), deskMissing],
  ],
  "/desk/articles/new": [[() => deskUrls.newArticle, writers]],
  "/desk/articles/new/[id]": [[() => deskUrls.original(noId), writersMissing]],
  "/desk/claims/[id]": [
    [() => deskUrls.claim(made.claim), desk],
    [() => deskUrls.claim(noId), deskMissing],
  ],
  "/desk/people": [[() => deskUrls.people, administrators]],
  "/desk/reports": [[() => deskUrls.reports, desk]],
  "/desk/reviews": [[() => deskUrls.reviews, desk]],
  "/desk/scales": [[() => deskUrls.scales, desk]],
  "/desk/site": [[() => deskUrls.site, administrators]],
  "/invitation/[token]": [
    [() => made.invitation, open],
    [() => deskUrls.invitation("no-such-invitation"), missing],
  ],
  "/sign-in": [[() => deskUrls.signIn, open]],
};

const clients = new Map<Visitor, APIRequestContext>();

function clientFor(visitor: Visitor): APIRequestContext {
  const client = clients.get(visitor);
  if (client === undefined) throw new Error(`No client for ${visitor}`);
  return client;
}

test.beforeAll(async () => {
  for (const visitor of visitors) {
    const client = visitor === "nobody" ? await openClient() : await clientOf(await makePerson(visitor));
    // The sign-in page sets its cookies by a redirect the first time.
    await client.get(deskUrls.signIn);
    clients.set(visitor, client);
  }
  const { articleId, claimId } = await prepareSubmission(clientFor("reviewer"));
  const invitation = await invite(`${crypto.randomUUID()}@example.org`, "observer");
  const { claims } = claimsSchema.parse(await (await clientFor("nobody").get(dataUrls.claimsJson)).json());
  Object.assign(made, { article: articleId, claim: claimId, invitation, published: claims[0]?.slug });
});

test.afterAll(async () => {
  for (const client of clients.values()) await client.dispose();
});

test("every route of the app is in the table", () => {
  expect(Object.keys(table).sort()).toEqual(appRoutes());
});

for (const [route, paths] of Object.entries(table)) {
  test(`${route} answers everybody as they may see it`, async ({ baseURL }) => {
    for (const [path, statuses] of paths) {
      for (const visitor of visitors) {
        const answer = await clientFor(visitor).get(path(), { maxRedirects: 0 });
        expect(answer.status(), `${path()} for ${visitor}`).toBe(statuses[visitor]);
        if (answer.status() !== 307) continue;
        const target = new URL(answer.headers().location ?? "", baseURL);
        expect(target.pathname).toBe(deskUrls.signIn);
        expect(target.searchParams.get("callbackUrl")).toBe(path());
      }
    }
  });
}

test("a page that is not there, or not allowed, says so in its title and shows nothing", async () => {
  const notThere = await (await clientFor("nobody").get("/no/such/page")).text();
  expect(notThere).toContain("<title>There is no such page");
  const notAllowed = await (await clientFor("editor").get(deskUrls.people)).text();
  expect(notAllowed).toContain("<title>This is not open to you");
  expect(notAllowed).not.toContain("@example.org");
});

const strangeParts = [
  "%",
  "%00",
  "%E0%A4%A",
  "%ff%fe",
  "..%2f..%2fetc%2fpasswd",
  "%5c",
  "'%20OR%201=1--",
  "__proto__",
  "constructor",
  "%F0%9F%A6%94",
  "%3Cscript%3E",
  "[slug]",
  "a".repeat(4000),
  "A.json",
  "~1",
];

const folders = [
  "/claims",
  "/articles",
  "/desk/articles",
  "/desk/articles/new",
  "/desk/claims",
  "/invitation",
  "/api/auth",
];

for (const folder of folders) {
  test(`malformed parts of the path below ${folder} are missing pages, not faults`, async () => {
    for (const visitor of ["nobody", "editor"] as const) {
      for (const part of strangeParts) {
        for (const path of [`${folder}/${part}`, `${folder}/${part}/json`, `${folder}/${part}.json`]) {
          const answer = await clientFor(visitor).get(path, { maxRedirects: 0 });
          expect(answer.status(), `${path} for ${visitor}`).toBeLessThan(500);
          expect(answer.status(), `${path} for ${visitor}`).not.toBe(200);
        }
      }
    }
  });
}

const parameters = ["q", "rating", "claimant", "article", "before", "after", "claim", "done", "error", "callbackUrl"];
const strangeValues = [
  "%00",
  "%",
  "%E0%A4%A",
  "__proto__",
  "constructor",
  "~",
  "x~0",
  "a".repeat(1000),
  "%0d%0aX:%20y",
];

test("malformed parameters count as none", async () => {
  const pages = ["/", "/claims", "/articles", "/claims.csv", "/claims.json", "/desk", "/desk/reviews", "/desk/scales"];
  const paths = [...pages, deskUrls.signIn, deskUrls.article(made.article), deskUrls.claim(made.claim)];
  for (const path of paths) {
    for (const value of strangeValues) {
      const query = parameters.map((name) => `${name}=${value}`).join("&");
      const answer = await clientFor("editor").get(`${path}?${query}&q=again&claim=again`);
      expect(answer.status(), `${path}?…=${value.slice(0, 20)}`).toBe(200);
    }
  }
});

test("handlers that only read refuse to be written to", async () => {
  for (const path of [dataUrls.claimsCsv, dataUrls.claimsJson, dataUrls.claimJson(made.published)]) {
    expect((await clientFor("administrator").post(path)).status(), path).toBe(405);
  }
});
