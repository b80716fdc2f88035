import { z } from "zod";
import { type RatingFace, ratingColourSchema, ratingIconSchema } from "@/domain/ratings/rating";

// What the database gives for a verdict's conclusion, parsed into what the public is shown.

export const ratingRow = z.object({ label: z.string(), colour: ratingColourSchema, icon: ratingIconSchema });

export const conclusionShape = { ratingText: z.string().nullable(), rating: ratingRow.nullable() };

const conclusionRow = z.object(conclusionShape);

/** How a stored verdict's conclusion is shown. Without a rating it is the conclusion in words. */
export function ratingFace({ rating, ratingText }: z.infer<typeof conclusionRow>): RatingFace {
  if (rating !== null) return { label: rating.label, colour: rating.colour, icon: rating.icon };
  return { label: ratingText ?? "", colour: "none", icon: "ring" };
}

export const topicRows = z
  .array(z.object({ topic: z.object({ slug: z.string(), name: z.string() }) }))
  .transform((rows) => rows.map(({ topic }) => topic));
