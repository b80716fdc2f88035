import { isoDay } from "@/domain/calendar-day";
import { citedNumbers, renumberCitations } from "@/domain/evidence/citations";
import type { Actor } from "@/domain/permissions/role";
import { accepted, type Result, refused } from "@/domain/result";
import { allRows } from "@/server/database/batches";
import { writeClaim } from "@/server/database/claim-write";
import type { Transaction } from "@/server/database/database";
import type { EditedSource, NewSource, RemovedSource } from "./schema";

/** Adds a source behind those the claim has. Where no day is given on which it was accessed, that is today. */
export function addSource(actor: Actor, input: NewSource): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, ...source } = input;
  return writeClaim({
    actor,
    action: "source.write",
    claimId,
    basedOn,
    events: () => ["edit"],
    what: "added a source",
    apply: async (tx) => {
      const last = await tx.source.aggregate({ where: { claimId }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      const accessedOn = source.accessedOn ?? isoDay(new Date());
      await tx.source.create({ data: { ...source, claimId, position, accessedOn, addedById: actor.id } });
      return accepted({ value: { claimId }, changes: { source: source.title } });
    },
  });
}

export function editSource(actor: Actor, input: EditedSource): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, sourceId, accessedOn, ...source } = input;
  return writeClaim({
    actor,
    action: "source.write",
    claimId,
    basedOn,
    events: () => ["edit"],
    what: "changed a source",
    current: async (tx) => {
      const row = await tx.source.findFirst({ where: { id: sourceId, claimId } });
      if (row === null) return {};
      const { title, kind, stance } = row;
      return {
        title,
        kind,
        stance,
        url: row.url ?? "",
        publisher: row.publisher ?? "",
        quote: row.quote ?? "",
        publishedOn: row.publishedOn ?? "",
        accessedOn: row.accessedOn,
      };
    },
    apply: async (tx) => {
      const changed = await tx.source.updateMany({
        where: { id: sourceId, claimId },
        data: { ...source, ...(accessedOn === null ? {} : { accessedOn }) },
      });
      if (changed.count === 0) return sourceGone;
      return accepted({ value: { claimId }, changes: { source: source.title } });
    },
  });
}

const sourceGone = refused("not_found", "This source has been removed in the meantime.");

/** Takes a source away that the rationale does not cite; those behind it, and their citations, move up by one. */
export function removeSource(actor: Actor, input: RemovedSource): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, sourceId } = input;
  return writeClaim({
    actor,
    action: "source.write",
    claimId,
    basedOn,
    events: () => ["edit"],
    what: "removed a source",
    apply: async (tx) => {
      const source = await tx.source.findFirst({ where: { id: sourceId, claimId } });
      if (source === null) return sourceGone;
      const draft = await tx.verdict.findFirstOrThrow({
        where: { claimId, submittedAt: null },
        select: { id: true, rationale: true },
      });
      if (citedNumbers(draft.rationale).includes(source.position)) {
        return refused(
          "wrong_state",
          `The rationale cites this source as [${source.position}]. Take that out of the rationale first.`,
        );
      }
      await tx.source.delete({ where: { id: source.id } });
      await moveUp(tx, claimId, source.position);
      const rationale = renumberCitations(draft.rationale, source.position);
      await tx.verdict.update({ where: { id: draft.id }, data: { rationale } });
      return accepted({ value: { claimId }, changes: { source: source.title } });
    },
  });
}

async function moveUp(tx: Transaction, claimId: string, freed: number): Promise<void> {
  const behind = await allRows<{ id: string; position: number }>((last, take) =>
    tx.source.findMany({
      where: { claimId, position: { gt: last?.position ?? freed } },
      orderBy: { position: "asc" },
      take,
      select: { id: true, position: true },
    }),
  );
  for (const { id, position } of behind) await tx.source.update({ where: { id }, data: { position: position - 1 } });
}
