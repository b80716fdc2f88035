import { z } from "zod";
import { canonicalTag, languageTag } from "./language-tag";

/** What a page or a form may say of a language: a canonical tag, or undefined for what names none. Refuses nothing. */
export const declaredLanguageField = z
  .string()
  .optional()
  .transform((value) => languageTag(value ?? "") ?? undefined);

/** The language that a person chose: any well-formed tag, that of a list or the one that is stored. */
export const chosenLanguageField = z.string().transform((value, context) => {
  const tag = canonicalTag(value);
  if (tag !== null) return tag;
  context.addIssue({ code: "custom", message: "Choose the language from the list." });
  return z.NEVER;
});
