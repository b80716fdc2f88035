import type { Actor } from "@/domain/permissions/role";
import { findWaitingOriginal } from "@/features/originals/data";
import { bringInFile, chooseEncoding, takeIn } from "@/features/originals/mutations";
import type { TakenIn } from "@/features/originals/schema";
import { articleNumber } from "@/tests/fixtures/articles";
import { value } from "./support";

/** The details that a person leaves as they were read. */
export const details = {
  title: "A page",
  url: null,
  publisher: null,
  authors: [],
  publishedOn: null,
  modifiedOn: null,
  language: "en",
};

/** A web page with the text of an article, and with more behind its paragraphs. */
export function articlePage(number: number, more = ""): string {
  const paragraphs = articleNumber(number).text.split("\n\n");
  return `<html lang="en"><head><title>Page ${number}</title></head><body><nav><a href="/">Front page</a></nav>
    <article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}${more}</article></body></html>`;
}

export function htmlFile(html: string): File {
  return new File([html], "page.html", { type: "text/html" });
}

export async function brought(by: Actor, file: File): Promise<string> {
  return value(await bringInFile(by, { file })).id;
}

/** Takes in what a page of it shows at this moment. */
export async function take(by: Actor, input: Omit<TakenIn, "seen">) {
  const waiting = await findWaitingOriginal(input.originalId);
  return takeIn(by, { ...input, seen: waiting?.seen ?? "" });
}

/** Chooses an encoding on a page of it that shows what is there at this moment. */
export async function choose(by: Actor, originalId: string, encoding: string) {
  const waiting = await findWaitingOriginal(originalId);
  return chooseEncoding(by, { originalId, encoding, seen: waiting?.seen ?? "" });
}
