import { z } from "zod";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { Prisma, type PrismaClient } from "@/prisma/generated/sqlite/client";
import { inBatches } from "./batches";

const stateCount = z.object({ articleId: z.string(), state: claimStateSchema, count: z.coerce.number() });

/** How many claims of each of these articles are in each state. */
export async function countClaimStates(
  read: Pick<PrismaClient, "$queryRaw">,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, { state: ClaimState; count: number }[]>> {
  const counts = new Map<string, { state: ClaimState; count: number }[]>();
  const rows = await inBatches(articleIds, async (batch) =>
    stateCount.array().parse(
      await read.$queryRaw`
        SELECT a."articleId" AS "articleId", c."state" AS "state", COUNT(DISTINCT c."id") AS "count"
        FROM "Appearance" a JOIN "Claim" c ON c."id" = a."claimId"
        WHERE a."articleId" IN (${Prisma.join(batch)})
        GROUP BY a."articleId", c."state"`,
    ),
  );
  for (const { articleId, state, count } of rows) {
    counts.set(articleId, [...(counts.get(articleId) ?? []), { state, count }]);
  }
  return counts;
}

/** The order of the text, and of the parts that pages show of it. */
export const inReadingOrder = [
  { start: "asc" },
  { end: "asc" },
  { id: "asc" },
] as const satisfies Prisma.AppearanceOrderByWithRelationInput[];

/** The appearances before this one in reading order. */
export function beforeInReading({ start, end, id }: { start: number; end: number; id: string }) {
  return {
    OR: [{ start: { lt: start } }, { start, end: { lt: end } }, { start, end, id: { lt: id } }],
  } satisfies Prisma.AppearanceWhereInput;
}
