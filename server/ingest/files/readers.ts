import type { FileKind } from "@/domain/ingest/file-kinds";
import type { FileReader } from "./file-reading";

/** The reader of each kind, loaded where there is such a file: some of them are large. */
const readers: Record<FileKind, () => Promise<FileReader>> = {
  pdf: async () => (await import("@/server/ingest/files/pdf/read-pdf")).readPdf,
  docx: async () => (await import("@/server/ingest/files/office/read-docx")).readDocx,
  odt: async () => (await import("@/server/ingest/files/office/read-odt")).readOdt,
  rtf: async () => (await import("@/server/ingest/files/rtf/read-rtf")).readRtf,
  mail: async () => (await import("@/server/ingest/files/mail/read-mail")).readMail,
  mhtml: async () => (await import("@/server/ingest/files/mail/read-mhtml")).readMhtml,
  statements: async () => (await import("@/server/ingest/files/statements/read-statements")).readStatements,
  captions: async () => (await import("@/server/ingest/files/captions/read-captions")).readCaptions,
};

export function readerOf(kind: FileKind): Promise<FileReader> {
  return readers[kind]();
}
