import { z } from "zod";
import { sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
import { claimVersionFields, dateField, optionalTextField, webAddressField } from "@/domain/fields";

const sourceFields = {
  ...claimVersionFields,
  url: webAddressField,
  title: z.string().trim().min(1, "Enter the source’s title.").max(300, "Keep the title to 300 characters."),
  publisher: optionalTextField(200),
  kind: z.enum(sourceKindSchema.options, { error: "Choose what kind of source it is." }),
  stance: z.enum(stanceSchema.options, { error: "Choose what the source does to the claim." }),
  quote: optionalTextField(5000),
  publishedOn: dateField,
  accessedOn: dateField,
};

/** A reader must be able to find what a verdict rests on. */
function isFindable(source: { url: string | null; publisher: string | null }): boolean {
  return source.url !== null || source.publisher !== null;
}

const notFindable = {
  path: ["url"],
  error: "Give the web address or, where there is none, the publisher, so that a reader can find it.",
};

export const newSourceSchema = z.object(sourceFields).refine(isFindable, notFindable);
export type NewSource = z.infer<typeof newSourceSchema>;

export const editedSourceSchema = z.object({ ...sourceFields, sourceId: z.string() }).refine(isFindable, notFindable);
export type EditedSource = z.infer<typeof editedSourceSchema>;

export const removedSourceSchema = z.object({ ...claimVersionFields, sourceId: z.string() });
export type RemovedSource = z.infer<typeof removedSourceSchema>;
