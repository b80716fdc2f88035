import { z } from "zod";
import { outcomeSchema } from "@/domain/error-report/outcome";
import { database } from "@/server/database/database";
import { published } from "@/server/database/public-columns";

/** Reports that the desk shows at once. */
const SHOWN = 200;

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

export interface ReportQueue {
  /** Those that wait longest come first. */
  open: ReceivedReport[];
  /** The latest answers first. */
  answered: ReceivedReport[];
  /** How many are open in all. */
  openCount: number;
}

/** What readers reported: the first 200 that are open, and the last 50 that were answered. */
export async function listReports(): Promise<ReportQueue> {
  const { read } = await database();
  const [open, answered, openCount] = await Promise.all([
    read.errorReport.findMany({
      where: { answeredAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: SHOWN,
      select: received,
    }),
    read.errorReport.findMany({
      where: { answeredAt: { not: null } },
      orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
      take: 50,
      select: received,
    }),
    read.errorReport.count({ where: { answeredAt: null } }),
  ]);
  return { open: receivedRow.array().parse(open), answered: receivedRow.array().parse(answered), openCount };
}
