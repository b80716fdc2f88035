import { z } from "zod";
import { plainLine } from "@/domain/plain-line";
import { type ArticleAuthor, articleAuthorSchema } from "./ingested-article";

/** The authors of an article as they are stored, in its own order. */
export const articleAuthorsSchema = z.array(articleAuthorSchema);

const BODY_MARK = " (organisation)";
const WRITTEN_MARK = /\s*[([](?:organi[sz]ation|org\.?)[)\]]$/iu;

/** The authors for a person to change: one a line, a body with "(organisation)" behind its name. */
export function authorLines(authors: readonly ArticleAuthor[]): string {
  return authors.map(({ name, kind }) => (kind === "organisation" ? name + BODY_MARK : name)).join("\n");
}

/** What stands in such lines. Empty lines count for nothing, nor does a name that stands there again. */
export function authorsOfLines(lines: string): ArticleAuthor[] {
  const authors = new Map<string, ArticleAuthor>();
  for (const line of lines.split(/[\n\r\u0085\u2028\u2029]+/u)) {
    const written = plainLine(line);
    const name = written.replace(WRITTEN_MARK, "").trim();
    if (name === "" || authors.has(name)) continue;
    authors.set(name, { name, kind: WRITTEN_MARK.test(written) ? "organisation" : "person" });
  }
  return [...authors.values()];
}

/** The names in a line, as a cell of a table or a search has them: "Jo Lind; Example News". */
export function authorNames(authors: readonly ArticleAuthor[]): string {
  return authors.map(({ name }) => name).join("; ");
}

const MOST_AUTHORS = 50;
const LONGEST_NAME = 200;

/** The field of a form in which authors stand one a line. */
export const authorsField = z
  .string()
  .transform(authorsOfLines)
  .refine(
    (authors) => authors.length <= MOST_AUTHORS,
    `Name ${MOST_AUTHORS} authors at most, one a line, and leave out the others.`,
  )
  .refine(
    (authors) => authors.every(({ name }) => name.length <= LONGEST_NAME),
    `Keep each name to ${LONGEST_NAME} characters, one author a line.`,
  );
