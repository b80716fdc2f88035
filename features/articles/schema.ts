import { z } from "zod";
import { dateField, optionalTextField, versionField, webAddressField } from "@/domain/fields";

const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "Enter a language code such as en, be, ru or ar.");

export const articleDetailsSchema = z.object({
  title: z.string().trim().min(1, "Enter the article’s title.").max(300, "Keep the title to 300 characters."),
  url: webAddressField,
  publisher: optionalTextField(200),
  author: optionalTextField(200),
  publishedOn: dateField,
});

/** A new article may leave its language open: it is then told from the text. */
export const newArticleSchema = articleDetailsSchema.extend({
  text: z.string(),
  language: z
    .string()
    .trim()
    .transform((value) => (value === "" ? undefined : value))
    .pipe(languageSchema.optional())
    .optional(),
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
  language: z.string().trim().pipe(languageSchema),
  articleId: z.string(),
  basedOn: versionField,
  showFullText: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
export type EditedArticle = z.infer<typeof editArticleSchema>;
