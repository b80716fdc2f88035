import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findPublicArticle } from "@/features/checked-articles/data";
import { listFacets, listPublished, streamMatching } from "@/features/claim-search/data";
import { claimSearchSchema } from "@/features/claim-search/schema";
import { findClaimant, listClaimants } from "@/features/claimants/data";
import { editClaim } from "@/features/claims/mutations";
import { listCorrections } from "@/features/corrections/data";
import { findPresentSlug, findPublishedClaim } from "@/features/publications/data";
import { countPlaces, streamStoredPages } from "@/features/sitemap/data";
import { findTopic, listTopics } from "@/features/topics/data";
import { publishVerdict } from "@/features/verdicts/mutations";
import { database } from "@/server/database/database";
import { refreshPublication } from "@/server/database/publish";
import { acceptedClaim, addLedger, decide, latest, ledger, publishedClaim, save } from "./claims";
import { gathered, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

const search = (parameters: Record<string, string> = {}) => claimSearchSchema.parse(parameters);

let ann: Actor;
let eve: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  eve = await newPerson("editor");
});

async function slugOf(claimId: string): Promise<string> {
  return present((await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } })).slug);
}

/** A published claim with these words. */
async function publishedAs(statement: string, claimant: string): Promise<{ id: string; slug: string }> {
  const id = await acceptedClaim(ann);
  value(await editClaim(ann, { ...(await latest(id)), statement, claimant }));
  await addLedger(ann, id);
  value(await save(ann, id, "submit"));
  value(await decide(eve, id, "approve"));
  value(await publishVerdict(eve, await latest(id)));
  return { id, slug: await slugOf(id) };
}

/** What the desk will do when it corrects: a second edition with other words, and a notice. */
async function correct(claimId: string, changes: { statement: string; summary: string }): Promise<void> {
  const { write } = await database();
  await write(async (tx) => {
    const first = await tx.verdict.findFirstOrThrow({ where: { claimId, edition: 1 } });
    const { id, number, createdAt: _createdAt, edition: _edition, ...copied } = first;
    const second = await tx.verdict.create({
      data: {
        ...copied,
        ...changes,
        reasonTags: [],
        gates: [],
        number: number + 1,
        edition: 2,
        publishedAt: new Date(),
        citations: {
          create: [
            {
              ...ledger,
              accessedOn: "2026-11-20",
              position: 1,
              archiveUrl: "https://archive.example/1",
              archiveSha256: "ab",
            },
          ],
        },
      },
    });
    await tx.correction.create({
      data: {
        kind: "correction",
        reason: "A later ledger.",
        verdictBeforeId: id,
        verdictAfterId: second.id,
        madeById: eve.id,
      },
    });
    await refreshPublication(tx, claimId);
  });
}

describe("the editions of a verdict", () => {
  it("stay what they were, words and claimant, whatever becomes of the claim", async () => {
    const { id, slug } = await publishedAs("The bridge cost 87 million", "Ada Quill");
    await correct(id, { statement: "The bridge cost 78 million", summary: "A digit was turned." });
    const now = present(await findPublishedClaim(slug));
    const before = present(await findPublishedClaim(slug, 1));
    expect(now.verdict).toMatchObject({
      edition: 2,
      statement: "The bridge cost 78 million",
      claimant: { name: "Ada Quill" },
      sources: [{ archive: { url: "https://archive.example/1", sha256: "ab" } }],
    });
    expect(before.verdict).toMatchObject({ edition: 1, statement: "The bridge cost 87 million" });
    expect(now.verdict.firstPublishedAt).toEqual(before.verdict.publishedAt);
    expect(now.editions.map(({ edition }) => edition)).toEqual([2, 1]);
    expect(await findPublishedClaim(slug, 3)).toBeNull();
    const { corrections } = await listCorrections({ before: undefined, after: undefined }, 10);
    expect(corrections[0]).toMatchObject({ reason: "A later ledger.", claim: { slug }, after: { edition: 2 } });
    // Lists and search know the standing words alone.
    expect((await listPublished(search({ q: "87" }), 10)).total).toBe(0);
    expect((await listPublished(search({ q: "78 bridge" }), 10)).claims[0]).toMatchObject({ slug, edition: 2 });
  });

  it("are published with receipts of the gates that can be seen", async () => {
    const slug = await slugOf(await publishedClaim(ann, eve));
    const { verdict } = present(await findPublishedClaim(slug));
    expect(Object.fromEntries(verdict.gates.map(({ key, met }) => [key, met]))).toEqual({
      independent_sources: false,
      primary_source: true,
      second_review: true,
      right_of_reply: null,
      contrary_evidence: null,
    });
  });

  it("go from every list when the last of them is withdrawn, and keep their page", async () => {
    const { id, slug } = await publishedAs("The quay was never paid for", "Otto Marsh");
    const { write } = await database();
    await write(async (tx) => {
      await tx.verdict.updateMany({ where: { claimId: id }, data: { withdrawnAt: new Date() } });
      await refreshPublication(tx, id);
    });
    expect((await listPublished(search({ q: "quay never" }), 10)).total).toBe(0);
    expect(await findClaimant("otto-marsh")).toBeNull();
    expect((await gathered(streamMatching(search()))).map((verdict) => verdict.slug)).not.toContain(slug);
    const pages = await gathered(streamStoredPages(await countPlaces(), 0, 1000));
    expect(pages.map((page) => page.slug)).not.toContain(slug);
    expect(await findPublishedClaim(slug)).toMatchObject({ verdict: { withdrawnAt: expect.any(Date) } });
  });
});

