import type { FileKind } from "@/domain/ingest/file-kinds";
import type { FileReader, FileReading } from "./file-reading";

/** Files that are text inside; the others keep their letters in ways of their own. */
export type TextKind = Extract<FileKind, "captions" | "statements">;
export type BinaryKind = Exclude<FileKind, TextKind>;

/** The reader of each kind, loaded where there is such a file: some of them are large. */
const readers: Record<BinaryKind, () => Promise<FileReader>> = {
  pdf: async () => (await import("@/server/ingest/files/pdf/read-pdf")).readPdf,
  docx: async () => (await import("@/server/ingest/files/office/read-docx")).readDocx,
  odt: async () => (await import("@/server/ingest/files/office/read-odt")).readOdt,
  rtf: async () => (await import("@/server/ingest/files/rtf/read-rtf")).readRtf,
  mail: async () => (await import("@/server/ingest/files/mail/read-mail")).readMail,
  mhtml: async () => (await import("@/server/ingest/files/mail/read-mhtml")).readMhtml,
};

const textReaders: Record<TextKind, () => Promise<(text: string) => FileReading>> = {
  captions: async () => (await import("@/server/ingest/files/captions/read-captions")).readCaptions,
  statements: async () => (await import("@/server/ingest/files/statements/read-statements")).readStatements,
};

export function isTextKind(kind: FileKind): kind is TextKind {
  return kind in textReaders;
}

export async function readBinary(kind: BinaryKind, bytes: Uint8Array, name: string): Promise<FileReading> {
  const read = await readers[kind]();
  return read(bytes, name);
}

/** Reads a file whose characters are known. */
export async function readText(kind: TextKind, text: string): Promise<FileReading> {
  const read = await textReaders[kind]();
  return read(text);
}
