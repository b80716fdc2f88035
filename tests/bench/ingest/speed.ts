import { Readability } from "@mozilla/readability";
import { parsePage } from "@/server/ingest/parse-page";
import { readWebDocument } from "@/server/ingest/web-page";
import { median } from "@/tests/bench/extraction/bootstrap";
import { decodedHtml } from "./decoded-html";
import type { MarkedPage } from "./marked-page";
import type { Reader } from "./reader";
import { pageDocument } from "./rivals";

/** Milliseconds, medians over the rounds, summed over the pages. */
export interface Speed {
  /** All that the reader does from a page's bytes to its article. */
  readonly own: number;
  /** This project's reading alone, and Readability alone, each of its own copy of the same document, which is not counted. */
  readonly ownOfDocument: number;
  readonly readabilityOfDocument: number;
  /** Readability at its defaults on a document that lies ready, which is not counted. */
  readonly readabilityAlone: number;
  /** The same with what makes the document: the bytes decoded and read by linkedom. */
  readonly readabilityFromBytes: number;
  readonly megabytes: number;
}

/** Each round reads each page by the reader and by Readability, one after the other; a first one is not counted. */
export async function speedOf(reader: Reader, pages: readonly MarkedPage[], rounds: number): Promise<Speed> {
  const times = pages.map(() => ({ own: [0], alone: [0], fromBytes: [0], ownOfDocument: [0], aloneOfDocument: [0] }));
  for (const of of times) for (const each of Object.values(of)) each.pop();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { bytes, encoding }] of pages.entries()) {
      const said = encoding.isDeclared ? undefined : encoding.name;
      const start = performance.now();
      await reader.read(bytes, said).catch(() => null);
      const read = performance.now();
      const document = pageDocument(decodedHtml(bytes, said));
      const made = performance.now();
      readByReadability(document);
      const end = performance.now();
      const html = decodedHtml(bytes, said);
      const [forOwn, forReadability] = [parsePage(html), parsePage(html)];
      if (forOwn === null || forReadability === null) continue;
      const parsed = performance.now();
      readWebDocument(forOwn);
      const readAlone = performance.now();
      readByReadability(forReadability);
      const done = performance.now();
      if (round === 0) continue;
      times[at]?.ownOfDocument.push(readAlone - parsed);
      times[at]?.aloneOfDocument.push(done - readAlone);
      times[at]?.own.push(read - start);
      times[at]?.alone.push(end - made);
      times[at]?.fromBytes.push(end - read);
    }
  }
  const sum = (of: keyof (typeof times)[number]) => times.reduce((total, each) => total + median(each[of]), 0);
  return {
    own: sum("own"),
    ownOfDocument: sum("ownOfDocument"),
    readabilityOfDocument: sum("aloneOfDocument"),
    readabilityAlone: sum("alone"),
    readabilityFromBytes: sum("fromBytes"),
    megabytes: pages.reduce((total, { bytes }) => total + bytes.length, 0) / 1_000_000,
  };
}

/** It throws on what linkedom makes of some broken pages; the time until then counts all the same. */
function readByReadability(document: Document): void {
  try {
    new Readability(document).parse();
  } catch {}
}
