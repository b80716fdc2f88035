import { z } from "zod";
import { languageName } from "./language-names";

/** What became of an article's claims when its language was changed; kept with the change in the log. */
export const articleReadingSchema = z.discriminatedUnion("kind", [
  /** Nobody had worked on any: they gave way to those found anew. */
  z.object({ kind: z.literal("again"), language: z.string(), found: z.number().int() }),
  /** Somebody had. */
  z.object({ kind: z.literal("kept") }),
]);
export type ArticleReading = z.infer<typeof articleReadingSchema>;

/** The same in words for whoever changed the language. */
export function articleReadingWords(reading: ArticleReading): string {
  if (reading.kind === "kept") {
    return "The details are saved. Claims of this article have been worked on, so they stay as they are.";
  }
  const language =
    reading.language === "und" ? "without its language being known" : `in ${languageName(reading.language)}`;
  const found = reading.found === 1 ? "1 claim found" : `${reading.found === 0 ? "no" : reading.found} claims found`;
  return `The details are saved. The article was read again ${language}: ${found}.`;
}
