import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import type { Action } from "@/domain/permissions/can";
import { deskUrls } from "@/domain/urls";
import { readEndToEndState } from "@/tests/harness/end-to-end-state";
import {
  addArticle,
  addSource,
  harbourText,
  listClaims,
  prepareClaim,
  prepareSubmission,
  unlikeOthers,
} from "./desk-work";
import { clientOf, invite, makePerson } from "./people";
import { inDatabase } from "./stored-claims";
import { readDocument, readForm, sendForm } from "./web-forms";

/** A form of the desk that is about to be sent, and where its effect would be seen. */
export interface Ground {
  /** The page the form stands on. */
  path: string;
  /** The name of the form's button. */
  button: string;
  values?: Record<string, string>;
  /** Where its effect can be seen, if not on the form's own page. */
  shownOn?: string;
  /** Only rows and items with these words count; for pages that other tests change meanwhile. */
  about?: string;
}

export interface Attempt {
  action: Action;
  /** Makes what the form acts on. */
  prepare: (administrator: APIRequestContext) => Promise<Ground>;
  /** Left out where it would disturb other tests: sending it as somebody who may. */
  onlyRefused?: true;
}

/** What a reader reported long ago, so that it waits before all others. */
function storeReport(reference: string): Promise<void> {
  return inDatabase(readEndToEndState().databaseUrl, async (tx) => {
    const { claimId } = await tx.publication.findFirstOrThrow({ select: { claimId: true } });
    const report = { edition: 1, message: "Something is wrong.", source: "", language: "en" };
    // The later one is made, the older it says it is: those that other tests left come behind it.
    const createdAt = new Date(Date.UTC(2026, 0, 1) - Date.now());
    await tx.errorReport.create({ data: { ...report, reference, claimId, createdAt } });
  });
}

const words = { summary: "Sent by somebody else.", rationale: "Sent by somebody else." };

/** The article view with a claim chosen that nobody has looked at yet. */
async function detectedClaim(client: APIRequestContext): Promise<string> {
  const articleId = await addArticle(client, { title: "Norhaven’s quay", text: unlikeOthers(harbourText) });
  const [first] = await listClaims(client, articleId);
  return deskUrls.article(articleId, first?.id).replace("#claim", "");
}

async function workbench(client: APIRequestContext): Promise<string> {
  return deskUrls.claim((await prepareClaim(client)).claimId);
}

async function workbenchWithSource(client: APIRequestContext): Promise<string> {
  const { claimId } = await prepareClaim(client);
  await addSource(client, claimId, "Staff register");
  return deskUrls.claim(claimId);
}

/** The workbench of a verdict that somebody else has submitted. */
async function submission(): Promise<string> {
  const author = await clientOf(await makePerson("reviewer"));
  const { claimId } = await prepareSubmission(author);
  await author.dispose();
  return deskUrls.claim(claimId);
}

async function finishedDraft(client: APIRequestContext): Promise<string> {
  const path = await workbenchWithSource(client);
  const ratingId = (await readDocument(client, path)).querySelector("input[name=ratingId]")?.getAttribute("value");
  const form = await readForm(client, path, "Save the draft");
  await sendForm(client, form, { ...words, ratingId: ratingId ?? "" });
  return path;
}

async function approved(administrator: APIRequestContext): Promise<string> {
  const path = await submission();
  await sendForm(administrator, await readForm(administrator, path, "Approve"));
  return path;
}

/** An attempt at one claim, whose own page shows everything. */
function onClaim(
  action: Action,
  button: string,
  pathOf: (administrator: APIRequestContext) => Promise<string>,
  values: Record<string, string> = {},
): Attempt {
  return { action, prepare: async (administrator) => ({ path: await pathOf(administrator), button, values }) };
}

/** An attempt at somebody's account. */
function onPerson(buttonOf: (name: string) => string, values: Record<string, string> = {}): Attempt {
  const prepare = async () => {
    const { name } = await makePerson("observer");
    return { path: deskUrls.people, button: buttonOf(name), values, about: name };
  };
  return { action: "people.change", prepare };
}

const quote = "Nobody who lives near the quay";

export const attempts: Record<string, Attempt> = {
  "adding an article": {
    action: "article.create",
    prepare: async () => {
      const title = `Forbidden ${randomUUID()}`;
      const values = { title, text: unlikeOthers(harbourText) };
      const button = "Add the article and find its claims";
      return { path: deskUrls.newArticle, button, values, shownOn: deskUrls.articles, about: title };
    },
  },
  "changing an article’s details": onClaim("article.edit", "Save the details", detectedClaim, { title: "Another" }),
  "accepting a claim": onClaim("claim.triage", "Accept", detectedClaim),
  "dismissing a claim": onClaim("claim.triage", "Dismiss", detectedClaim),
  "marking a claim": onClaim("claim.mark", "Mark as a claim", detectedClaim, { quote }),
  "moving a mark": onClaim("claim.mark", "Change the mark", detectedClaim, { quote }),
  "changing a claim’s words": onClaim("claim.edit", "Save the claim", workbench, { statement: "Sent by others." }),
  "assigning a claim": onClaim("claim.assign", "Begin the review", workbench),
  "adding a source": onClaim("source.write", "Add the source", workbench, {
    title: "Sent by somebody else",
    publisher: "A newspaper",
    stance: "refutes",
    kind: "data",
  }),
  "changing a source": onClaim("source.write", "Save the source", workbenchWithSource, { title: "Another title" }),
  "removing a source": onClaim("source.write", "Remove this source", workbenchWithSource),
  "saving a draft": onClaim("verdict.write", "Save the draft", workbench, words),
  "submitting a verdict": onClaim("verdict.submit", "Submit for second review", finishedDraft),
  "approving a verdict": onClaim("verdict.review", "Approve", submission),
  "returning a verdict": onClaim("verdict.review", "Return to the author", submission, { comment: "Not so." }),
  "publishing a verdict": onClaim("verdict.publish", "Publish the verdict", approved),
  commenting: onClaim("comment.write", "Comment", workbench, { body: "By somebody else." }),
  "answering a report": {
    action: "report.answer",
    prepare: async () => {
      const reference = `TRY-${randomUUID()}`;
      await storeReport(reference);
      const values = { outcome: "unchanged", answer: "Sent by somebody else." };
      return { path: deskUrls.reports, button: "Send the answer", values, about: reference };
    },
  },
  "inviting a person": {
    action: "people.invite",
    prepare: async () => {
      const email = `${randomUUID()}@example.org`;
      const values = { email, role: "administrator" };
      return { path: deskUrls.people, button: "Make an invitation link", values, about: email };
    },
  },
  "withdrawing an invitation": {
    action: "people.invite",
    prepare: async () => {
      const email = `${randomUUID()}@example.org`;
      await invite(email, "observer");
      return { path: deskUrls.people, button: `Withdraw the invitation of ${email}`, about: email };
    },
  },
  "changing a role": onPerson((name) => `Save the role of ${name}`, { role: "administrator" }),
  "closing an account": onPerson((name) => `Close account of ${name}`),
  "choosing a scale": {
    action: "scale.choose",
    prepare: async () => ({ path: deskUrls.scales, button: "Use for new verdicts: Six steps, pants on fire to true" }),
    onlyRefused: true,
  },
  "changing the site’s settings": {
    action: "site.configure",
    prepare: async () => ({ path: deskUrls.site, button: "Save the settings", values: { name: "Somebody else’s" } }),
    onlyRefused: true,
  },
};
