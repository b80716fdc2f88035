import { type SourceKind, type Stance, sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { allRows } from "@/server/database/batches";
import { database } from "@/server/database/database";

export interface DeskSource {
  id: string;
  position: number;
  url: string | null;
  title: string;
  publisher: string | null;
  kind: SourceKind;
  stance: Stance;
  quote: string | null;
  publishedOn: string | null;
  accessedOn: string;
  addedBy: string;
}

type SourceRow = Prisma.SourceGetPayload<{ include: { addedBy: { select: { name: true } } } }>;

/** The sources of a claim as the desk works on them, in the order they are cited by. */
export async function listSources(claimId: string): Promise<DeskSource[]> {
  const { read } = await database();
  const rows = await allRows<SourceRow>((last, take) =>
    read.source.findMany({
      where: { claimId, position: { gt: last?.position ?? 0 } },
      orderBy: { position: "asc" },
      take,
      include: { addedBy: { select: { name: true } } },
    }),
  );
  return rows.map(({ claimId: _claim, addedById: _adder, addedAt: _at, addedBy, ...source }) => ({
    ...source,
    kind: sourceKindSchema.parse(source.kind),
    stance: stanceSchema.parse(source.stance),
    addedBy: addedBy.name,
  }));
}
