import type { Actor } from "@/domain/permissions/role";
import { defaultSettings } from "@/domain/publication/site-settings";
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
import type { MutationCase } from "./mutation-case";
import { originalCases } from "./original-cases";
import { newPerson, reader, value } from "./support";

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
  ...originalCases,
  {
    mutation: "articles/createArticle",
    action: "article.create",
    prepare: async () => {
      articles += 1;
      return (requester) => createArticle(requester, articleNumber(articles));
    },
  },
  {
    mutation: "articles/editArticle",
    action: "article.edit",
    prepare: async (author) => {
      const { text: _text, ...details } = articleNumber(0);
      const articleId = await newArticle(author);
      return (requester) =>
        editArticle(requester, { ...details, language: "en", articleId, basedOn: 1, showFullText: true });
    },
  },
  {
    mutation: "claims/triageClaim",
    action: "claim.triage",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (requester) => triageClaim(requester, { ...based, decision: "dismiss" });
    },
  },
  {
    mutation: "claims/markClaim",
    action: "claim.mark",
    prepare: async (author) => {
      const articleId = await newArticle(author);
      return (requester) => markClaim(requester, { articleId, quote: markedQuote, start: undefined, claimant: "" });
    },
  },
  {
    mutation: "claims/changeSpan",
    action: "claim.mark",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (requester) => changeSpan(requester, { ...based, quote: "15% above the plan", start: undefined });
    },
  },
  {
    mutation: "claims/editClaim",
    action: "claim.edit",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (requester) => editClaim(requester, { ...based, statement: "Another wording of it", claimant: "" });
    },
  },
  {
    mutation: "claims/assignClaim",
    action: "claim.assign",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (requester) => assignClaim(requester, { ...based, assigneeId: author.id });
    },
  },
  {
    mutation: "claims/addComment",
    action: "comment.write",
    prepare: async (author) => {
      const claimId = await acceptedClaim(author);
      return (requester) => addComment(requester, { claimId, body: "A word." });
    },
  },
  {
    mutation: "sources/addSource",
    action: "source.write",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      return (requester) => addSource(requester, { ...based, ...ledger });
    },
  },
  {
    mutation: "sources/editSource",
    action: "source.write",
    prepare: async (author) => {
      const source = await claimWithSource(author);
      return (requester) => editSource(requester, { ...ledger, ...source });
    },
  },
  {
    mutation: "sources/removeSource",
    action: "source.write",
    prepare: async (author) => {
      const source = await claimWithSource(author);
      return (requester) => removeSource(requester, source);
    },
  },
  {
    mutation: "verdicts/saveVerdict",
    action: "verdict.write",
    prepare: async (author) => {
      const based = await latest(await acceptedClaim(author));
      const words = await verdictWords();
      return (requester) => saveVerdict(requester, { ...based, ...words, intent: "save" });
    },
  },
  {
    mutation: "verdicts/saveVerdict",
    action: "verdict.submit",
    prepare: async (author) => {
      const { sourceId: _source, ...based } = await claimWithSource(author);
      const words = await verdictWords();
      return (requester) => saveVerdict(requester, { ...based, ...words, intent: "submit" });
    },
  },
  {
    mutation: "reviews/reviewVerdict",
    action: "verdict.review",
    prepare: async (author) => {
      const based = await latest(await submittedClaim(author));
      return (requester) => reviewVerdict(requester, { ...based, decision: "approve", comment: "" });
    },
  },
  {
    mutation: "reviews/reviewVerdict",
    action: "verdict.publish",
    prepare: async (author) => {
      const based = await latest(await submittedClaim(author));
      return (requester) => reviewVerdict(requester, { ...based, decision: "approve_and_publish", comment: "" });
    },
  },
  {
    mutation: "verdicts/publishVerdict",
    action: "verdict.publish",
    prepare: async (author) => {
      const based = await latest(await approvedClaim(author, await newPerson("reviewer")));
      return (requester) => publishVerdict(requester, based);
    },
  },
  {
    mutation: "verdicts/chooseDefaultScale",
    action: "scale.choose",
    prepare: async () => {
      const { id: scaleId } = await (await reader()).ratingScale.findFirstOrThrow({ where: { key: "google-5" } });
      return (requester) => chooseDefaultScale(requester, { scaleId });
    },
  },
  {
    mutation: "error-reports/answerReport",
    action: "report.answer",
    prepare: async (author) => {
      const claimId = await publishedClaim(author, await newPerson("editor"));
      const reportId = await newReport(claimId);
      return (requester) => answerReport(requester, { reportId, outcome: "unchanged", answer: "It holds." });
    },
  },
  {
    mutation: "site-settings/saveSettings",
    action: "site.configure",
    prepare: async () => {
      const { version } = await findSettingsForm();
      return (requester) =>
        saveSettings(requester, { ...defaultSettings, basedOn: version, name: `Checks ${version}` });
    },
  },
  {
    mutation: "people/invitePerson",
    action: "people.invite",
    prepare: async () => {
      invited += 1;
      const email = `invited${invited}@example.org`;
      return (requester) => invitePerson(requester, { email, role: "reviewer" });
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
      return (requester) => revokeInvitation(requester, { invitationId });
    },
  },
  {
    mutation: "people/changeRole",
    action: "people.change",
    prepare: async (author) => (requester) =>
      changeRole(requester, { userId: author.id, role: "editor", roleBefore: author.role }),
  },
  {
    mutation: "people/setAccess",
    action: "people.change",
    prepare: async (author) => (requester) => setAccess(requester, { userId: author.id, access: "closed" }),
  },
];

/** Mutations that nobody need be signed in for: what they are given is itself the permission, or readers may. */
export const openMutations = ["people/acceptInvitation", "error-reports/sendReport"];
