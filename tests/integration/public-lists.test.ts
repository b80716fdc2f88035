import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { listPublicArticles } from "@/features/checked-articles/data";
import { listFacets, listPublished } from "@/features/claim-search/data";
import { claimSearchSchema } from "@/features/claim-search/schema";
import { findPublishedClaim } from "@/features/publications/data";
import { database } from "@/server/database/database";
import { refreshPublication } from "@/server/database/publish";
import { publishedClaim } from "./claims";
import { newPerson, present, reader, withTestDatabase } from "./support";

withTestDatabase();

const COUNT = 7;

let eve: Actor;
const ids: string[] = [];
beforeAll(async () => {
  const ann = await newPerson("reviewer");
  eve = await newPerson("editor");
  for (let index = 0; index < COUNT; index += 1) ids.push(await publishedClaim(ann, eve));
});

const search = (parameters: Record<string, string>) => claimSearchSchema.parse(parameters);

/** The slugs of every page, from the top down by "older" and from the last one up by "newer". */
async function walk(limit: number): Promise<{ down: string[][]; up: string[][] }> {
  const slugs = (page: Awaited<ReturnType<typeof listPublished>>) => page.claims.map(({ slug }) => slug);
  let page = await listPublished(search({}), limit);
  const down = [slugs(page)];
  while (page.older !== null) {
    page = await listPublished(search({ before: String(page.older) }), limit);
    down.push(slugs(page));
  }
  const up = [slugs(page)];
  while (page.newer !== null) {
    page = await listPublished(search({ after: String(page.newer) }), limit);
    up.push(slugs(page));
  }
  return { down, up };
}

/** Gives a claim a second public verdict with another rating, and a correction from the first to it. */
async function correct(claimId: string, ratingKey: string): Promise<{ first: string; second: string }> {
  const { write } = await database();
  return write(async (tx) => {
    const first = await tx.verdict.findFirstOrThrow({ where: { claimId, edition: 1 } });
    const rating = await tx.rating.findFirstOrThrow({ where: { key: ratingKey, scaleId: first.scaleId } });
    const { scaleId, statement, claimantId, summary, rationale, wouldChange, authorId } = first;
    const claim = { scaleId, statement, claimantId };
    const words = { summary, rationale, wouldChange, authorId, reasonTags: [], publishedAt: new Date() };
    const second = await tx.verdict.create({
      data: { ...claim, ...words, claimId, number: 20, edition: 2, ratingId: rating.id },
    });
    await tx.correction.create({
      data: {
        kind: "correction",
        reason: "A later ledger was found.",
        verdictBeforeId: first.id,
        verdictAfterId: second.id,
        madeById: eve.id,
      },
    });
    await refreshPublication(tx, claimId);
    return { first: first.id, second: second.id };
  });
}

describe("the list of published claims", () => {
  it("holds each claim once, page by page, downwards and upwards", async () => {
    const { down, up } = await walk(3);
    expect(down.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(new Set(down.flat()).size).toBe(COUNT);
    expect([...up.flat()].sort()).toEqual([...down.flat()].sort());
    expect((await walk(COUNT)).down).toHaveLength(1);
  });

  it("begins at the top where a cursor names nothing published", async () => {
    const top = await listPublished(search({}), 3);
    for (const cursor of [
      { before: "no-such-claim" },
      { after: "999999999" },
      { after: "2147483648" },
      { before: "999999999999999" },
      { before: "1" },
      { before: "%00" },
    ]) {
      expect(await listPublished(search(cursor), 3)).toEqual(top);
    }
    // Days that a database cannot compare with count as none.
    for (const days of [{ from: "0000-01-01" }, { to: "9999-12-31" }]) {
      expect((await listPublished(search(days), 3)).total).toBe(COUNT);
    }
  });

  it("lists articles page by page as well", async () => {
    const first = await listPublicArticles({}, 4);
    const second = await listPublicArticles({ before: present(first.older) }, 4);
    expect([first.articles.length, second.articles.length, second.older]).toEqual([4, 3, null]);
    expect(await listPublicArticles({ after: present(second.newer) }, 4)).toEqual(first);
  });

  it("goes by the verdict that stands: a superseded or withdrawn one counts nowhere", async () => {
    const claimId = present(ids[0]);
    const { second } = await correct(claimId, "half-true");
    const rated = async (rating: string) => (await listPublished(search({ rating }), COUNT)).total;
    const facets = async () => (await listFacets(search({}))).rating.map(({ value, count }) => [value, count]);
    expect([await rated("half-true"), await rated("mostly-false")]).toEqual([1, COUNT - 1]);
    expect(await facets()).toEqual([
      ["mostly-false", COUNT - 1],
      ["half-true", 1],
    ]);
    const { slug } = await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(await findPublishedClaim(present(slug))).toMatchObject({
      verdict: { edition: 2, rating: { label: "Half true" } },
      corrections: [{ before: { label: "Mostly false", edition: 1 }, after: { label: "Half true", edition: 2 } }],
    });
    const { write } = await database();
    await write(async (tx) => {
      await tx.verdict.update({ where: { id: second }, data: { withdrawnAt: new Date() } });
      await refreshPublication(tx, claimId);
    });
    // What a later edition has replaced does not come back when that one is withdrawn.
    expect([await rated("half-true"), await rated("mostly-false")]).toEqual([0, COUNT - 1]);
    expect(await findPublishedClaim(present(slug))).toMatchObject({
      verdict: { edition: 2, withdrawnAt: expect.any(Date) },
      editions: [{ edition: 2 }, { edition: 1 }],
    });
  });
});
