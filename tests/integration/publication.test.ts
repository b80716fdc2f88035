import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { csvColumns, verdictsCsv } from "@/domain/publication/csv";
import { verdictsJson } from "@/domain/publication/json";
import { findPublicArticle, findPublicArticleSlug, listPublicArticles } from "@/features/checked-articles/data";
import { listFacets, listPublished, streamMatching } from "@/features/claim-search/data";
import { claimSearchSchema } from "@/features/claim-search/schema";
import { addComment, editClaim } from "@/features/claims/mutations";
import { findPublishedClaim } from "@/features/publications/data";
import { publishVerdict } from "@/features/verdicts/mutations";
import {
  acceptedClaim,
  addLedger,
  decide,
  latest,
  ledger,
  markedQuote,
  newArticle,
  publishedClaim,
  save,
} from "./claims";
import { gathered, newPerson, present, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const origin = "https://desk.example.org";
const everything = claimSearchSchema.parse({});

let ann: Actor;
let eve: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  eve = await newPerson("editor");
});

async function joined(parts: AsyncIterable<string>): Promise<string> {
  return (await gathered(parts)).join("");
}

/** Everything that a reader without a session can be given, as one text. */
async function allThatIsPublic(): Promise<string> {
  const read = await reader();
  const articles = await read.article.findMany({ select: { slug: true } });
  const claims = await read.claim.findMany({ select: { slug: true, id: true } });
  const pages = [
    await listPublished(everything, 100),
    await listFacets(everything),
    await listPublicArticles({}, 100),
    ...(await Promise.all(articles.map(({ slug }) => findPublicArticle(slug)))),
    ...(await Promise.all(claims.map(({ slug, id }) => findPublishedClaim(slug ?? id)))),
  ];
  return [
    JSON.stringify(pages),
    await joined(verdictsCsv(streamMatching(everything), origin)),
    await joined(verdictsJson(streamMatching(everything), origin)),
  ].join("\n");
}

/** A claim all of whose words hold the canary, taken as far as `stage`. */
async function canaryClaim(stage: "draft" | "submitted" | "returned" | "approved"): Promise<string> {
  const claimId = await acceptedClaim(ann);
  const canary = `canary ${stage}`;
  const words = { statement: `Statement with a ${canary}`, claimant: `Claimant ${canary}` };
  value(await editClaim(ann, { ...(await latest(claimId)), ...words }));
  await addLedger(ann, claimId, { title: `Title ${canary}`, quote: `Quote ${canary}`, publisher: canary });
  value(await addComment(ann, { claimId, body: `Comment ${canary}` }));
  const verdict = { summary: canary, rationale: `${canary} [1]`, wouldChange: canary };
  value(await save(ann, claimId, stage === "draft" ? "save" : "submit", verdict));
  if (stage === "returned") value(await decide(eve, claimId, "return"));
  if (stage === "approved") value(await decide(eve, claimId, "approve"));
  return claimId;
}

describe("what is not published", () => {
  it("is nowhere to be seen, at no stage", async () => {
    const published = await publishedClaim(ann, eve);
    value(await addComment(ann, { claimId: published, body: "canary comment on a published claim" }));
    const stages = ["draft", "submitted", "returned", "approved"] as const;
    const claims = [];
    for (const stage of stages) claims.push(await canaryClaim(stage));
    const before = await allThatIsPublic();
    expect(before).toContain(ledger.title);
    expect(before).not.toContain("canary");
    expect(before).not.toContain("Seen."); // the reviewers' comments
    expect(await listPublished(claimSearchSchema.parse({ q: "canary" }), 10)).toMatchObject({ claims: [], total: 0 });
    // The search of the test itself finds the words where they are public.
    const approved = present(claims[3]);
    value(await publishVerdict(eve, await latest(approved)));
    const after = await allThatIsPublic();
    expect(after).toContain("canary approved");
    for (const hidden of ["canary draft", "canary submitted", "canary returned", "Comment canary", "canary comment"]) {
      expect(after).not.toContain(hidden);
    }
  });

  it("shows neither an article without published claims, nor the full text unless it is free", async () => {
    const read = await reader();
    const draftArticle = await read.article.findUniqueOrThrow({ where: { id: await newArticle(ann) } });
    expect(await findPublicArticle(draftArticle.slug)).toBeNull();
    expect(await findPublicArticleSlug(draftArticle.slug)).toBeNull();
    const claimId = await publishedClaim(ann, eve);
    const { article } = await read.appearance.findFirstOrThrow({ where: { claimId }, include: { article: true } });
    expect(await findPublicArticleSlug(article.slug)).toBe(article.slug);
    const shown = present(await findPublicArticle(article.slug));
    expect(shown).toMatchObject({ text: null, passages: [{ exact: markedQuote }] });
    expect(JSON.stringify(shown)).not.toContain("dearest building");
  });
});

describe("a published verdict", () => {
  it("has a page, its first edition and all that it rests on", async () => {
    const claimId = await publishedClaim(ann, eve);
    const { slug } = await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } });
    const page = present(await findPublishedClaim(present(slug)));
    expect(page.verdict).toMatchObject({
      slug,
      edition: 1,
      summary: "The ledger has a smaller sum.",
      rating: { label: "Mostly false", value: 2, best: 5, worst: 1, scale: { key: "google-5", version: 1 } },
      reasonTags: ["outdated"],
      sources: [{ position: 1, ...ledger }],
      appearances: [{ quote: { exact: markedQuote } }],
    });
    expect(page.corrections).toEqual([]);
    expect((await listPublished(everything, 1)).claims[0]).toMatchObject({ slug, edition: 1 });
  });

  it("is one line of the CSV and one claim of the JSON, with its permanent address", async () => {
    const claimId = await publishedClaim(ann, eve);
    const { slug } = await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } });
    const csv = await joined(verdictsCsv(streamMatching(everything), origin));
    const address = `${origin}/claims/${slug}`;
    expect(csv.startsWith(`${csvColumns.join(",")}\r\n`)).toBe(true);
    expect(csv.split("\r\n").filter((line) => line.startsWith(`${address},1,`))).toHaveLength(1);
    const json: { claims: { url: string }[] } = JSON.parse(
      await joined(verdictsJson(streamMatching(everything), origin)),
    );
    const published = await (await reader()).claim.count({ where: { publishedAt: { not: null } } });
    expect(json.claims).toHaveLength(published);
    expect(json.claims.find(({ url }) => url === address)).toMatchObject({
      version: 1,
      rating: { label: "Mostly false", value: 2, best: 5, worst: 1, scale: { key: "google-5", version: 1 } },
      sources: [{ position: 1, stance: "refutes", url: ledger.url }],
      appearances: [{ quote: { exact: markedQuote } }],
    });
  });

  it("is found by the words of its claim, whatever their case and accents", async () => {
    const claimId = await acceptedClaim(ann);
    const words = { statement: "Zürich’s tramway lost 300 riders", claimant: "Ångström" };
    value(await editClaim(ann, { ...(await latest(claimId)), ...words }));
    await addLedger(ann, claimId);
    value(await save(ann, claimId, "submit"));
    value(await decide(eve, claimId, "approve"));
    value(await publishVerdict(eve, await latest(claimId)));
    for (const q of ["ZURICH tramway", "angstrom", "rider"]) {
      const { claims } = await listPublished(claimSearchSchema.parse({ q }), 10);
      expect(claims.map(({ statement }) => statement)).toEqual([words.statement]);
    }
    expect((await listPublished(claimSearchSchema.parse({ claimant: "angstrom" }), 10)).total).toBe(1);
  });
});
