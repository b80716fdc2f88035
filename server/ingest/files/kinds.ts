import { type FileKind, fileKinds } from "@/domain/ingest/file-kinds";

/** What a file is: one of the kinds, an office file that cannot be read, or none of what is known here. */
export type KnownFile = FileKind | "old_word" | "locked" | "other_office" | null;

/** A PDF may have other bytes before its beginning; readers look for it in the first kilobyte. */
const HEAD_BYTES = 1024;
/** The names in an archive's directory, which stands at its end. */
const DIRECTORY_BYTES = 66_000;

/** The file within a file in which Word keeps old documents, and new ones under a password. */
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const LOCKED = "EncryptedPackage";

/**
 * What kind of file this is, by what is in it; only kinds without a mark of their own are told by the file's name or
 * by the media type that came with it.
 */
export function fileKindOf(bytes: Uint8Array, name: string, mediaType = ""): KnownFile {
  const head = latin1(bytes.subarray(0, HEAD_BYTES)).replace(/^\u00ef\u00bb\u00bf/, "");
  const named = kindByName(name, mediaType);
  if (head.startsWith("%PDF-") || (named === "pdf" && head.includes("%PDF-"))) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return archiveKind(bytes);
  if (head.startsWith(OLE)) return Buffer.from(bytes).includes(LOCKED, 0, "utf16le") ? "locked" : "old_word";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head) || /^\s*\d+\s*\r?\n\d+:\d\d:\d\d[,.]\d+\s*-->/.test(head)) return "captions";
  return named === "mail" || named === "mhtml" ? named : (messageKind(head) ?? named);
}

/** Letters and saved pages have the same shape; only a letter was sent to somebody. */
function messageKind(head: string): FileKind | null {
  if (!/^[A-Za-z][\w-]*:[ \t]*\S/.test(head) || !/^(?:mime-version|message-id|received):/im.test(head)) return null;
  if (/^(?:received|message-id|to|delivered-to):/im.test(head)) return "mail";
  return /^snapshot-content-location:|^from:\s*<saved by/im.test(head) ? "mhtml" : "mail";
}

function kindByName(name: string, mediaType: string): FileKind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  const holds = (list: readonly string[], value: string) => list.includes(value);
  return (
    fileKinds.find(({ extensions }) => holds(extensions, extension))?.kind ??
    fileKinds.find(({ mediaTypes }) => holds(mediaTypes, type))?.kind ??
    null
  );
}

function archiveKind(bytes: Uint8Array): KnownFile {
  const names = latin1(bytes.subarray(0, HEAD_BYTES)) + latin1(bytes.subarray(-DIRECTORY_BYTES));
  if (names.includes("application/vnd.oasis.opendocument.text")) return "odt";
  if (names.includes("word/")) return "docx";
  if (names.includes("application/vnd.oasis.opendocument.") || /(?:xl|ppt)\//.test(names)) return "other_office";
  return null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
