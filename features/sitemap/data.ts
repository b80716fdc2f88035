import { z } from "zod";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

/** Kinds of public pages that stand for something stored, in the order in which they are listed. */
const kinds = ["article", "claimant", "topic", "claim"] as const;
type PageKind = (typeof kinds)[number];

/** Such a page, and when a verdict that it shows was published last. */
export interface StoredPage {
  kind: PageKind;
  slug: string;
  changed: Date;
}

/**
 * How many places each kind takes in the sitemaps: one for whatever is stored of it, public or not, and one for each
 * publication there ever was. So places without a page are left empty, and nothing that is public has to be counted.
 */
export type Places = Record<PageKind, number>;

/** Pages read from the database at once. */
const BATCH = 1000;

/** What a page stands for, as `s`, with the verdicts that it shows, as `v`. */
const shown: Record<Exclude<PageKind, "claim">, Prisma.Sql> = {
  article: Prisma.sql`"Article" s JOIN "Appearance" a ON a."articleId" = s."id"
    JOIN "Publication" p ON p."claimId" = a."claimId" JOIN "Verdict" v ON v."id" = p."verdictId"`,
  claimant: Prisma.sql`"Claimant" s JOIN "Verdict" v ON v."claimantId" = s."id"
    JOIN "Publication" p ON p."verdictId" = v."id"`,
  topic: Prisma.sql`"Topic" s JOIN "ClaimTopic" ct ON ct."topicId" = s."id"
    JOIN "Publication" p ON p."claimId" = ct."claimId" JOIN "Verdict" v ON v."id" = p."verdictId"`,
};

const tables = {
  article: Prisma.sql`"Article"`,
  claimant: Prisma.sql`"Claimant"`,
  topic: Prisma.sql`"Topic"`,
} satisfies Record<Exclude<PageKind, "claim">, Prisma.Sql>;

const counted = z.coerce.number();
const placesRow = z.object({ article: counted, claimant: counted, topic: counted, claim: counted });

/** How many places there are. */
export async function countPlaces(): Promise<Places> {
  const { read } = await database();
  const rows = await read.$queryRaw`
    SELECT (SELECT COUNT(*) FROM "Article") AS "article", (SELECT COUNT(*) FROM "Claimant") AS "claimant",
      (SELECT COUNT(*) FROM "Topic") AS "topic", (SELECT COALESCE(MAX("id"), 0) FROM "Publication") AS "claim"`;
  return z.tuple([placesRow]).parse(rows)[0];
}

/** When a verdict was published last; null before the first. */
export async function findLastPublication(): Promise<Date | null> {
  const { read } = await database();
  const { _max } = await read.verdict.aggregate({ _max: { publishedAt: true } });
  return _max.publishedAt;
}

/** The pages in some of the places, by kind; articles, claimants and topics by their slugs, claims as they came. */
export async function* streamStoredPages(
  places: Places,
  skip: number,
  take: number,
  batch = BATCH,
): AsyncGenerator<StoredPage> {
  let before = 0;
  for (const kind of kinds) {
    const from = Math.max(0, skip - before);
    const to = Math.min(places[kind], skip + take - before);
    before += places[kind];
    if (from >= to) continue;
    if (kind === "claim") yield* streamClaims(from, to, batch);
    else yield* streamSlugs(kind, { from, to, isLast: to === places[kind] }, batch);
  }
}

async function* streamClaims(from: number, to: number, batch: number): AsyncGenerator<StoredPage> {
  const { read } = await database();
  const row = z.object({ id: z.coerce.number(), slug: z.string(), changed: z.coerce.date() });
  for (let after: number | undefined = from; after !== undefined; ) {
    const rows = row.array().parse(
      await read.$queryRaw`
      SELECT p."id" AS "id", s."slug" AS "slug", v."publishedAt" AS "changed"
      FROM "Publication" p JOIN "Claim" s ON s."id" = p."claimId" JOIN "Verdict" v ON v."id" = p."verdictId"
      WHERE p."id" > ${after} AND p."id" <= ${to} ORDER BY p."id" LIMIT ${batch}`,
    );
    yield* rows.map(({ slug, changed }) => ({ kind: "claim" as const, slug, changed }));
    after = rows.length < batch ? undefined : rows.at(-1)?.id;
  }
}

interface Stretch {
  from: number;
  to: number;
  /** Whether it goes to the end of its kind, so that what has come since is in it. */
  isLast: boolean;
}

/** Order and comparison are both by the collation of the column. */
async function* streamSlugs(
  kind: keyof typeof tables,
  { from, to, isLast }: Stretch,
  batch: number,
): AsyncGenerator<StoredPage> {
  const { read } = await database();
  const row = z.object({ slug: z.string(), changed: z.coerce.date() });
  const end = isLast ? Prisma.empty : Prisma.sql`AND s."slug" <= ${await slugAt(kind, to - 1)}`;
  let after: string | undefined = from === 0 ? "" : await slugAt(kind, from - 1);
  while (after !== undefined) {
    const rows = row.array().parse(
      await read.$queryRaw`
      SELECT s."slug" AS "slug", MAX(v."publishedAt") AS "changed" FROM ${shown[kind]}
      WHERE s."slug" > ${after} ${end} GROUP BY s."slug" ORDER BY s."slug" LIMIT ${batch}`,
    );
    yield* rows.map((page) => ({ kind, ...page }));
    after = rows.length < batch ? undefined : rows.at(-1)?.slug;
  }
}

/** The slug in a place, along the index of the slugs. */
async function slugAt(kind: keyof typeof tables, place: number): Promise<string> {
  const { read } = await database();
  const rows = await read.$queryRaw`SELECT "slug" FROM ${tables[kind]} ORDER BY "slug" LIMIT 1 OFFSET ${place}`;
  return z.tuple([z.object({ slug: z.string() })]).parse(rows)[0].slug;
}
