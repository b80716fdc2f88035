import { z } from "zod";
import { parameter, slugSchema } from "@/features/publications/schema";

/** The value of the rating filter for verdicts that state their conclusion in words. */
export const FREE_TEXT = "free-text";

/** The largest number that a publication can have, PostgreSQL's INTEGER; it refuses to compare with a larger one. */
const LAST_PUBLICATION = 2 ** 31 - 1;

/** A place in the list of claims: the number of a publication. */
const cursorSchema = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(LAST_PUBLICATION));

/** Days that both databases can compare with; nothing was published on others. */
const daySchema = z.iso.date().refine((day) => day >= "1900-01-01" && day < "9999-01-01");

/** Longest query and longest name of a publisher, in UTF-16 code units; what is longer is cut. */
export const MAX_QUERY = 200;

const wordsSchema = z
  .string()
  .transform((query) => query.slice(0, MAX_QUERY).trim())
  // Neither NUL nor half of a surrogate pair can be stored, so that nothing has them.
  .pipe(z.string().regex(/^[^\0\p{Cs}]+$/u));

/** The parameters of a list of claims. Days are those of the publication, both ends counted, in UTC. */
export const claimSearchSchema = z.object({
  q: parameter(wordsSchema),
  rating: parameter(slugSchema),
  claimant: parameter(slugSchema),
  topic: parameter(slugSchema),
  article: parameter(slugSchema),
  publisher: parameter(wordsSchema),
  from: parameter(daySchema),
  to: parameter(daySchema),
  before: parameter(cursorSchema),
  after: parameter(cursorSchema),
});
export type ClaimSearch = z.infer<typeof claimSearchSchema>;

/** The formats that lists are given in beside their pages. */
export const tableFormatSchema = z.enum(["csv", "json"]);
export type TableFormat = z.infer<typeof tableFormatSchema>;