describe("a publication", () => {
  it("is refused where other sites could not read its markup, and leaves nothing behind", async () => {
    const id = await acceptedClaim(ann);
    await addLedger(ann, id);
    value(await save(ann, id, "submit"));
    value(await decide(eve, id, "approve"));
    // A day that is none of the calendar, as an import could bring one.
    const { write } = await database();
    await write((tx) =>
      tx.article.updateMany({ where: { appearances: { some: { claimId: id } } }, data: { publishedOn: "2020-13-40" } }),
    );
    const { code, message } = refusal(await publishVerdict(eve, await latest(id)));
    expect(code).toBe("invalid");
    expect(message).toContain("no date of the calendar");
    const claim = await (await reader()).claim.findUniqueOrThrow({ where: { id }, include: { publication: true } });
    expect(claim).toMatchObject({ state: "approved", slug: null, publication: null });
  });
});

describe("full-text search", () => {
  it("finds words by their beginnings in any script, and by nothing else", async () => {
    const statements = {
      belarusian: "Ўлады Мінска выдалі ёлкі на 15 000 рублёў",
      arabic: "قالت الوزيرة إن كلفة الجسر بلغت ٨٧ مليون",
      chinese: "市长昨天说大桥花了八千万欧元",
      accents: "Zürich’s tramway lost 300 riders",
    };
    for (const [language, statement] of Object.entries(statements)) await publishedAs(statement, `Speaker ${language}`);
    const found = async (q: string) => {
      return (await listPublished(search({ q }), 20)).claims.map(({ statement }) => statement);
    };
    for (const q of ["улады мінска елкі", "УЛАДЫ", "рубл 15"]) {
      expect(await found(q), q).toEqual([statements.belarusian]);
    }
    expect(await found("الجسر مليون")).toEqual([statements.arabic]);
    expect(await found("大桥")).toEqual([statements.chinese]);
    expect(await found("桥大")).toEqual([]);
    expect(await found("ZURICH tram rider")).toEqual([statements.accents]);
    expect(await found("urich")).toEqual([]);
    for (const q of ['"', "*", "a OR b", "NEAR(", "'; DROP TABLE", "\\", "%", "claim:*", "-x", "\u0000"]) {
      expect(Array.isArray(await found(q)), q).toBe(true);
    }
  });

  it("narrows by topic, publisher and day, and counts what each choice would leave", async () => {
    const { id, slug } = await publishedAs("The port doubled its fees", "Harbour Office");
    const { write } = await database();
    await write(async (tx) => {
      await tx.topic.create({ data: { slug: "ports", name: "Ports", claims: { create: { claimId: id } } } });
      await tx.article.updateMany({
        where: { appearances: { some: { claimId: id } } },
        data: { publisher: "The Norhaven Post" },
      });
    });
    const today = new Date().toISOString().slice(0, 10);
    const only = async (parameters: Record<string, string>) =>
      (await listPublished(search(parameters), 20)).claims.map((claim) => claim.slug);
    expect(await only({ topic: "ports" })).toEqual([slug]);
    expect(await only({ publisher: "The Norhaven Post" })).toEqual([slug]);
    expect(await only({ claimant: "harbour-office", from: today, to: today })).toEqual([slug]);
    expect(await only({ claimant: "harbour-office", to: "2020-01-01" })).toEqual([]);
    expect((await gathered(streamMatching(search({ topic: "ports" })))).map((verdict) => verdict.slug)).toEqual([slug]);
    const facets = await listFacets(search({ topic: "ports" }));
    expect(facets.claimant).toEqual([{ value: "harbour-office", label: "Harbour Office", count: 1 }]);
    expect(facets.topic).toEqual([{ value: "ports", label: "Ports", count: 1 }]);
    expect(await findTopic("ports")).toEqual({ slug: "ports", name: "Ports" });
    const listed = { slug: "ports", name: "Ports", count: 1 };
    expect(await listTopics({ before: undefined, after: undefined }, 10)).toEqual({
      names: [listed],
      previous: null,
      next: null,
    });
    expect(present(await findPublishedClaim(slug)).verdict.topics).toEqual([{ slug: "ports", name: "Ports" }]);
  });

  it("lists topics page by page", async () => {
    const { write } = await database();
    await write(async (tx) => {
      const { id } = await tx.claim.findFirstOrThrow({ where: { topics: { some: { topic: { slug: "ports" } } } } });
      for (const name of ["bridges", "quays"]) {
        await tx.topic.create({ data: { slug: name, name, claims: { create: { claimId: id } } } });
      }
    });
    const slugsAt = async (place: { before?: string; after?: string }) => {
      const page = await listTopics({ before: undefined, after: undefined, ...place }, 2);
      return [page.previous, page.names.map((topic) => topic.slug).join(" "), page.next];
    };
    expect(await slugsAt({})).toEqual([null, "bridges ports", "ports"]);
    expect(await slugsAt({ after: "ports" })).toEqual(["quays", "quays", null]);
    expect(await slugsAt({ before: "quays" })).toEqual([null, "bridges ports", "ports"]);
    expect(await slugsAt({ after: "zzz" })).toEqual([null, "bridges ports", "ports"]);
  });
});

