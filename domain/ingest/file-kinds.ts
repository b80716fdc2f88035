/** The kinds of files that are known by what is in them. Plain text, Markdown and web pages are read elsewhere. */
export const fileKinds = [
  {
    kind: "pdf",
    name: "PDF",
    extensions: ["pdf"],
    mediaTypes: ["application/pdf", "application/x-pdf"],
  },
  {
    kind: "docx",
    name: "Word document",
    extensions: ["docx", "docm"],
    mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  },
  {
    kind: "odt",
    name: "OpenDocument text",
    extensions: ["odt", "ott"],
    mediaTypes: ["application/vnd.oasis.opendocument.text"],
  },
  {
    kind: "rtf",
    name: "rich text",
    extensions: ["rtf"],
    mediaTypes: ["application/rtf", "text/rtf", "text/richtext"],
  },
  {
    kind: "captions",
    name: "captions",
    extensions: ["vtt", "srt"],
    mediaTypes: ["text/vtt", "application/x-subrip", "application/srt"],
  },
  {
    kind: "mail",
    name: "e-mail",
    extensions: ["eml"],
    mediaTypes: ["message/rfc822"],
  },
  {
    kind: "mhtml",
    name: "saved web page",
    extensions: ["mht", "mhtml"],
    mediaTypes: ["multipart/related", "application/x-mimearchive"],
  },
  {
    kind: "statements",
    name: "table of statements",
    extensions: ["csv", "tsv"],
    mediaTypes: ["text/csv", "text/tab-separated-values"],
  },
] as const;
export type FileKind = (typeof fileKinds)[number]["kind"];
