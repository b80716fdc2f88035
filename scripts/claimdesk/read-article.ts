import { readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { readArticleUpload } from "@/server/article-upload";
import type { UploadedArticle } from "@/server/readable-article";
import { CommandFailure, valueOrFail } from "./failure";

/** Reads an article from a file, or from standard input for "-", where HTML is known by how it begins. */
export async function readArticle(file: string): Promise<UploadedArticle> {
  const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file).catch(cannotRead);
  const known = /\.(txt|md|markdown|html?|xhtml)$/i.test(file);
  const looksLikeHtml = /^\s*<(!doctype html|html)/i.test(bytes.subarray(0, 200).toString("utf8"));
  const name = known ? path.basename(file) : looksLikeHtml ? "article.html" : "article.txt";
  return valueOrFail(await readArticleUpload(new File([new Uint8Array(bytes)], name)));
}

function cannotRead(error: NodeJS.ErrnoException): never {
  throw new CommandFailure(`${error.path ?? "The file"} cannot be read (${error.code ?? error.message}).`);
}
