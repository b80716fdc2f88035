import { z } from "zod";
import { type DocumentSplit, documentSplit } from "@/domain/extraction/feedback/document-split";
import type { LabelLine } from "@/domain/extraction/feedback/label";
import { labelLines, type ReviewedClaim } from "@/domain/extraction/feedback/label-lines";
import { claimStateSchema } from "@/domain/workflow/claim-state";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { allRows, inBatches } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { eventDetailSchema } from "@/server/database/event-log";

/** Articles read at once. */
const BATCH = 10;

/**
 * What the log keeps of a moved mark and of a changed claimant: before and after; an empty name is the publication. A
 * mark made by hand has its words alone.
 */
const changesSchema = z.object({
  quote: z.union([z.tuple([z.string(), z.string()]), z.string()]).optional(),
  claimant: z.tuple([z.string(), z.string()]).optional(),
});

type Corrections = Pick<ReviewedClaim, "earlierQuotes" | "earlierClaimants">;

/**
 * What reviewers have said of every article, or of those of one split, in the order in which the articles came in; read
 * in batches so that memory stays bounded.
 */
export async function* streamLabels(split?: DocumentSplit): AsyncGenerator<LabelLine> {
  const { read } = await database();
  let after: string | undefined = "";
  while (after !== undefined) {
    const articles: { id: string; textSha256: string }[] = await read.article.findMany({
      where: { id: { gt: after }, appearances: { some: { claim: { state: { not: "detected" } } } } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, textSha256: true },
    });
    for (const { id, textSha256 } of articles) {
      if (split === undefined || documentSplit(textSha256) === split) yield* await articleLabels(id);
    }
    after = articles.length < BATCH ? undefined : articles.at(-1)?.id;
  }
}

async function articleLabels(id: string): Promise<LabelLine[]> {
  const { read } = await database();
  const article = await read.article.findUniqueOrThrow({
    where: { id },
    select: { text: true, textSha256: true, language: true, publishedOn: true, extractor: true },
  });
  const appearances = await listFirstAppearances(id);
  const corrections = await correctionsOf(appearances.map(({ claim }) => claim.id));
  const claims = appearances.map(({ start, end, claim }): ReviewedClaim => {
    const { earlierQuotes = [], earlierClaimants = [] } = corrections.get(claim.id) ?? {};
    return {
      state: claimStateSchema.parse(claim.state),
      start,
      end,
      claimant: claim.claimant?.name ?? null,
      checkWorthiness: claim.checkWorthiness,
      earlierQuotes,
      earlierClaimants,
    };
  });
  return labelLines({ ...article, claims });
}

const firstAppearance = {
  id: true,
  start: true,
  end: true,
  claim: { select: { id: true, state: true, checkWorthiness: true, claimant: { select: { name: true } } } },
} as const satisfies Prisma.AppearanceSelect;
type FirstAppearance = Prisma.AppearanceGetPayload<{ select: typeof firstAppearance }>;

/** In the order of the text. */
async function listFirstAppearances(articleId: string): Promise<FirstAppearance[]> {
  const { read } = await database();
  const rows = await allRows<FirstAppearance>((last, take) =>
    read.appearance.findMany({
      where: { articleId, position: 0, ...(last === undefined ? {} : { id: { gt: last.id } }) },
      orderBy: { id: "asc" },
      take,
      select: firstAppearance,
    }),
  );
  return rows.sort((a, b) => a.start - b.start || a.end - b.end);
}

const correctionEvent = { seq: true, subjectId: true, detail: true } as const satisfies Prisma.EventSelect;
type CorrectionEvent = Prisma.EventGetPayload<{ select: typeof correctionEvent }>;

/** The marks and claimants that each of the claims had before, from the event log. */
async function correctionsOf(claimIds: readonly string[]): Promise<Map<string, Corrections>> {
  const { read } = await database();
  // Those of one claim are in one batch, in the order in which they happened.
  const events = await inBatches(claimIds, (batch) =>
    allRows<CorrectionEvent>((last, take) =>
      read.event.findMany({
        where: {
          subjectType: "claim",
          subjectId: { in: batch },
          action: { in: ["claim.mark", "claim.edit"] },
          ...(last === undefined ? {} : { seq: { gt: last.seq } }),
        },
        orderBy: { seq: "asc" },
        take,
        select: correctionEvent,
      }),
    ),
  );
  const corrections = new Map<string, { earlierQuotes: string[]; earlierClaimants: (string | null)[] }>();
  for (const { subjectId, detail } of events) {
    const { quote, claimant } = changesSchema.parse(eventDetailSchema.parse(detail).changes ?? {});
    const known = corrections.get(subjectId) ?? { earlierQuotes: [], earlierClaimants: [] };
    if (Array.isArray(quote)) known.earlierQuotes.push(quote[0]);
    if (claimant !== undefined) known.earlierClaimants.push(claimant[0] === "" ? null : claimant[0]);
    corrections.set(subjectId, known);
  }
  return corrections;
}
