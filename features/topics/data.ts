import { type CountedNamePage, listCountedNames } from "@/features/publications/data";
import type { SlugPaging } from "@/features/publications/schema";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

const topics = Prisma.sql`
  "Topic" n JOIN "ClaimTopic" ct ON ct."topicId" = n."id" JOIN "Publication" p ON p."claimId" = ct."claimId"`;

/** What public claims are about, each with how many. */
export function listTopics(paging: SlugPaging, limit: number): Promise<CountedNamePage> {
  return listCountedNames(topics, paging, limit);
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
