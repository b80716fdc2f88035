import { z } from "zod";
import { claimantKindSchema } from "@/domain/publication/claimant";
import { type CountedNamePage, listCountedNames } from "@/features/publications/data";
import type { SlugPaging } from "@/features/publications/schema";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

const claimants = Prisma.sql`
  "Claimant" n JOIN "Verdict" v ON v."claimantId" = n."id" JOIN "Publication" p ON p."verdictId" = v."id"`;

/** Those who made public claims, each with how many. */
export function listClaimants(paging: SlugPaging, limit: number): Promise<CountedNamePage> {
  return listCountedNames(claimants, paging, limit);
}

const claimantRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind: claimantKindSchema.nullable(),
  sameAs: z.string().nullable(),
});
export type PublicClaimant = z.infer<typeof claimantRow>;

/** Somebody of whom at least one claim is public; none otherwise. */
export async function findClaimant(slug: string): Promise<PublicClaimant | null> {
  const { read } = await database();
  const row = await read.claimant.findFirst({
    where: { slug, verdicts: { some: { publication: { isNot: null } } } },
    select: { slug: true, name: true, kind: true, sameAs: true },
  });
  return row === null ? null : claimantRow.parse(row);
}
