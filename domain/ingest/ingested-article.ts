import { z } from "zod";

/** A place of the original that a reader can go to: from this offset of the text (UTF-16 units) to the next place. */
export const textPlaceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), start: z.number().int().min(0), page: z.number().int().min(1) }),
  z.object({ kind: z.literal("time"), start: z.number().int().min(0), seconds: z.number().min(0) }),
]);
export type TextPlace = z.infer<typeof textPlaceSchema>;

/** A link of the original over a stretch of the text, UTF-16 units, `end` exclusive; http or https alone. */
export const textLinkSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  url: z.string(),
});
export type TextLink = z.infer<typeof textLinkSchema>;

/** Where cells of tables begin in a text that head a row or a column, in its order; UTF-16 units. */
const headsSchema = z.array(z.number().int().min(0)).optional();

/** A block of the page that was not taken for its article. `before` is the offset of the text it stands before. */
export const leftOutSchema = z.object({
  before: z.number().int().min(0),
  text: z.string(),
  /** Of rows: the table they are of, and whether what the article has before and behind them are rows of it as well. */
  rowsOf: z.object({ table: z.number().int(), goOn: z.boolean(), areGoneOn: z.boolean() }).optional(),
  heads: headsSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Who wrote an article: as schema.org has it, a person, or a body such as a newsroom, an agency or a ministry. */
export const articleAuthorSchema = z.object({ name: z.string(), kind: z.enum(["person", "organisation"]) });
export type ArticleAuthor = z.infer<typeof articleAuthorSchema>;

/** A value with where it was read, in words that stand behind "read from": "the page’s JSON-LD", "its address". */
const read = <T extends z.ZodType>(value: T) => z.object({ value, from: z.string() }).optional();

/** What a file says about itself. Days are calendar dates, YYYY-MM-DD, as the publisher's own clock has them. */
export const readDetailsSchema = z.object({
  title: read(z.string()),
  authors: read(z.array(articleAuthorSchema)),
  publisher: read(z.string()),
  publishedOn: read(z.string()),
  modifiedOn: read(z.string()),
  /** A well-formed BCP 47 tag. */
  language: read(z.string()),
  /** The page's own canonical address. */
  url: read(z.string()),
});
export type ReadDetails = z.infer<typeof readDetailsSchema>;

/** What a file, an address or a pasted text gives before a person has looked at it. */
export const ingestedArticleSchema = z.object({
  /** Paragraphs with an empty line between them; rows of a table one a line, their cells parted by tabs. */
  text: z.string(),
  details: readDetailsSchema,
  leftOut: z.array(leftOutSchema),
  places: z.array(textPlaceSchema),
  links: z.array(textLinkSchema),
  heads: headsSchema,
  /** What was done to the file on the way, in whole sentences for the person who brought it. */
  notes: z.array(z.string()),
});
export type IngestedArticle = z.infer<typeof ingestedArticleSchema>;
