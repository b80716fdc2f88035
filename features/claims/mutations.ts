import { type LocatedQuote, locateQuote, MAX_OFFERS } from "@/domain/anchoring/locate-quote";
import { type QuoteSelector, selectQuote, type TextRange } from "@/domain/anchoring/quote-selector";
import { isQuotedStatement, quotedStatement } from "@/domain/extraction/quoted-statement";
import { can } from "@/domain/permissions/can";
import { roleSchema } from "@/domain/permissions/role";
import { plainLine } from "@/domain/plain-line";
import { quoteContext } from "@/domain/publication/quote-context";
import { accepted, type Result, refused, refusedField } from "@/domain/result";
import type { ClaimEvent, ClaimState } from "@/domain/workflow/claim-state";
import type { Asker } from "@/server/asker";
import { articlePlaces, placeColumn } from "@/server/database/article-places";
import { writeClaim } from "@/server/database/claim-write";
import { claimantIdFor } from "@/server/database/claimant";
import type { Transaction } from "@/server/database/database";
import { appendEvent } from "@/server/database/event-log";
import { transactAs } from "@/server/database/transact";
import type { Assignment, EditedClaim, Mark, NewComment, Span, Triage } from "./schema";

/** Before the work on a claim has begun its words may change freely; after that a change is an edit of the verdict's ground. */
function changeEvents(state: ClaimState): readonly ClaimEvent[] {
  return state === "detected" || state === "accepted" ? [] : ["edit"];
}

/** Accepts a detected claim for checking, or dismisses it; a dismissed one can be accepted again. */
export function triageClaim(
  requester: Asker<{ articleId: string }>,
  input: Triage,
): Promise<Result<{ articleId: string }>> {
  const { claimId, basedOn, decision } = input;
  return writeClaim({
    requester,
    action: "claim.triage",
    claimId,
    basedOn,
    events: () => [decision],
    what: decision === "accept" ? "accepted the claim" : "dismissed the claim",
    apply: async (tx) => accepted({ value: { articleId: (await firstAppearance(tx, claimId)).articleId } }),
  });
}

/** Marks words of an article as a claim. Who marks one by hand has accepted it. */
export async function markClaim(
  requester: Asker<{ articleId: string; claimId: string }>,
  input: Mark,
): Promise<Result<{ articleId: string; claimId: string }>> {
  return transactAs(requester, "claim.mark", async (tx, actor) => {
    await lockArticle(tx, input.articleId);
    const article = await tx.article.findUnique({
      where: { id: input.articleId },
      select: { id: true, text: true, language: true },
    });
    if (article === null) return refused("not_found", "This article is not there.");
    const quote = findQuote(article.text, input, input.start);
    if (!quote.ok) return quote;
    if (await isMarked(tx, article.id, quote.value)) return markedAlready;
    const placeOf = await articlePlaces(tx, article.id);
    const claim = await tx.claim.create({
      data: {
        statement: plainLine(quote.value.exact),
        language: article.language,
        state: "accepted",
        reasons: [],
        claimantId: input.claimant === "" ? null : await claimantIdFor(tx, input.claimant),
        changedById: actor.id,
        appearances: {
          create: { ...quote.value, ...placeColumn(placeOf(quote.value.start)), articleId: article.id, position: 0 },
        },
      },
      select: { id: true },
    });
    await appendEvent(tx, {
      actorId: actor.id,
      action: "claim.mark",
      subject: { type: "claim", id: claim.id },
      detail: { what: "marked the claim", version: 1, changes: { quote: quote.value.exact } },
    });
    return accepted({ articleId: article.id, claimId: claim.id });
  });
}

/** Moves the mark of a claim to other words of its article, those nearest to where it stood. */
export function changeSpan(
  requester: Asker<{ articleId: string }>,
  input: Span,
): Promise<Result<{ articleId: string }>> {
  const { claimId, basedOn } = input;
  return writeClaim({
    requester,
    action: "claim.mark",
    claimId,
    basedOn,
    events: changeEvents,
    what: "changed the marked words",
    current: async (tx) => ({ quote: (await firstAppearance(tx, claimId)).exact }),
    apply: async (tx, claim) => {
      const before = await firstAppearance(tx, claimId);
      await lockArticle(tx, before.articleId);
      const quote = findQuote(before.article.text, input, input.start ?? before.start);
      if (!quote.ok) return quote;
      if (await isMarked(tx, before.articleId, quote.value, claimId)) return markedAlready;
      const placeOf = await articlePlaces(tx, before.articleId);
      const data = { ...quote.value, ...placeColumn(placeOf(quote.value.start)) };
      await tx.appearance.update({ where: { id: before.id }, data });
      // A statement nobody has put into words yet follows the mark.
      if (isQuotedStatement(claim.statement, before.exact)) {
        await tx.claim.update({
          where: { id: claimId },
          data: { statement: quotedStatement(quote.value.exact, null) },
        });
      }
      const changes = { quote: [before.exact, quote.value.exact] };
      return accepted({ value: { articleId: before.articleId }, changes });
    },
  });
}

