import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { dataUrls } from "@/domain/urls";
import { CommandFailure } from "@/scripts/claimdesk/failure";
import { makeFolder } from "@/scripts/setup/make-folder.mjs";
import { outputWords } from "@/scripts/setup/output-words.mjs";
import { archiveFile } from "./archive-paths";
import { archivedPage, sitemapParts } from "./archived-page";

export interface ArchiveOptions {
  /** Where the site answers now, "http://127.0.0.1:4000". */
  server: string;
  /** Where readers reach it; links to it are links of the archive. */
  origin: string;
  /** Where the files go. */
  folder: string;
  /** Where to begin; everything that is linked from there follows. */
  addresses: readonly string[];
}

/** Pages asked for at once. */
const AT_ONCE = 4;

/** A file that could not be written, by its name; put into words once it is known what is left. */
class NotWritten extends Error {}

/**
 * Writes every public address that can be reached as a file, with relative links between them. Where that fails nothing
 * is left of it.
 * @returns how many files were written
 * @throws CommandFailure where the site does not give one of them, or where one cannot be written
 */
export async function buildArchive({ server, origin, folder, addresses }: ArchiveOptions): Promise<number> {
  const known = new Map<string, string>();
  const waiting: string[] = [];
  const add = (address: string) => {
    const file = archiveFile(address);
    if (file === null || known.has(file)) return;
    known.set(file, address);
    waiting.push(address);
  };
  for (const address of addresses) add(address);
  const made = new Set<string>();
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      for (const link of await archive(address)) add(link);
    }
  };
  /** Until all who work have stopped, so that nothing is written after one has failed. */
  async function workTogether(): Promise<void> {
    const worked = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, () =>
        work().catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        }),
      ),
    );
    const failed = worked.find((outcome) => outcome.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }
  async function archive(address: string): Promise<string[]> {
    const answer = await fetch(`${server}${address}`);
    if (!answer.ok) throw new CommandFailure(`${address} could not be read: the site answered ${answer.status}.`);
    const file = archiveFile(address) ?? "";
    const type = answer.headers.get("content-type") ?? "";
    const kind = type.startsWith("text/html") ? "html" : type.startsWith("text/css") ? "css" : null;
    if (kind === null) {
      const content = new Uint8Array(await answer.arrayBuffer());
      await store(file, content);
      return address === dataUrls.sitemap ? sitemapParts(new TextDecoder().decode(content), origin) : [];
    }
    const { text, links } = archivedPage(await answer.text(), kind, { address, file, origin });
    await store(file, text);
    return links;
  }
  async function store(file: string, content: string | Uint8Array): Promise<void> {
    const place = path.join(folder, ...file.split("/"));
    try {
      made.add(makeFolder(path.dirname(place)) ?? place);
      await writeFile(place, content);
    } catch (error) {
      throw new NotWritten(place, { cause: error });
    }
  }
  try {
    // Work that has run out of addresses begins again while others still find new ones.
    while (waiting.length > 0) await workTogether();
  } catch (error) {
    for (const each of made) await rm(each, { recursive: true, force: true });
    throw error instanceof NotWritten ? new CommandFailure(outputWords(error.cause, error.message)) : error;
  }
  return known.size;
}
