import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type FileReading, unread } from "@/server/ingest/files/file-reading";
import { ownDetails } from "@/server/ingest/files/own-data";
import { partText, unpack } from "./archive";
import { changesNote, documentArticle } from "./document-article";
import { setLabels, withLabels } from "./docx-numbers";
import { parseXml, textOfFirst } from "./xml";

/** Everything but pictures and what else is embedded. */
const isWanted = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** Reads a Word document: its lists, tables and notes as they stand. */
export async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  const archive = unpack(bytes, isWanted);
  if (!archive.ok) return unread(archive.problem);
  const html = await htmlOf(archive.parts);
  if (html === null) return unread("damaged");
  const data = parseXml(partText(archive.parts, "docProps/core.xml"));
  const details = ownDetails(
    { title: textOfFirst(data, "dc:title"), author: textOfFirst(data, "dc:creator") },
    "the document’s own data",
  );
  const main = partText(archive.parts, "word/document.xml");
  const count = (pattern: RegExp) => main.match(pattern)?.length ?? 0;
  const notes = changesNote(count(/<w:ins[\s>]/g), count(/<w:del[\s>]/g));
  return documentArticle(html, details, notes, setLabels);
}

/** Its raw text would join the words around a line break, and lose lists and notes. */
async function htmlOf(parts: Record<string, Uint8Array>): Promise<string | null> {
  try {
    const main = "word/document.xml";
    const labelled = withLabels(
      partText(parts, main),
      partText(parts, "word/numbering.xml"),
      partText(parts, "word/styles.xml"),
    );
    if (parts[main] !== undefined) parts[main] = new TextEncoder().encode(withRaised(labelled));
    // Packed anew, so that it unpacks no more than has been counted.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    return null;
  }
}

/** Some programs raise and lower signs by half points, which says the same as the mark that is known. */
function withRaised(xml: string): string {
  return xml.replace(/<w:position w:val="(-?)(\d+)"\/>/g, (whole, down: string, by: string) => {
    if (Number(by) < (down === "" ? 4 : 2)) return whole;
    return `<w:vertAlign w:val="${down === "" ? "superscript" : "subscript"}"/>`;
  });
}
