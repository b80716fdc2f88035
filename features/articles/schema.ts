import { z } from "zod";
import { dateField, optionalTextField, versionField, webAddressField } from "@/domain/fields";
import { authorsField } from "@/domain/ingest/author-lines";
import { linksField } from "@/domain/ingest/text-links";
import { chosenLanguageField, declaredLanguageField } from "@/domain/language/language-field";

export const articleDetailsSchema = z.object({
  title: z.string().trim().min(1, "Enter the article’s title.").max(300, "Keep the title to 300 characters."),
  url: webAddressField,
  publisher: optionalTextField(200),
  authors: authorsField,
  publishedOn: dateField,
  modifiedOn: dateField,
});

/** A new article may leave its language open: it is then told from the text. */
export const newArticleSchema = articleDetailsSchema.extend({
  text: z.string(),
  language: declaredLanguageField,
  /** Those that a text in Markdown had. */
  links: linksField,
  /** Ids, parted by spaces, of articles much like it that the person has seen and adds it beside. */
  beside: z
    .string()
    .transform((ids) => ids.split(" ").filter((id) => id !== ""))
    .pipe(z.array(z.uuid()).max(20))
    .optional(),
});
export type NewArticle = z.infer<typeof newArticleSchema>;

/** The parameters of the desk's list of articles; what cannot be used counts as not given. */
export const articleSearchSchema = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
});

/** The part of an article and the claim that an address asks for. */
export const articlePlaceSchema = z.object({
  part: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  claimId: z.uuid().optional().catch(undefined),
});

export const editArticleSchema = articleDetailsSchema.extend({
  language: chosenLanguageField,
  articleId: z.string(),
  basedOn: versionField,
  showFullText: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
export type EditedArticle = z.infer<typeof editArticleSchema>;
