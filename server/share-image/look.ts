import type { RatingColour } from "@/domain/ratings/rating";

/** The light scheme of app/globals.css, which a test holds these against: "#rrggbb". */
export const colours = {
  paper: "#fbfaf6",
  ink: "#1b1f24",
  soft: "#565e68",
  rule: "#ddd8cc",
  accent: "#0b5563",
} as const;

/** What a rating's tone paints, from the same place. */
export const toneColours: Record<RatingColour, string> = {
  false: "#a32c08",
  "mostly-false": "#a05607",
  half: "#66635a",
  "mostly-true": "#2a6f9e",
  true: "#0a3f75",
  none: "#55597a",
};
