import { z } from "zod";

/** Tones of the theme, from untrue to true, and one for ratings that stand outside that line. */
export const ratingColours = ["false", "mostly-false", "half", "mostly-true", "true", "none"] as const;
export const ratingColourSchema = z.enum(ratingColours);
export type RatingColour = (typeof ratingColours)[number];

/** A disc filled in quarters as far as the claim is true, a barred disc, or a dashed ring where truth is not measured. */
export const ratingIcons = ["barred", "disc-0", "disc-25", "disc-50", "disc-75", "disc-100", "ring"] as const;
export const ratingIconSchema = z.enum(ratingIcons);
export type RatingIcon = (typeof ratingIcons)[number];

/** How a verdict's conclusion is shown: by words, shape and colour, never by colour alone. */
export interface RatingFace {
  label: string;
  colour: RatingColour;
  icon: RatingIcon;
}
