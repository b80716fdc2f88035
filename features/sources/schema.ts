import { z } from "zod";
import { sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
import { claimVersionFields, dateField, optionalTextField, webAddressField } from "@/domain/fields";

export const newSourceSchema = z.object({
  ...claimVersionFields,
  url: webAddressField,
  title: z.string().trim().min(1, "Enter the source’s title.").max(300, "Keep the title to 300 characters."),
  publisher: optionalTextField(200),
  kind: z.enum(sourceKindSchema.options, { error: "Choose what kind of source it is." }),
  stance: z.enum(stanceSchema.options, { error: "Choose what the source does to the claim." }),
  quote: optionalTextField(5000),
  publishedOn: dateField,
});
export type NewSource = z.infer<typeof newSourceSchema>;

export const editedSourceSchema = newSourceSchema.extend({ sourceId: z.string() });
export type EditedSource = z.infer<typeof editedSourceSchema>;

export const removedSourceSchema = z.object({ ...claimVersionFields, sourceId: z.string() });
export type RemovedSource = z.infer<typeof removedSourceSchema>;
