import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What a sentence was labelled, as docs/labelling-news.md defines it. */
export type NewsLabel = "W" | "C" | "N" | "F" | "H";

/** A labelled sentence; UTF-16 offsets into the text of its article. */
export type LabelledSentence = {
  readonly start: number;
  readonly end: number;
  readonly label: NewsLabel;
  /** "@publication", "?", a name, or null where the sentence makes no claim worth checking. */
  readonly claimant: string | null;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

export type LabelledArticle = {
  readonly id: string;
  readonly style: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date. */
  readonly publishedOn: string;
  /** The sentences of a paragraph joined by a space, paragraphs by an empty line; furniture has lines of its own. */
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
};

export type NewsSplit = "train" | "dev" | "test";

const headSchema = z.object({
  id: z.string(),
  style: z.enum(["wire", "broadsheet", "tabloid", "press release", "transcript", "local", "magazine"]),
  title: z.string(),
  publisher: z.string(),
  published: z.iso.date(),
});
const labelSchema = z.enum(["W", "C", "N", "F", "H"]);

/** The articles of a split in the order of their file names. Throws on a file that breaks the format. */
export function readNews(folder: string, split: NewsSplit): LabelledArticle[] {
  const directory = path.join(folder, split);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseLabelledArticle(readFileSync(path.join(directory, name), "utf8"), name));
}

/** Reads one labelled article; `name` is for messages only. */
function parseLabelledArticle(content: string, name: string): LabelledArticle {
  const head: Record<string, string> = {};
  const sentences: LabelledSentence[] = [];
  let text = "";
  let isNewBlock = false;
  for (const [index, line] of content.split("\n").entries()) {
    const key = /^# (\w+): (.+)$/u.exec(line);
    if (key?.[1] !== undefined && key[2] !== undefined) {
      head[key[1]] = key[2];
      continue;
    }
    if (line === "") {
      isNewBlock = true;
      continue;
    }
    const [label, claimant, marked, ...rest] = line.split("\t");
    if (claimant === undefined || marked === undefined || rest.length > 0) {
      throw new Error(`${name}:${index + 1}: a line has three columns: label, claimant, text`);
    }
    const standsAlone = (of: string | undefined) => of === "F" || of === "H";
    if (text !== "")
      text += isNewBlock ? "\n\n" : standsAlone(label) || standsAlone(sentences.at(-1)?.label) ? "\n" : " ";
    isNewBlock = false;
    const { plain, spans } = withoutMarks(marked, text.length, `${name}:${index + 1}`);
    sentences.push({
      start: text.length,
      end: text.length + plain.length,
      label: labelSchema.parse(label),
      claimant: claimant === "-" ? null : claimant,
      spans,
    });
    text += plain;
  }
  const { published, ...known } = headSchema.parse(head);
  return { ...known, publishedOn: published, text, sentences };
}

function withoutMarks(
  marked: string,
  offset: number,
  place: string,
): Pick<LabelledSentence, "spans"> & { plain: string } {
  const spans: { start: number; end: number }[] = [];
  let plain = "";
  let open: number | null = null;
  for (const part of marked.split(/(\[\[|\]\])/u)) {
    if (part === "[[") {
      if (open !== null) throw new Error(`${place}: a span within a span`);
      open = offset + plain.length;
    } else if (part === "]]") {
      if (open === null) throw new Error(`${place}: a span that is not opened`);
      spans.push({ start: open, end: offset + plain.length });
      open = null;
    } else plain += part;
  }
  if (open !== null) throw new Error(`${place}: a span that is not closed`);
  return { plain, spans };
}
