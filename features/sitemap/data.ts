import { z } from "zod";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

/** Kinds of public pages that stand for something stored, in the order in which they are listed. */
const kinds = ["article", "claim", "claimant", "topic"] as const;
type PageKind = (typeof kinds)[number];

/** Such a page, and when a verdict that it shows was published last. */
export interface StoredPage {
  kind: PageKind;
  slug: string;
  changed: Date;
}

/** Pages read from the database at once. */
const BATCH = 5_000;

/** What a page stands for, as `s`, with the verdicts that it shows, as `v`. */
const shown: Record<PageKind, Prisma.Sql> = {
  article: Prisma.sql`"Article" s JOIN "Appearance" a ON a."articleId" = s."id"
    JOIN "Publication" p ON p."claimId" = a."claimId" JOIN "Verdict" v ON v."id" = p."verdictId"`,
  claim: Prisma.sql`"Claim" s JOIN "Publication" p ON p."claimId" = s."id" JOIN "Verdict" v ON v."id" = p."verdictId"`,
  claimant: Prisma.sql`"Claimant" s JOIN "Verdict" v ON v."claimantId" = s."id"
    JOIN "Publication" p ON p."verdictId" = v."id"`,
  topic: Prisma.sql`"Topic" s JOIN "ClaimTopic" ct ON ct."topicId" = s."id"
    JOIN "Publication" p ON p."claimId" = ct."claimId" JOIN "Verdict" v ON v."id" = p."verdictId"`,
};

/** All pages; `rank` is the place of their kind among the kinds. */
const allPages = Prisma.join(
  kinds.map(
    (kind, rank) => Prisma.sql`
      SELECT ${Prisma.raw(String(rank))} AS "rank", s."slug" AS "slug", MAX(v."publishedAt") AS "changed"
      FROM ${shown[kind]} GROUP BY s."slug"`,
  ),
  " UNION ALL ",
);

/** How many such pages there are, and when the latest verdict was published. */
export async function countStoredPages(): Promise<{ total: number; changed: Date | null }> {
  const { read } = await database();
  const [row] = z
    .array(z.object({ total: z.coerce.number(), changed: z.coerce.date().nullable() }))
    .parse(await read.$queryRaw`SELECT COUNT(*) AS "total", MAX("changed") AS "changed" FROM (${allPages}) pages`);
  return row ?? { total: 0, changed: null };
}

/**
 * Some of them in a settled order: by kind, then by slug. Only their beginning is counted off; from there each batch is
 * read on from the slug that the one before it ended with, along the slugs' index.
 */
export async function* streamStoredPages(skip: number, take: number, batch = BATCH): AsyncGenerator<StoredPage> {
  const begin = await placeBehind(skip);
  if (begin === null) return;
  let after = begin.slug;
  let left = take;
  for (const kind of kinds.slice(begin.rank)) {
    for (let isFull = true; isFull && left > 0; ) {
      const wanted = Math.min(batch, left);
      const pages = await listBeyond(kind, after, wanted);
      yield* pages;
      left -= pages.length;
      after = pages.at(-1)?.slug ?? after;
      isFull = pages.length === wanted;
    }
    after = "";
  }
}

const place = z.object({ rank: z.coerce.number(), slug: z.string() });

/** Where so many pages have been listed: the kind and the slug of the last of them; null where there are fewer. */
async function placeBehind(count: number): Promise<z.infer<typeof place> | null> {
  if (count === 0) return { rank: 0, slug: "" };
  const { read } = await database();
  const rows = await read.$queryRaw`
    SELECT "rank", "slug" FROM (${allPages}) pages ORDER BY "rank", "slug" LIMIT 1 OFFSET ${count - 1}`;
  return place.array().parse(rows)[0] ?? null;
}

const pageRow = z.object({ slug: z.string(), changed: z.coerce.date() });

/** Pages of one kind whose slugs come after this one. Order and comparison are both by the collation of the column. */
async function listBeyond(kind: PageKind, slug: string, limit: number): Promise<StoredPage[]> {
  const { read } = await database();
  const rows = await read.$queryRaw`
    SELECT s."slug" AS "slug", MAX(v."publishedAt") AS "changed" FROM ${shown[kind]}
    WHERE s."slug" > ${slug} GROUP BY s."slug" ORDER BY s."slug" LIMIT ${limit}`;
  const pages = pageRow.array().parse(rows);
  return pages.map((page) => ({ kind, ...page }));
}
