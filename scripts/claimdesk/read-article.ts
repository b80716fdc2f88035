import { readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readEndings } from "@/domain/ingest/original-file";
import { readOriginal } from "@/server/ingest/read-original";
import { CommandFailure } from "./failure";

/** Reads an article from a file, or from standard input for "-"; nothing is stored. */
export async function readArticle(file: string): Promise<IngestedArticle> {
  const reading = await readOriginal({ ...(await fileAt(file)), mediaType: "" });
  if (reading.kind === "read") return reading.article;
  throw new CommandFailure(reading.kind === "refused" ? reading.message : encodingUnknown);
}

/** A file with its name; standard input for "-", where HTML is known by how it begins. */
export async function fileAt(file: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string }> {
  const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file).catch(cannotRead);
  const looksLikeHtml = /^\s*<(!doctype html|html)/i.test(bytes.subarray(0, 200).toString("utf8"));
  const isNamed = readEndings.includes(path.extname(file).toLowerCase());
  const name = isNamed ? path.basename(file) : looksLikeHtml ? "article.html" : "article.txt";
  return { bytes: new Uint8Array(bytes), name };
}

export const encodingUnknown =
  "This file does not say in which encoding it is written, and it is not UTF-8. Save it as UTF-8 and try again.";

function cannotRead(error: NodeJS.ErrnoException): never {
  throw new CommandFailure(`${error.path ?? "The file"} cannot be read (${error.code ?? error.message}).`);
}
