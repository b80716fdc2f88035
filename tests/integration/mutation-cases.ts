import type { Action } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { defaultSettings } from "@/domain/publication/site-settings";
import type { Result } from "@/domain/result";
import { createArticle, editArticle } from "@/features/articles/mutations";
import { addComment, assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "@/features/claims/mutations";
import { answerReport } from "@/features/error-reports/mutations";
import { changeRole, invitePerson, revokeInvitation, setAccess } from "@/features/people/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { findSettingsForm } from "@/features/site-settings/data";
import { saveSettings } from "@/features/site-settings/mutations";
import { addSource, editSource, removeSource } from "@/features/sources/mutations";
import { chooseDefaultScale, publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import { articleNumber } from "@/tests/fixtures/articles";
import {
  acceptedClaim,
  addLedger,
  approvedClaim,
  latest,
  ledger,
  markedQuote,
  newArticle,
  newReport,
  publishedClaim,
  submittedClaim,
  verdictWords,
} from "./claims";
import { newPerson, reader, value } from "./support";

export type Call = (actor: Actor) => Promise<Result<unknown>>;

export interface MutationCase {
  /** The feature and the name of the exported function. */
  mutation: string;
  action: Action;
  /** Makes what the call needs, so that it is accepted from whoever has the permission. */
  prepare: (author: Actor) => Promise<Call>;
}

let invited = 0;
let articles = 5000;

async function claimWithSource(author: Actor) {
  const claimId = await acceptedClaim(author);
  await addLedger(author, claimId);
  const { id: sourceId } = await (await reader()).source.findFirstOrThrow({ where: { claimId } });
  return { ...(await latest(claimId)), sourceId };
}

/** Every mutation that asks for a permission, with the action it asks for. */
export const mutationCases: MutationCase[] = [
  {
    mutation: "articles/createArticle",
    action: "article.create",
    prepare: async () => {
      articles += 1;
      return (actor) => createArticle(actor, articleNumber(articles));
    },
  },
  {
    mutation: "articles/editArticle",
    action: "article.edit",
    prepare: async (author) => {
      const { text: _text, ...details } = articleNumber(0);
      const articleId = await newArticle(author);
      return (actor) => editArticle(actor, { ...details, language: "en", articleId, basedOn: 1, showFullText: true });
    },
  },
  {
    mutation: "claims/triageClaim",
    action: "claim.triage",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (actor) => triageClaim(actor, { ...based, decision: "dismiss" });
    },
  },
  {
    mutation: "claims/markClaim",
    action: "claim.mark",
    prepare: async (author) => {
      const articleId = await newArticle(author);
      return (actor) => markClaim(actor, { articleId, quote: markedQuote, start: undefined, claimant: "" });
    },
  },
  {
    mutation: "claims/changeSpan",
    action: "claim.mark",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (actor) => changeSpan(actor, { ...based, quote: "15% above the plan", start: undefined });
    },
  },
  {
    mutation: "claims/editClaim",
    action: "claim.edit",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (actor) => editClaim(actor, { ...based, statement: "Another wording of it", claimant: "" });
    },
  },
  {
    mutation: "claims/assignClaim",
    action: "claim.assign",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (actor) => assignClaim(actor, { ...based, assigneeId: author.id });
    },
  },
  {
    mutation: "claims/addComment",
    action: "comment.write",
    prepare: async (author) => {
      const claimId = await acceptedClaim(author);
      return (actor) => addComment(actor, { claimId, body: "A word." });
    },
  },
  {
    mutation: "sources/addSource",
    action: "source.write",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (actor) => addSource(actor, { ...based, ...ledger });
    },
  },
  {
    mutation: "sources/editSource",
    action: "source.write",
    prepare: async (author) => {
      const source = await claimWithSource(author);
      return (actor) => editSource(actor, { ...ledger, ...source });
    },
  },
  {
    mutation: "sources/removeSource",
    action: "source.write",
    prepare: async (author) => {
      const source = await claimWithSource(author);
      return (actor) => removeSource(actor, source);
    },
  },
  {
    mutation: "verdicts/saveVerdict",
    action: "verdict.write",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      const words = await verdictWords();
      return (actor) => saveVerdict(actor, { ...based, ...words, intent: "save" });
    },
  },
  {
    mutation: "verdicts/saveVerdict",
    action: "verdict.submit",
    prepare: async (author) => {
      const { sourceId: _source, ...based } = await claimWithSource(author);
      const words = await verdictWords();
      return (actor) => saveVerdict(actor, { ...based, ...words, intent: "submit" });
    },
  },
  {
    mutation: "reviews/reviewVerdict",
    action: "verdict.review",
    prepare: async (author) => {
      const based = await latest(await submittedClaim(author));
      return (actor) => reviewVerdict(actor, { ...based, decision: "approve", comment: "" });
    },
  },
  {
    mutation: "verdicts/publishVerdict",
    action: "verdict.publish",
    prepare: async (author) => {
      const based = await latest(await approvedClaim(author, await newPerson("reviewer")));
      return (actor) => publishVerdict(actor, based);
    },
  },
  {
    mutation: "verdicts/chooseDefaultScale",
    action: "scale.choose",
    prepare: async () => {
      const { id: scaleId } = await (await reader()).ratingScale.findFirstOrThrow({ where: { key: "google-5" } });
      return (actor) => chooseDefaultScale(actor, { scaleId });
    },
  },
  {
    mutation: "error-reports/answerReport",
    action: "report.answer",
    prepare: async (author) => {
      const claimId = await publishedClaim(author, await newPerson("editor"));
      const reportId = await newReport(claimId);
      return (actor) => answerReport(actor, { reportId, outcome: "unchanged", answer: "It holds." });
    },
  },
  {
    mutation: "site-settings/saveSettings",
    action: "site.configure",
    prepare: async () => {
      const { version } = await findSettingsForm();
      return (actor) => saveSettings(actor, { ...defaultSettings, basedOn: version, name: `Checks ${version}` });
    },
  },
  {
    mutation: "people/invitePerson",
    action: "people.invite",
    prepare: async () => {
      invited += 1;
      const email = `invited${invited}@example.org`;
      return (actor) => invitePerson(actor, { email, role: "reviewer" });
    },
  },
  {
    mutation: "people/revokeInvitation",
    action: "people.invite",
    prepare: async () => {
      invited += 1;
      const email = `invited${invited}@example.org`;
      value(await invitePerson(await newPerson("administrator"), { email, role: "reviewer" }));
      const { id: invitationId } = await (await reader()).invitation.findFirstOrThrow({ where: { email } });
      return (actor) => revokeInvitation(actor, { invitationId });
    },
  },
  {
    mutation: "people/changeRole",
    action: "people.change",
    prepare: async (author) => (actor) =>
      changeRole(actor, { userId: author.id, role: "editor", roleBefore: author.role }),
  },
  {
    mutation: "people/setAccess",
    action: "people.change",
    prepare: async (author) => (actor) => setAccess(actor, { userId: author.id, access: "closed" }),
  },
];

/** Mutations that nobody need be signed in for: what they are given is itself the permission, or readers may. */
export const openMutations = ["people/acceptInvitation", "error-reports/sendReport"];
