/** Tones of the ratings, from untrue to true, and one for what stands outside that line. */
export type RatingTone = "false" | "mostly-false" | "half" | "mostly-true" | "true" | "none";

/** Every tone the theme paints; set as data-tone, read by the classes text-tone, border-tone and bg-tone. */
export type ToneName =
  | RatingTone
  | "supports"
  | "refutes"
  | "context"
  | "open"
  | "review"
  | "published"
  | "plain"
  | "success"
  | "warning"
  | "error";
