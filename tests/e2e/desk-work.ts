import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { readDocument, submitForm } from "./web-forms";

/** Work on the desk that a test finds done: by the same forms, without a browser. */

/** Makes a text that no other test adds, nor one much like it, by a last paragraph of its own. */
export function unlikeOthers(text: string): string {
  const words = text.split(/\s+/).length;
  const numbers = Array.from({ length: 4 + Math.ceil(words / 25) }, () => `File number ${randomUUID()}.`);
  return `${text}\n\n${numbers.join(" ")}`;
}

/** An article about a place that does not exist, with claims that the extractor finds. */
export const harbourText = `The harbour of Norhaven handled 4.2 million tonnes of goods in 2024, a third more than the year before.

Mayor Ida Brandt said on 3 March 2025 that the new quay had cost the town 87 million euros. She added that 640 people work there now.

Nobody who lives near the quay was asked.`;

/** Adds an article; its id. */
export async function addArticle(
  client: APIRequestContext,
  { title, text, ...details }: { title: string; text: string; language?: string },
): Promise<string> {
  const values = { title, text, ...details };
  const path = await submitForm(client, deskUrls.newArticle, "Add the article and find its claims", values);
  return pathEnd(path);
}

/** Marks words of an article as a claim, which accepts them; the claim's id. */
export async function markClaim(client: APIRequestContext, articleId: string, quote: string): Promise<string> {
  const path = await submitForm(client, deskUrls.article(articleId), "Mark as a claim", { quote });
  return new URLSearchParams(path.split("?")[1]).get("claim") ?? "";
}

/** The ids of an article's claims with their words, in the order of the text. */
export async function listClaims(
  client: APIRequestContext,
  articleId: string,
): Promise<{ id: string; words: string }[]> {
  const document = await readDocument(client, deskUrls.article(articleId));
  return [...document.querySelectorAll("aside li a")].map((link) => ({
    id: new URL(link.getAttribute("href") ?? "", "http://localhost").searchParams.get("claim") ?? "",
    words: link.textContent ?? "",
  }));
}

export async function addSource(client: APIRequestContext, claimId: string, title: string): Promise<void> {
  const values = { title, stance: "supports", kind: "primary", url: "https://example.org/register" };
  await submitForm(client, deskUrls.claim(claimId), "Add the source", values);
}

/** Saves a whole verdict with the first rating of the scale, or submits it. */
export async function writeVerdict(
  client: APIRequestContext,
  claimId: string,
  button: "Save the draft" | "Submit for second review",
  words: { summary: string; rationale: string },
): Promise<void> {
  const page = await readDocument(client, deskUrls.claim(claimId));
  const ratingId = page.querySelector("input[name=ratingId]")?.getAttribute("value") ?? "";
  await submitForm(client, deskUrls.claim(claimId), button, { ...words, ratingId });
}

/** A new article with one claim marked by hand, which is accepted. */
export async function prepareClaim(client: APIRequestContext): Promise<{ articleId: string; claimId: string }> {
  const articleId = await addArticle(client, { title: "Norhaven’s harbour grows", text: unlikeOthers(harbourText) });
  return { articleId, claimId: await markClaim(client, articleId, "640 people work there now") };
}

/** The same with a source and a submitted verdict. */
export async function prepareSubmission(client: APIRequestContext): Promise<{ articleId: string; claimId: string }> {
  const claim = await prepareClaim(client);
  await addSource(client, claim.claimId, "Staff register of the port");
  const words = { summary: "The register lists 640 people.", rationale: "The register counts them [1]." };
  await writeVerdict(client, claim.claimId, "Submit for second review", words);
  return claim;
}

function pathEnd(path: string): string {
  return (
    path
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
