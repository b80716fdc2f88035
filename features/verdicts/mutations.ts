import { z } from "zod";
import type { Actor } from "@/domain/permissions/role";
import { pageTags } from "@/domain/publication/page-tags";
import { accepted, type Result, refused, refusedField } from "@/domain/result";
import { submissionProblems } from "@/domain/workflow/submission";
import type { Source } from "@/prisma/generated/sqlite/client";
import { allRows } from "@/server/database/batches";
import { writeClaim } from "@/server/database/claim-write";
import type { Transaction } from "@/server/database/database";
import { openDraft } from "@/server/database/draft";
import { appendEvent } from "@/server/database/event-log";
import { announcePublicChange } from "@/server/database/public-change";
import { makePublic } from "@/server/database/publish";
import { transactAs } from "@/server/database/transact";
import type { DefaultScale, Publication, VerdictInput } from "./schema";

/** Saves the draft; with the intent "submit" it is then frozen with its sources and waits for a second person. */
export function saveVerdict(actor: Actor, input: VerdictInput): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, intent } = input;
  return writeClaim({
    actor,
    action: intent === "submit" ? "verdict.submit" : "verdict.write",
    claimId,
    basedOn,
    events: () => [intent === "submit" ? "submit" : "edit"],
    what: intent === "submit" ? "submitted the verdict for second review" : "saved the verdict’s draft",
    current: (tx) => currentWords(tx, claimId),
    check: async (tx) => {
      if (intent === "save") return accepted(null);
      const problems = await missing(tx, input);
      return Object.keys(problems).length === 0
        ? accepted(null)
        : refused("invalid", "The verdict cannot be submitted yet. See what is missing.", { fields: problems });
    },
    apply: async (tx) => {
      const draft = await openDraft(tx, claimId, actor.id);
      const words = await checkedWords(tx, draft.id, input);
      if (!words.ok) return words;
      await tx.verdict.update({ where: { id: draft.id }, data: { ...words.value, authorId: actor.id } });
      if (intent === "submit") await freeze(tx, claimId, draft.id);
      return accepted({ value: { claimId }, changes: words.value });
    },
  });
}

/** What the draft's fields hold, by the names they have in the form. */
async function currentWords(tx: Transaction, claimId: string): Promise<Record<string, string>> {
  const latest = await tx.verdict.findFirst({ where: { claimId }, orderBy: { number: "desc" } });
  if (latest === null) return {};
  const { summary, rationale, wouldChange } = latest;
  const tags = z.array(z.string()).parse(latest.reasonTags);
  return {
    reasonTags: tags.toSorted().join(","),
    summary,
    rationale,
    wouldChange,
    ratingId: latest.ratingId ?? "",
    ratingText: latest.ratingText ?? "",
  };
}

async function missing(tx: Transaction, input: VerdictInput): Promise<Record<string, string>> {
  const latest = await tx.verdict.findFirst({
    where: { claimId: input.claimId },
    orderBy: { number: "desc" },
    select: { scale: { select: { kind: true } } },
  });
  const scale = latest?.scale ?? (await tx.ratingScale.findFirstOrThrow({ where: { isDefault: true } }));
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: input.claimId }, select: { statement: true } });
  return submissionProblems({
    ...input,
    statement: claim.statement,
    scaleKind: scale.kind === "free-text" ? "free-text" : "ratings",
    ratingId: input.ratingId === "" ? null : input.ratingId,
    sourceCount: await tx.source.count({ where: { claimId: input.claimId } }),
  });
}

/** The words as they are stored; refused where the rating is not one of the draft's scale. */
async function checkedWords(tx: Transaction, draftId: string, input: VerdictInput) {
  const { scale } = await tx.verdict.findUniqueOrThrow({
    where: { id: draftId },
    select: { scale: { select: { kind: true, ratings: { select: { id: true } } } } },
  });
  const { summary, rationale, wouldChange, reasonTags } = input;
  const words = { summary, rationale, wouldChange, reasonTags };
  if (scale.kind === "free-text") {
    const ratingText = input.ratingText === "" ? null : input.ratingText;
    return accepted({ ...words, ratingId: null, ratingText });
  }
  const ratingId = input.ratingId === "" ? null : input.ratingId;
  if (ratingId !== null && !scale.ratings.some((rating) => rating.id === ratingId)) {
    return refusedField("ratingId", "Choose one of the ratings of this scale.");
  }
  return accepted({ ...words, ratingId, ratingText: null });
}

async function freeze(tx: Transaction, claimId: string, verdictId: string): Promise<void> {
  const sources = await allRows<Source>((last, take) =>
    tx.source.findMany({
      where: { claimId, position: { gt: last?.position ?? 0 } },
      orderBy: { position: "asc" },
      take,
    }),
  );
  await tx.citation.createMany({
    data: sources.map(({ position, url, title, publisher, kind, stance, quote, publishedOn, accessedOn }) => ({
      verdictId,
      position,
      url,
      title,
      publisher,
      kind,
      stance,
      quote,
      publishedOn,
      accessedOn,
    })),
  });
  await tx.verdict.update({ where: { id: verdictId }, data: { submittedAt: new Date() } });
}

/** Makes the approved verdict public: it becomes the claim's next edition, and the claim keeps its slug for ever. */
export function publishVerdict(actor: Actor, input: Publication): Promise<Result<{ slug: string }>> {
  const { claimId, basedOn } = input;
  return writeClaim({
    actor,
    action: "verdict.publish",
    claimId,
    basedOn,
    events: () => ["publish"],
    what: "published the verdict",
    apply: async (tx, claim) => {
      const published = await makePublic(tx, claim);
      if (!published.ok) return published;
      const { slug, edition } = published.value;
      return accepted({ value: { slug }, changes: { edition, slug } });
    },
  });
}

/** Chooses the scale that verdicts begun from now on use; those begun keep theirs. */
export async function chooseDefaultScale(actor: Actor, input: DefaultScale): Promise<Result<{ name: string }>> {
  return transactAs(actor, "scale.choose", async (tx) => {
    const scale = await tx.ratingScale.findUnique({ where: { id: input.scaleId } });
    if (scale === null) return refused("not_found", "This scale is not there.");
    await tx.ratingScale.updateMany({ data: { isDefault: false } });
    await tx.ratingScale.update({ where: { id: scale.id }, data: { isDefault: true } });
    announcePublicChange(tx, [pageTags.site]);
    await appendEvent(tx, {
      actorId: actor.id,
      action: "scale.choose",
      subject: { type: "scale", id: scale.id },
      detail: { what: `chose “${scale.name}” for new verdicts` },
    });
    return accepted({ name: scale.name });
  });
}
