import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { LeftOut } from "@/domain/ingest/ingested-article";
import { commonWordsOf } from "@/server/ingest/common-words";
import { type FileProblem, type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { type PdfPage, pageText } from "./page-text";
import { type CutWords, type DocumentLine, joinLines } from "./paragraphs";
import { pdfDetails } from "./pdf-details";
import { linesInOrder } from "./reading-order";
import { type WithoutHeads, withoutRunningHeads } from "./running-heads";
import { segmentsOf } from "./segments";

const MOST_PAGES = 1000;

interface ReadPdf {
  pages: PdfPage[];
  /** Whether text is painted, be it in letters that the PDF does not name. */
  paintsText: boolean;
  info: unknown;
}

/** Reads a PDF as running text: paragraphs over lines, columns and pages, with the page that each part stands on. */
export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const pdf = await pagesOf(bytes);
  if (typeof pdf === "string") return unread(pdf);
  const signs = pdf.pages.flatMap(({ painted }) => painted.map(({ text }) => text)).join("");
  const fault = faultOf(signs, pdf.paintsText);
  if (fault !== null) return unread(fault);
  const bodies = withoutRunningHeads(
    pdf.pages.map(({ number, painted }) => ({ number, segments: segmentsOf(painted) })),
  );
  const lines = bodies.pages.flatMap(({ number, segments }) =>
    linesInOrder(segments).map((line): DocumentLine => ({ ...line, page: number })),
  );
  const common = await commonWordsOf(lines.map((line) => line.text).join("\n"));
  const { text, places, cutWords } = joinLines(lines, common);
  // All there was is what a scanner writes on every page.
  if (text === "") return unread("pictures_only");
  const startOf = (page: number) => places.find((place) => place.kind === "page" && place.page >= page)?.start;
  const leftOut: LeftOut[] = [
    ...bodies.heads.map(({ page, text: head }) => ({ before: startOf(page) ?? text.length, text: head })),
    ...pdf.pages.flatMap(({ number, turned }) =>
      turned === "" ? [] : [{ before: startOf(number) ?? text.length, text: turned }],
    ),
  ].sort((a, b) => a.before - b.before);
  const notes = [...notesOf(bodies, cutWords), ...notesOn(pdf.pages, signs)];
  return readAs({ text, details: pdfDetails(pdf.info), leftOut, places, links: [], notes });
}

async function pagesOf(bytes: Uint8Array): Promise<ReadPdf | FileProblem> {
  try {
    // It takes the bytes for itself, and runs nothing that stands in them.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
    try {
      if (pdf.numPages > MOST_PAGES) return "too_many_pages";
      const pages: PdfPage[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        pages.push(await pageText(page, number));
        page.cleanup();
      }
      const { info } = await pdf.getMetadata();
      return { pages, info, paintsText: pages.some(hasText) || (await paintsText(pdf)) };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
  }
}

const hasText = ({ painted }: PdfPage) => painted.some(({ text }) => text.trim() !== "");

const LOOKED_AT = 3;

/** Whether the first pages paint text at all: where letters are named in tables that only some readers have, none come out. */
async function paintsText(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  for (let number = 1; number <= Math.min(LOOKED_AT, pdf.numPages); number += 1) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    if (fnArray.includes(OPS.showText)) return true;
  }
  return false;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const UNKNOWN = /[\ufffd\p{Co}]/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** A word or two of another script in a text does not stand in the way of the rest. */
const FOREIGN_SHARE = 0.05;
const UNKNOWN_SHARE = 0.1;

function faultOf(signs: string, isText: boolean): FileProblem | null {
  const letters = count(signs, /\p{L}/gu);
  const unknown = count(signs, UNKNOWN);
  if (letters + unknown === 0) return isText ? "unreadable_letters" : "pictures_only";
  if (unknown > (letters + unknown) * UNKNOWN_SHARE) return "unreadable_letters";
  return count(signs, RIGHT_TO_LEFT) > letters * FOREIGN_SHARE ? "right_to_left" : null;
}

const MOST_NAMED = 12;

function notesOf({ heads, areNumbered }: WithoutHeads, { mended, doubtful }: CutWords): string[] {
  const notes: string[] = [];
  if (heads.length > 0) notes.push("What stands at the top or foot of page after page was left out.");
  if (areNumbered) notes.push("The numbers of pages were left out of the text; each part keeps its page.");
  if (doubtful.size > 0) {
    notes.push(`Hyphens at the end of a line were kept that may not belong to the word: ${named(doubtful)}.`);
  }
  if (mended.size > 0) {
    notes.push(`Cut at the end of a line and put together, so check them against the PDF: ${named(mended)}.`);
  }
  return notes;
}

function named(words: ReadonlySet<string>): string {
  const first = [...words].slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return `${first.join(", ")}${words.size > first.length ? ` and ${words.size - first.length} more` : ""}`;
}

function notesOn(pages: readonly PdfPage[], signs: string): string[] {
  const notes: string[] = [];
  const empty = pages
    .filter(({ painted }) => painted.every(({ text }) => text.trim() === ""))
    .map(({ number }) => number);
  if (empty.length > 0) {
    const named = empty.slice(0, MOST_NAMED).join(", ");
    const more = empty.length > MOST_NAMED ? " and more" : "";
    notes.push(`No text was found on page ${named}${more}: pictures of text are not read.`);
  }
  if (count(signs, RIGHT_TO_LEFT) > 0) {
    notes.push("Words in Arabic or Hebrew may stand in the wrong order: check them against the PDF.");
  }
  if (count(signs, UNKNOWN) > 0) notes.push("Some signs of this PDF have no letter; they stand as “\ufffd”.");
  return notes;
}
