import { z } from "zod";
import { database } from "@/server/database/database";

/** Topics shown at once; a newsroom has tens of them. */
const SHOWN = 500;

const listedRow = z.object({ slug: z.string(), name: z.string(), count: z.coerce.number() });
export type ListedTopic = z.infer<typeof listedRow>;

/** What public claims are about, by the letters of their slugs, each with how many. */
export async function listTopics(): Promise<ListedTopic[]> {
  const { read } = await database();
  return listedRow.array().parse(
    await read.$queryRaw`
      SELECT o."slug" AS "slug", o."name" AS "name", COUNT(*) AS "count"
      FROM "Topic" o JOIN "ClaimTopic" ct ON ct."topicId" = o."id" JOIN "Publication" p ON p."claimId" = ct."claimId"
      GROUP BY o."slug", o."name" ORDER BY o."slug" LIMIT ${SHOWN}`,
  );
}

export interface PublicTopic {
  slug: string;
  name: string;
}

/** A topic of at least one public claim; none otherwise. */
export async function findTopic(slug: string): Promise<PublicTopic | null> {
  const { read } = await database();
  return read.topic.findFirst({
    where: { slug, claims: { some: { claim: { publication: { isNot: null } } } } },
    select: { slug: true, name: true },
  });
}
