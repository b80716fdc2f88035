import { z } from "zod";
import { LanguageModelFailure } from "./failure";

const MAX_ITEMS = 200;

const idSchema = z.int().positive();

/** The forms that answers have to have; see `questionFor`. What is beside them is passed over. */
export const selectionSchema = z.object({ selected: z.array(idSchema).max(MAX_ITEMS) });

export const disambiguationSchema = z.object({
  items: z.array(z.object({ id: idSchema, clear: z.boolean(), reason: z.string().max(1000).nullish() })).max(MAX_ITEMS),
});

export const decompositionSchema = z.object({
  items: z
    .array(
      z.object({
        id: idSchema,
        claims: z.array(z.object({ quote: z.string().max(2000), claimant: z.string().max(300).nullish() })).max(20),
      }),
    )
    .max(MAX_ITEMS),
});

/**
 * The JSON object in an answer, checked. Models put a fence or a sentence around it.
 *
 * @throws LanguageModelFailure "unreadable" where there is none, or none of that form
 */
export function readAnswer<S extends z.ZodType>(schema: S, answer: string): z.output<S> {
  const parsed = schema.safeParse(parseJson(answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1)));
  if (!parsed.success) throw new LanguageModelFailure("unreadable");
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