it("claimants are listed by their letters, page by page", async () => {
  const all = (await listClaimants({ before: undefined, after: undefined }, 100)).names.map(({ slug }) => slug);
  expect(all).toEqual([...all].sort());
  const first = await listClaimants({ before: undefined, after: undefined }, 2);
  const second = await listClaimants({ before: undefined, after: present(first.next) }, 2);
  expect([...first.names, ...second.names].map(({ slug }) => slug)).toEqual(all.slice(0, 4));
  expect(await listClaimants({ before: present(second.previous), after: undefined }, 2)).toEqual(first);
});

it("the sitemaps list every page once, however many are read at once and wherever one ends", async () => {
  const places = await countPlaces();
  const total = Object.values(places).reduce((sum, count) => sum + count, 0);
  const all = await gathered(streamStoredPages(places, 0, total));
  expect([...new Set(all.map(({ kind }) => kind))]).toEqual(["article", "claimant", "topic", "claim"]);
  expect(new Set(all.map(({ kind, slug }) => `${kind} ${slug}`)).size).toBe(all.length);
  const published = await (await reader()).publication.findMany({ select: { claim: { select: { slug: true } } } });
  const claims = all.filter(({ kind }) => kind === "claim").map(({ slug }) => slug);
  expect(claims.sort()).toEqual(published.map(({ claim }) => claim.slug).sort());
  for (const size of [1, 3, 7]) {
    const parts: (typeof all)[] = [];
    for (let skip = 0; skip < total; skip += size) {
      parts.push(await gathered(streamStoredPages(places, skip, size, 2)));
    }
    expect(parts.flat(), String(size)).toEqual(all);
    expect(Math.max(...parts.map((part) => part.length)), String(size)).toBeLessThanOrEqual(size);
  }
});

it("an address that something had before leads to what it has now", async () => {
  const { id, slug } = await publishedAs("The ferry is late every day", "Ferry Users");
  const { write } = await database();
  await write((tx) => tx.formerSlug.create({ data: { kind: "claim", slug: "ferry-late", subjectId: id } }));
  expect(await findPresentSlug("claim", "ferry-late")).toBe(slug);
  expect(await findPresentSlug("article", "ferry-late")).toBeNull();
  // A new claim never takes an address that leads elsewhere.
  expect((await publishedAs("Ferry late", "Ferry Users")).slug).toBe("ferry-late-2");
  expect(await findPublicArticle("ferry-late")).toBeNull();
});
