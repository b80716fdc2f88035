import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { parseHTML } from "linkedom";
import { deskUrls } from "@/domain/urls";
import { invite } from "./people";
import { readDocument, submitForm } from "./web-forms";

/**
 * What is sent with a form to have it refused, by the name of its attempt in action-attempts.ts. Where nothing typed is
 * refused, since the form has buttons alone, something else about it is wrong.
 */
export const refusedValues: Record<string, Record<string, string>> = {
  "adding an article": { title: "", url: "norhaven", text: "Kept, though it is refused." },
  "changing an article’s details": { title: "Kept details", url: "norhaven" },
  "accepting a claim": { basedOn: "999" },
  "dismissing a claim": { basedOn: "999" },
  "marking a claim": { quote: "words that stand nowhere", claimant: "Kept claimant" },
  "moving a mark": { quote: "words that stand nowhere" },
  "changing a claim’s words": { statement: "", claimant: "Kept claimant" },
  "assigning a claim": { assigneeId: "nobody" },
  "adding a source": { title: "Kept title", url: "ftp://example.org", quote: "Kept passage" },
  "changing a source": { title: "", publisher: "Kept publisher" },
  "removing a source": { basedOn: "999" },
  "saving a draft": { summary: "Kept summary", rationale: `${"- ".repeat(21)}kept rationale` },
  "submitting a verdict": { summary: "", rationale: "Kept rationale [7]" },
  "approving a verdict": { basedOn: "999", comment: "Kept note" },
  "returning a verdict": { basedOn: "999", comment: "Kept note" },
  "publishing a verdict": { basedOn: "999" },
  commenting: { body: "" },
  "answering a report": { outcome: "", answer: "Kept answer" },
  "inviting a person": { email: `${"nobody".repeat(60)}@example.org` },
  "withdrawing an invitation": { invitationId: "nothing" },
  "changing a role": { roleBefore: "observer", role: "emperor" },
  "closing an account": { userId: "nobody" },
  "choosing a scale": { scaleId: "nothing" },
  "changing the site’s settings": { name: "", about: `${"- ".repeat(21)}kept words` },
};

/** What a page without JavaScript shows of a form that was refused. */
export interface ShownRefusal {
  /** Where it is said: beside the form, or at the top of a page that has no such form any more. */
  place: "form" | "top" | "nowhere";
  /** In words. */
  message: string;
  /** The fields named in the summary that are not on the page. */
  deadLinks: string[];
  /** What was typed and is not shown there. */
  lost: string[];
}

/** Reads from the answer to a form what became of it and of the words typed into it. */
export async function shownRefusal(answer: APIResponse, typed: Record<string, string>): Promise<ShownRefusal> {
  const { document } = parseHTML(await answer.text());
  const summary = document.querySelector("form [role=alert]");
  const form = summary?.closest("form");
  const place = summary ?? document.querySelector(".form-gone");
  const links = [...(summary?.querySelectorAll("a[href^='#']") ?? [])].map((link) => link.getAttribute("href") ?? "");
  const words = Object.entries(typed).filter(([name, value]) => value !== "" && isTyped(name));
  return {
    place: summary !== null ? "form" : place === null ? "nowhere" : "top",
    message: (place?.textContent ?? "").trim(),
    deadLinks: links.filter((href) => document.getElementById(href.slice(1)) === null),
    lost: words
      .filter(([name, value]) => !(form ? holds(form, name, value) : place?.textContent?.includes(value)))
      .map(String),
  };
}

/** Not what stands in hidden fields, nor a choice that the page does not offer. */
function isTyped(name: string): boolean {
  return !["basedOn", "invitationId", "scaleId", "userId", "roleBefore", "role", "assigneeId"].includes(name);
}

function holds(form: Element, name: string, value: string): boolean {
  const controls = [...form.querySelectorAll(`[name="${name}"]`)];
  return controls.some((control) => {
    if (control.tagName === "TEXTAREA") return control.textContent === value;
    if (control.tagName === "SELECT") return control.querySelector("option[selected]")?.getAttribute("value") === value;
    const isChoice = /^(radio|checkbox)$/.test(control.getAttribute("type") ?? "");
    return control.getAttribute("value") === value && (!isChoice || control.hasAttribute("checked"));
  });
}

/** Has somebody else change what the page of a form shows, so that it has other numbers of rows than when it was opened. */
export async function changeMeanwhile(other: APIRequestContext, { path }: { path: string }): Promise<void> {
  const buttons = [...(await readDocument(other, path)).querySelectorAll("form button")].map(
    (each) => each.textContent,
  );
  if (buttons.includes("Comment")) await submitForm(other, path, "Comment", { body: "Meanwhile." });
  // A source more takes a submitted verdict back, and the forms of those who decide on it away.
  if (buttons.includes("Add the source") && !buttons.includes("Approve") && !buttons.includes("Publish the verdict")) {
    const source = { title: "Meanwhile", publisher: "A newspaper", stance: "context", kind: "data" };
    await submitForm(other, path, "Add the source", source);
  }
  if (buttons.includes("Mark as a claim")) {
    await submitForm(other, path, "Mark as a claim", { quote: "a third more than the year before" });
  }
  if (path === deskUrls.people) await invite(`${randomUUID()}@example.org`, "observer");
}
