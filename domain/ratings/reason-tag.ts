import { z } from "zod";

/** Why a claim misleads or stands outside the scale; kept apart from its rating and from the workflow state. */
export const reasonTags = [
  "missing_context",
  "outdated",
  "misattributed",
  "exaggerated",
  "altered_quote",
  "satire",
  "opinion",
  "prediction",
] as const;
export const reasonTagSchema = z.enum(reasonTags);
export type ReasonTag = (typeof reasonTags)[number];

export const reasonTagLabels: Record<ReasonTag, string> = {
  missing_context: "Missing context",
  outdated: "Outdated",
  misattributed: "Wrongly attributed",
  exaggerated: "Exaggerated",
  altered_quote: "Altered quote",
  satire: "Satire",
  opinion: "Opinion",
  prediction: "Prediction",
};
