import { z } from "zod";
import { parameter, slugSchema } from "@/features/publications/schema";

/** The parameters of the list of articles; a place in it is an article's slug. */
export const articlePagingSchema = z.object({ before: parameter(slugSchema), after: parameter(slugSchema) });
export type ArticlePaging = z.infer<typeof articlePagingSchema>;
