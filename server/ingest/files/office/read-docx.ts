import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type FileReading, unread } from "@/server/ingest/files/file-reading";
import { ownDetails } from "@/server/ingest/files/own-data";
import { partText, unpack } from "./archive";
import { changesNote, documentArticle } from "./document-article";
import { lostNotes } from "./docx-lost";
import { hidingStyles, mendedDocx } from "./docx-mended";
import { setLabels, withLabels } from "./docx-numbers";
import { parseXml, textOfFirst } from "./xml";

/** Everything but pictures and what else is embedded. */
const isWanted = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** Reads a Word document: its lists, tables and notes as they stand. */
export async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  const archive = unpack(bytes, isWanted);
  if (!archive.ok) return unread(archive.problem);
  // Before it is mended, since hidden text is written as text that was moved away.
  const main = partText(archive.parts, "word/document.xml");
  const read = await htmlOf(archive.parts);
  if (read === null) return unread("damaged");
  const data = parseXml(partText(archive.parts, "docProps/core.xml"));
  const details = ownDetails(
    { title: textOfFirst(data, "dc:title"), author: textOfFirst(data, "dc:creator") },
    "the document’s own data",
  );
  const count = (pattern: RegExp) => main.match(pattern)?.length ?? 0;
  const notes = [...changesNote(count(/<w:ins[\s>]/g), count(/<w:del[\s>]/g)), ...read.lost];
  return documentArticle(read.html, details, notes, setLabels);
}

/** Its raw text would join the words around a line break, and lose lists and notes. */
async function htmlOf(parts: Record<string, Uint8Array>): Promise<{ html: string; lost: string[] } | null> {
  try {
    const styles = partText(parts, "word/styles.xml");
    const hiding = hidingStyles(styles);
    const mended: string[] = [];
    for (const name of ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]) {
      if (parts[name] === undefined) continue;
      const text = partText(parts, name);
      const isMain = name === "word/document.xml";
      const labelled = isMain ? withLabels(text, partText(parts, "word/numbering.xml"), styles) : text;
      const xml = mendedDocx(labelled, hiding);
      mended.push(xml);
      parts[name] = new TextEncoder().encode(xml);
    }
    // Packed anew, so that it unpacks no more than has been counted.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value, messages } = await mammoth.convertToHtml({ buffer }, { convertImage });
    const warnings = messages.map(({ message }) => message);
    return { html: value, lost: lostNotes(warnings, mended) };
  } catch {
    return null;
  }
}
