import { z } from "zod";
import { cutPage } from "@/domain/paging";
import type { PublishedCorrection } from "@/domain/publication/correction";
import { correctionRow } from "@/domain/publication/stored-correction";
import { database } from "@/server/database/database";
import { correction, published } from "@/server/database/public-columns";
import type { CorrectionPaging } from "./schema";

/** A public notice with the claim that it is about. */
export interface ListedCorrection extends PublishedCorrection {
  id: string;
  claim: { slug: string; statement: string; language: string };
}

const listedRow = z
  .object({
    id: z.string(),
    verdictBefore: z.object({
      statement: z.string(),
      claim: z.object({ slug: z.string(), language: z.string() }),
    }),
  })
  .transform(({ id, verdictBefore: { statement, claim } }) => ({ id, claim: { ...claim, statement } }));

export interface CorrectionPage {
  corrections: ListedCorrection[];
  newer: string | null;
  older: string | null;
}

/** Public notices on published verdicts, the latest first; cursors are their ids, which grow with time. */
export async function listCorrections({ before, after }: CorrectionPaging, limit: number): Promise<CorrectionPage> {
  const { read } = await database();
  const upwards = before === undefined && after !== undefined;
  const cursor = before ?? after;
  const beyond = cursor === undefined ? {} : { id: upwards ? { gt: cursor } : { lt: cursor } };
  const rows = await read.correction.findMany({
    where: {
      ...beyond,
      verdictBefore: published,
      OR: [{ verdictAfterId: null }, { verdictAfter: published }],
    },
    orderBy: { id: upwards ? "asc" : "desc" },
    take: limit + 1,
    select: {
      ...correction,
      id: true,
      verdictBefore: {
        select: {
          ...correction.verdictBefore.select,
          statement: true,
          claim: { select: { slug: true, language: true } },
        },
      },
    },
  });
  const page = cutPage(rows, limit, { upwards, isTop: cursor === undefined });
  if (page === null) return listCorrections({ before: undefined, after: undefined }, limit);
  const corrections = page.shown.map((row) => ({ ...correctionRow.parse(row), ...listedRow.parse(row) }));
  return {
    corrections,
    newer: page.hasEarlier ? (corrections.at(0)?.id ?? null) : null,
    older: page.hasLater ? (corrections.at(-1)?.id ?? null) : null,
  };
}
