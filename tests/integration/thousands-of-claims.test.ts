import assert from "node:assert/strict";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findDeskArticle, listArticles } from "@/features/articles/data";
import { createArticle, editArticle } from "@/features/articles/mutations";
import { findPublicArticle, listPublicArticles } from "@/features/checked-articles/data";
import { listPublished } from "@/features/claim-search/data";
import { loadClaimTable } from "@/features/claim-search/loaders";
import { claimSearchSchema } from "@/features/claim-search/schema";
import { streamLabels } from "@/features/labels/data";
import { publishVerdict } from "@/features/verdicts/mutations";
import { database } from "@/server/database/database";
import { FIRST_PIER, type LongArticle, storeLongArticle } from "@/tests/fixtures/long-article";
import { latest } from "./claims";
import { gathered, newPerson, present, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const COUNT = 5000;

const nothingKnown = { url: null, publisher: null, authors: [], publishedOn: null, modifiedOn: null };

let author: Actor;
let editor: Actor;
let article: LongArticle;
beforeAll(async () => {
  author = await newPerson("reviewer");
  editor = await newPerson("editor");
  const { write } = await database();
  article = await write((tx) => storeLongArticle(tx, COUNT, { author, editor }));
});

/** What one part after the other gives, each from the number of the next. */
async function everyPart<T>(find: (number: number) => Promise<{ part: { number: number; count: number } } & T>) {
  const parts: T[] = [];
  for (let number = 1; ; number += 1) {
    const found = await find(number);
    parts.push(found);
    if (found.part.number === found.part.count) return parts;
  }
}

describe("an article with 5,000 claims", () => {
  it("is shown in parts on the desk that hold every claim once and the whole text", async () => {
    const parts = await everyPart(async (part) => present(await findDeskArticle(article.id, { part }, 450)));
    expect(parts).toHaveLength(12);
    expect(parts.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(article.claimIds);
    const [first] = parts;
    const shown = parts.map(({ part, text }) => text.slice(part.text.start, part.text.end)).join("");
    expect(shown).toBe(first?.text);
    expect(first?.progress).toEqual({ open: 0, in_review: 0, awaiting: 1, done: COUNT - 1 });
  });

  it("is opened at the part of a claim, with its neighbours across the parts", async () => {
    const claimId = present(article.claimIds[200]);
    const found = present(await findDeskArticle(article.id, { part: 1, claimId }));
    expect(found.part).toMatchObject({ number: 2, skipped: 200, total: COUNT });
    expect(found.claims[0]?.id).toBe(claimId);
    expect(found.part.previousClaim).toBe(article.claimIds[199]);
    expect(found.part.nextClaim).toBe(article.claimIds[400]);
  });

  it("is listed with how far it has come", async () => {
    const { rows } = await listArticles({ q: "harbour" });
    expect(rows).toMatchObject([{ id: article.id, progress: { awaiting: 1, done: COUNT - 1 } }]);
  });

  it("has public parts, a list entry and tables that hold every public claim", async () => {
    const parts = await everyPart(async (number) => present(await findPublicArticle(article.slug, number, 450)));
    const slugs = parts.flatMap(({ passages }) => passages.map(({ claim }) => claim.slug));
    expect(new Set(slugs).size).toBe(COUNT - 1);
    expect(parts.map(({ text }) => text?.whole.slice(text.start, text.end)).join("")).toBe(parts[0]?.text?.whole);
    expect(present(await findPublicArticle(article.slug, 50)).passages).toHaveLength(99);
    const { articles } = await listPublicArticles({}, 20);
    expect(articles).toMatchObject([{ slug: article.slug, tallies: [{ label: "Mostly false", count: COUNT - 1 }] }]);
    const csv = (await gathered(loadClaimTable({ article: article.slug }, "csv"))).join("");
    expect(csv.trimEnd().split(/\r\n/)).toHaveLength(COUNT);
  });

  it("gives its labels", async () => {
    const labels = await gathered(streamLabels());
    expect(labels.filter(({ label }) => label === "accepted")).toHaveLength(COUNT);
  });

  it("has its claims found, one more published, and all found by another title", async () => {
    const search = (q: string) => listPublished(claimSearchSchema.parse({ q }), 1);
    const before = await search(`${FIRST_PIER + COUNT - 2} master`);
    expect(before.total).toBe(1);
    expect((await search(`${FIRST_PIER + COUNT - 1} master`)).total).toBe(0);
    value(await publishVerdict(editor, await latest(article.approvedId)));
    expect((await search(`${FIRST_PIER + COUNT - 1} master`)).total).toBe(1);
    const { version, title } = await (await reader()).article.findUniqueOrThrow({ where: { id: article.id } });
    expect((await search("lighthouse")).total).toBe(0);
    const details = { ...nothingKnown, language: "en", showFullText: true };
    value(
      await editArticle(editor, { ...details, articleId: article.id, basedOn: version, title: `${title} Lighthouse` }),
    );
    expect((await search("lighthouse")).total).toBe(COUNT);
  });
});

describe("a text in which thousands of claims are found", () => {
  const text = Array.from({ length: 1500 }, (_, number) => {
    return `Officer ${number % 700} of the coast guard said that ${number + 2} boats sank.`;
  }).join("\n");
  const claims = Array.from(
    text.matchAll(/(Officer \d+) of .*? said that (.*?)\./g),
    ({ index, 0: whole, 1: name, 2: exact }) => {
      const start = index + whole.indexOf(present(exact));
      return {
        quote: { exact: present(exact), prefix: "", suffix: "", start, end: start + present(exact).length },
        statement: present(exact),
        claimant: { kind: "named" as const, name: `${name}  of the coast`, confidence: 0.9 },
        checkWorthiness: 0.8,
        reasons: ["number" as const],
        quantities: [],
        dates: [],
        needsContext: [],
      };
    },
  );
  const extractor = { id: "linear-1", extract: async () => ({ extractor: "linear-1", claims, sentences: [] }) };
  const input = { ...nothingKnown, language: "en" };

  it("is stored with all of them, and with each claimant once", async () => {
    const stored = await createArticle(author, { ...input, title: "Boats", text }, extractor);
    const found = present(await findDeskArticle(value(stored).id, { part: 1 }));
    expect(found.part.total).toBe(1500);
    expect(found.claims.slice(0, 3).map(({ statement }) => statement)).toEqual([
      "2 boats sank",
      "3 boats sank",
      "4 boats sank",
    ]);
    const read = await reader();
    expect(await read.claimant.count({ where: { name: { startsWith: "Officer " } } })).toBe(700);
    const claimant = await read.claimant.findUniqueOrThrow({ where: { name: "Officer 7 of the coast" } });
    expect(await read.claim.count({ where: { claimantId: claimant.id } })).toBe(3);
  });

  it("is stored whole or not at all", async () => {
    const read = await reader();
    const counts = () =>
      Promise.all([read.article.count(), read.claim.count(), read.claimant.count(), read.event.count()]);
    const before = await counts();
    // What fails only when the last batch is written.
    const reasons = new Proxy(["number" as const], { get: () => assert.fail("No reasons.") });
    const broken = claims.with(-1, { ...present(claims.at(-1)), reasons });
    const failing = { id: "linear-1", extract: async () => ({ extractor: "linear-1", claims: broken, sentences: [] }) };
    const named = text.replaceAll("Officer", "Captain");
    await expect(createArticle(author, { ...input, title: "Boats", text: named }, failing)).rejects.toThrow(
      "No reasons.",
    );
    expect(await counts()).toEqual(before);
  });

  it("shares new claimants with another that is stored at the same time", async () => {
    const race = ["One", "Two", "Three"].map((title) => {
      const shared = claims.slice(0, 50).map((claim, index) => {
        return {
          ...claim,
          claimant: { kind: "named" as const, name: `Sailor ${title === "Two" ? 49 - index : index}`, confidence: 0.9 },
        };
      });
      const racing = {
        id: "linear-1",
        extract: async () => ({ extractor: "linear-1", claims: shared, sentences: [] }),
      };
      return createArticle(author, { ...input, title, text: text.replaceAll("coast guard", `${title} guard`) }, racing);
    });
    for (const stored of await Promise.all(race)) expect(value(stored).isNew).toBe(true);
    const sailors = await (await reader()).claimant.findMany({ where: { name: { startsWith: "Sailor " } } });
    expect(new Set(sailors.map(({ slug }) => slug)).size).toBe(50);
    expect(sailors).toHaveLength(50);
  });
});