/** Changes the claim's statement and claimant. An empty claimant means that the publication itself makes the claim. */
export function editClaim(requester: Asker<{ id: string }>, input: EditedClaim): Promise<Result<{ id: string }>> {
  const { claimId, basedOn, statement, claimant } = input;
  return writeClaim({
    requester,
    action: "claim.edit",
    claimId,
    basedOn,
    events: changeEvents,
    what: "changed the claim’s wording or claimant",
    current: async (tx, claim) => ({
      statement: claim.statement,
      claimant: await claimantName(tx, claim.claimantId),
    }),
    apply: async (tx, claim) => {
      const before = await claimantName(tx, claim.claimantId);
      const claimantId = claimant === "" ? null : await claimantIdFor(tx, claimant);
      await tx.claim.update({
        where: { id: claimId },
        data: { statement, claimantId, ...(before === claimant ? {} : { claimantConfidence: null }) },
      });
      const changes = { statement: [claim.statement, statement], claimant: [before, claimant] };
      return accepted({ value: { id: claimId }, changes });
    },
  });
}

/** Gives the claim to a person, which begins its review where it had only been accepted. */
export function assignClaim(requester: Asker<{ id: string }>, input: Assignment): Promise<Result<{ id: string }>> {
  const { claimId, basedOn, assigneeId } = input;
  return writeClaim({
    requester,
    action: "claim.assign",
    claimId,
    basedOn,
    events: () => ["assign"],
    what: "assigned the claim",
    current: async (_tx, claim) => ({ assigneeId: claim.assigneeId ?? "" }),
    apply: async (tx) => {
      const assignee = await tx.user.findUnique({ where: { id: assigneeId, disabledAt: null } });
      const mayWork = assignee !== null && can({ ...assignee, role: roleSchema.parse(assignee.role) }, "verdict.write");
      if (!mayWork) return refusedField("assigneeId", "This person cannot work on claims. Choose another.");
      await tx.claim.update({ where: { id: claimId }, data: { assigneeId } });
      return accepted({ value: { id: claimId }, changes: { assignee: assignee.name } });
    },
  });
}

/** Adds to the desk's talk about a claim. It changes nothing else, so no version is asked for. */
export async function addComment(requester: Asker<{ id: string }>, input: NewComment): Promise<Result<{ id: string }>> {
  const { claimId, body } = input;
  return transactAs(requester, "comment.write", async (tx, actor) => {
    // Held, so that it is not taken for untouched meanwhile and given up when its article is read again.
    const held = await tx.claim.updateMany({ where: { id: claimId }, data: { version: { increment: 0 } } });
    if (held.count === 0) return refused("not_found", "This claim is not there any more.");
    await tx.comment.create({ data: { claimId, authorId: actor.id, body } });
    await appendEvent(tx, {
      actorId: actor.id,
      action: "comment.write",
      subject: { type: "claim", id: claimId },
      detail: { what: "commented" },
    });
    return accepted({ id: claimId });
  });
}

const markedAlready = refusedField("quote", "Just these words are marked as a claim already.");

/** Makes those who mark words of one article at once do so one after the other; it changes nothing. */
async function lockArticle(tx: Transaction, id: string): Promise<void> {
  await tx.article.updateMany({ where: { id }, data: { version: { increment: 0 } } });
}

/** Whether another claim has just these words of the article. */
async function isMarked(
  tx: Transaction,
  articleId: string,
  { start, end }: Pick<QuoteSelector, "start" | "end">,
  claimId?: string,
): Promise<boolean> {
  const others = claimId === undefined ? {} : { claimId: { not: claimId } };
  return (await tx.appearance.count({ where: { articleId, start, end, ...others } })) > 0;
}

/**
 * Where the typed words stand. Where that is not sure the stretches of the article that may be meant are offered, and
 * one of those is taken when it is chosen.
 */
function findQuote(
  text: string,
  { quote, take }: { quote: string; take?: TextRange | undefined },
  near: number | undefined,
): Result<QuoteSelector> {
  const located = locateQuote(text, quote, near);
  if (located.kind === "found") return accepted(selectQuote(text, located.start, located.end));
  const possible = possibleRanges(located);
  const isPossible = possible.some(({ start, end }) => start === take?.start && end === take.end);
  if (take !== undefined && isPossible) return accepted(selectQuote(text, take.start, take.end));
  if (located.kind === "missing") {
    return refusedField(
      "quote",
      "The article does not contain these words. Copy them from its text, or select them there.",
    );
  }
  const words = possible
    .slice(0, MAX_OFFERS)
    .map(({ start, end }) => ({ start, end, ...quoteContext(selectQuote(text, start, end)) }));
  return refused("invalid", "Nothing was marked yet: say first which words you mean.", {
    fields: { take: offerWords(located, words.length < possible.length) },
    offer: { kind: "words", words },
  });
}

function possibleRanges(located: LocatedQuote): readonly TextRange[] {
  if (located.kind === "ambiguous") return located.occurrences;
  return located.kind === "offered" ? located.offers : [];
}

function offerWords(located: Extract<LocatedQuote, { kind: "ambiguous" | "offered" }>, hasMore: boolean): string {
  if (located.kind === "ambiguous") {
    return hasMore
      ? `These words occur more than ${MAX_OFFERS} times in the article. Choose one of the first, or add a few words from before or after them.`
      : "These words occur more than once in the article. Choose which you mean, or add a few words around them.";
  }
  return located.reason === "cut"
    ? "In the article these words are part of longer words or numbers. Choose what it says there, or change yours."
    : "The article has these words in other letters. Choose them as it spells them, or change yours.";
}

function firstAppearance(tx: Transaction, claimId: string) {
  return tx.appearance.findUniqueOrThrow({
    where: { claimId_position: { claimId, position: 0 } },
    select: { id: true, articleId: true, start: true, exact: true, article: { select: { text: true } } },
  });
}

async function claimantName(tx: Transaction, id: string | null): Promise<string> {
  if (id === null) return "";
  return (await tx.claimant.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
