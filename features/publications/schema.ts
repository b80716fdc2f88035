import { z } from "zod";
import { embedThemes } from "@/domain/publication/embed-theme";
import { isSlug } from "@/domain/slug";

/** Any slug or key in an address; what is none cannot be stored either. */
export const slugSchema = z.string().refine(isSlug);

/** The number of a public version in an address. */
export const editionSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** Of a parameter given several times the first counts; what is malformed counts as not given. */
export function parameter<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema.optional().catch(undefined));
}

export const embedThemeSchema = parameter(z.enum(embedThemes));

/** The number of a part of an article in an address. */
export const partSchema = parameter(editionSchema);

/** The parameters of a list in which a place is a slug. */
export const slugPagingSchema = z.object({ before: parameter(slugSchema), after: parameter(slugSchema) });
export type SlugPaging = z.infer<typeof slugPagingSchema>;
