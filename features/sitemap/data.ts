import { z } from "zod";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

const pageRow = z.object({
  kind: z.enum(["article", "claim", "claimant", "topic"]),
  slug: z.string(),
  changed: z.coerce.date(),
});
/** A public page that stands for something stored, and when a verdict that it shows was published last. */
export type StoredPage = z.infer<typeof pageRow>;

const pages = Prisma.sql`
  SELECT 'claim' AS "kind", c."slug" AS "slug", v."publishedAt" AS "changed"
  FROM "Publication" p JOIN "Verdict" v ON v."id" = p."verdictId" JOIN "Claim" c ON c."id" = p."claimId"
  UNION ALL
  SELECT 'article', t."slug", MAX(v."publishedAt")
  FROM "Publication" p JOIN "Verdict" v ON v."id" = p."verdictId"
    JOIN "Appearance" a ON a."claimId" = p."claimId" JOIN "Article" t ON t."id" = a."articleId"
  GROUP BY t."slug"
  UNION ALL
  SELECT 'claimant', n."slug", MAX(v."publishedAt")
  FROM "Publication" p JOIN "Verdict" v ON v."id" = p."verdictId" JOIN "Claimant" n ON n."id" = v."claimantId"
  GROUP BY n."slug"
  UNION ALL
  SELECT 'topic', o."slug", MAX(v."publishedAt")
  FROM "Publication" p JOIN "Verdict" v ON v."id" = p."verdictId"
    JOIN "ClaimTopic" ct ON ct."claimId" = p."claimId" JOIN "Topic" o ON o."id" = ct."topicId"
  GROUP BY o."slug"`;

/** How many such pages there are, and when the latest verdict was published. */
export async function countStoredPages(): Promise<{ total: number; changed: Date | null }> {
  const { read } = await database();
  const [row] = z
    .array(z.object({ total: z.coerce.number(), changed: z.coerce.date().nullable() }))
    .parse(await read.$queryRaw`SELECT COUNT(*) AS "total", MAX("changed") AS "changed" FROM (${pages}) pages`);
  return row ?? { total: 0, changed: null };
}

/** Some of them in a settled order. */
export async function listStoredPages(skip: number, take: number): Promise<StoredPage[]> {
  const { read } = await database();
  const rows = await read.$queryRaw`
    SELECT * FROM (${pages}) pages ORDER BY "kind", "slug" LIMIT ${take} OFFSET ${skip}`;
  return pageRow.array().parse(rows);
}
