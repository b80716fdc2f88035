import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import {
  findOriginalFile,
  findPossibleEncodings,
  findWaitingOriginal,
  listWaitingOriginals,
  type OriginalFile,
  type PossibleEncodings,
  type ReadOriginal,
  type WaitingOriginal,
} from "./data";

/** What a person has brought in and not yet taken in, for the page on which articles are added. */
export async function loadBringing(): Promise<{ actor: Actor; waiting: WaitingOriginal[] }> {
  const actor = await requireActor("article.create", deskUrls.newArticle);
  return { actor, waiting: await listWaitingOriginals(actor.id) };
}

/** One that waits, or 404; read once a request. */
export const loadOriginal = cache(async (id: string): Promise<{ actor: Actor; original: ReadOriginal }> => {
  const actor = await requireActor("article.create", deskUrls.original(id));
  const original = z.uuid().safeParse(id).success ? await findWaitingOriginal(id) : null;
  if (original === null) missing();
  return { actor, original };
});

/** In which encodings one that waits may be written, or 404. */
export async function loadPossibleEncodings(id: string): Promise<PossibleEncodings> {
  const { original } = await loadOriginal(id);
  return (await findPossibleEncodings(original.id)) ?? missing();
}

/** The file that an article was taken in from, for people of the desk; null where it has none. */
export async function loadOriginalFile(articleId: string): Promise<OriginalFile | null> {
  await requireActor("desk.read", deskUrls.originalFile(articleId));
  return z.uuid().safeParse(articleId).success ? findOriginalFile(articleId) : null;
}
