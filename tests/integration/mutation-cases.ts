import type { Action } from "@/domain/permissions/can";
import type { Actor, Requester } from "@/domain/permissions/role";
import { defaultSettings } from "@/domain/publication/site-settings";
import type { Result } from "@/domain/result";
import { createArticle, editArticle } from "@/features/articles/mutations";
import { addComment, assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "@/features/claims/mutations";
import { answerReport } from "@/features/error-reports/mutations";
import { bringInFile, bringInPage, chooseEncoding, takeIn, throwAway } from "@/features/originals/mutations";
import { changeRole, invitePerson, revokeInvitation, setAccess } from "@/features/people/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { findSettingsForm } from "@/features/site-settings/data";
import { saveSettings } from "@/features/site-settings/mutations";
import { addSource, editSource, removeSource } from "@/features/sources/mutations";
import { chooseDefaultScale, publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import { articleNumber } from "@/tests/fixtures/articles";
import { servingPage } from "@/tests/harness/page-network";
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

export type Call = (requester: Requester) => Promise<Result<unknown>>;

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

function textFile(bytes?: Uint8Array<ArrayBuffer>): File {
  articles += 1;
  return new File([bytes ?? articleNumber(articles).text], "article.txt");
}

async function original(author: Actor, bytes?: Uint8Array<ArrayBuffer>): Promise<string> {
  return value(await bringInFile(author, { file: textFile(bytes) })).id;
}

function ofOriginal(
  call: (requester: Requester, originalId: string) => Promise<Result<unknown>>,
  bytes?: Uint8Array<ArrayBuffer>,
) {
  return async (author: Actor): Promise<Call> => {
    const originalId = await original(author, bytes);
    return (requester) => call(requester, originalId);
  };
}

const latin1 = new Uint8Array(Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1"));
const noDetails = {
  title: "Brought in",
  url: null,
  publisher: null,
  authors: [],
  publishedOn: null,
  modifiedOn: null,
  language: "en",
};

/** Every mutation that asks for a permission, with the action it asks for. */
export const mutationCases: MutationCase[] = [
  {
    mutation: "originals/bringInFile",
    action: "article.create",
    prepare: async () => (requester) => bringInFile(requester, { file: textFile() }),
  },
  {
    mutation: "originals/bringInPage",
    action: "article.create",
    prepare: async () => {
      articles += 1;
      const { text } = articleNumber(articles);
      const network = await servingPage(`<p>${text}</p>`);
      return (requester) => bringInPage(requester, { address: "http://paper.example/page" }, network);
    },
  },
  {
    mutation: "originals/chooseEncoding",
    action: "article.create",
    prepare: ofOriginal(
      (requester, originalId) => chooseEncoding(requester, { originalId, encoding: "windows-1252" }),
      latin1,
    ),
  },
  {
    mutation: "originals/takeIn",
    action: "article.create",
    prepare: ofOriginal((requester, originalId) => takeIn(requester, { ...noDetails, originalId, added: [] })),
  },
  {
    mutation: "originals/throwAway",
    action: "article.create",
    prepare: ofOriginal((requester, originalId) => throwAway(requester, { originalId })),
  },
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
