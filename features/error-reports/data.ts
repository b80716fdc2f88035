import { z } from "zod";
import { outcomeSchema } from "@/domain/error-report/outcome";
import type { ListPage, ListPlace } from "@/domain/list-place";
import { database } from "@/server/database/database";
import { listPage, rowsBeyond } from "@/server/database/list-page";
import { published } from "@/server/database/public-columns";

/** Reports on a page of the desk's lists. */
const SHOWN = 50;

const claimShape = { slug: z.string(), statement: z.string(), language: z.string() };

const followedRow = z.object({
  reference: z.string(),
  edition: z.number(),
  createdAt: z.date(),
  answer: z.string().nullable(),
  outcome: outcomeSchema.nullable(),
  answeredAt: z.date().nullable(),
  claim: z.object(claimShape),
});
/** A report as the one who sent it may follow it: without what they wrote, since the reference may go from hand to hand. */
export type FollowedReport = z.infer<typeof followedRow>;

/** The claim stands in it as the version words it that was read: how the desk words it now may not be public yet. */
export async function findReport(reference: string): Promise<FollowedReport | null> {
  const { read } = await database();
  const row = await read.errorReport.findUnique({
    where: { reference },
    select: {
      reference: true,
      edition: true,
      createdAt: true,
      answer: true,
      outcome: true,
      answeredAt: true,
      claim: {
        select: {
          slug: true,
          language: true,
          verdicts: { where: published, select: { edition: true, statement: true } },
        },
      },
    },
  });
  if (row === null) return null;
  const version = row.claim.verdicts.find(({ edition }) => edition === row.edition);
  return followedRow.parse({ ...row, claim: { ...row.claim, statement: version?.statement } });
}

const receivedRow = followedRow.extend({
  id: z.string(),
  message: z.string(),
  source: z.string(),
  email: z.string().nullable(),
  claim: z.object({ ...claimShape, id: z.string() }),
  answeredBy: z.object({ name: z.string() }).nullable(),
});
/** A report as the desk sees it. */
export type ReceivedReport = z.infer<typeof receivedRow>;

const received = {
  id: true,
  reference: true,
  edition: true,
  message: true,
  source: true,
  email: true,
  createdAt: true,
  answer: true,
  outcome: true,
  answeredAt: true,
  answeredBy: { select: { name: true } },
  claim: { select: { id: true, slug: true, statement: true, language: true } },
} as const;

/** What readers reported and nobody has answered; those that wait longest come first. */
export async function listOpenReports(place: ListPlace, limit = SHOWN): Promise<ListPage<ReceivedReport>> {
  const { read } = await database();
  return listPage({
    place,
    limit,
    order: "asc",
    find: async ({ beyond, order, take }) =>
      receivedRow.array().parse(
        await read.errorReport.findMany({
          where: {
            answeredAt: null,
            ...rowsBeyond({ order, beyond }, (createdAt) => ({ createdAt })),
          },
          orderBy: [{ createdAt: order }, { id: order }],
          take,
          select: received,
        }),
      ),
    count: () => read.errorReport.count({ where: { answeredAt: null } }),
    cursorOf: ({ id, createdAt }) => ({ id, at: createdAt }),
  });
}

/** What was answered, the latest answers first. */
export async function listAnsweredReports(place: ListPlace, limit = SHOWN): Promise<ListPage<ReceivedReport>> {
  const { read } = await database();
  return listPage({
    place,
    limit,
    order: "desc",
    find: async ({ beyond, order, take }) =>
      receivedRow.array().parse(
        await read.errorReport.findMany({
          where: { answeredAt: { not: null }, ...rowsBeyond({ order, beyond }, (answeredAt) => ({ answeredAt })) },
          orderBy: [{ answeredAt: order }, { id: order }],
          take,
          select: received,
        }),
      ),
    count: () => read.errorReport.count({ where: { answeredAt: { not: null } } }),
    cursorOf: ({ id, createdAt, answeredAt }) => ({ id, at: answeredAt ?? createdAt }),
  });
}
