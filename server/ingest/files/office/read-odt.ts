import { type FileReading, unread } from "@/server/ingest/files/file-reading";
import { ownDetails } from "@/server/ingest/files/own-data";
import { isDeeperThan } from "@/server/ingest/nesting";
import { partText, unpack } from "./archive";
import { changesNote, documentArticle } from "./document-article";
import { OdtHtml } from "./odt-html";
import { listStylesOf, textStylesOf } from "./odt-lists";
import { parseXml, textOfFirst } from "./xml";

const PARTS = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);
/** Embedded objects, formulas among them, are documents in folders of their own. */
const OBJECT = /^[^/]+\/content\.xml$/;
const DEEPEST = 200;

/** Reads an OpenDocument text, as LibreOffice writes it: its lists, tables and notes as they stand. */
export async function readOdt(bytes: Uint8Array): Promise<FileReading> {
  const archive = unpack(bytes, (name) => PARTS.has(name) || OBJECT.test(name));
  if (!archive.ok) return unread(archive.problem);
  if (partText(archive.parts, "META-INF/manifest.xml").includes("encryption-data")) return unread("encrypted");
  const content = parseXml(partText(archive.parts, "content.xml"));
  const body = content.getElementsByTagName("office:text")[0];
  if (body === undefined || isDeeperThan(body, DEEPEST)) return unread("damaged");
  const documents = [parseXml(partText(archive.parts, "styles.xml")), content];
  const formulas = (address: string) => formulaOf(archive.parts, address);
  const written = new OdtHtml(listStylesOf(documents), textStylesOf(documents), formulas);
  const html = written.write(body);
  const data = parseXml(partText(archive.parts, "meta.xml"));
  const details = ownDetails(
    { title: textOfFirst(data, "dc:title"), author: textOfFirst(data, "meta:initial-creator") },
    "the document’s own data",
  );
  const changes = (name: string) => content.getElementsByTagName(name).length;
  const notes = changesNote(changes("text:insertion"), changes("text:deletion"));
  return documentArticle(html, details, [...notes, ...objectsNote(written.unreadObjects)]);
}

/** Formulas are MathML, whose names stand with a prefix or without. */
function formulaOf(parts: Record<string, Uint8Array>, address: string): Element | null {
  const xml = partText(parts, `${address.replace(/^\.\//, "").replace(/\/$/, "")}/content.xml`);
  if (xml === "") return null;
  const root = parseXml(xml.replace(/<(\/?)math:/g, "<$1")).documentElement;
  return root?.localName === "math" && !isDeeperThan(root, DEEPEST) ? root : null;
}

function objectsNote(unread: number): string[] {
  if (unread === 0) return [];
  return [
    unread === 1
      ? "Not read: an object in this document, such as a chart or a formula."
      : `Not read: ${unread} objects in this document, such as charts or formulas.`,
  ];
}
