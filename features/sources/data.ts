import { type SourceKind, type Stance, sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
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

/** The sources of a claim as the desk works on them, in the order they are cited by. */
export async function listSources(claimId: string): Promise<DeskSource[]> {
  const { read } = await database();
  const rows = await read.source.findMany({
    where: { claimId },
    orderBy: { position: "asc" },
    include: { addedBy: { select: { name: true } } },
  });
  return rows.map(({ claimId: _claim, addedById: _adder, addedAt: _at, addedBy, ...source }) => ({
    ...source,
    kind: sourceKindSchema.parse(source.kind),
    stance: stanceSchema.parse(source.stance),
    addedBy: addedBy.name,
  }));
}
