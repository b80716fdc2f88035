import { z } from "zod";

/** What came of a report: the verdict was changed, or it stands as it was. */
export const outcomes = ["corrected", "unchanged"] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = (typeof outcomes)[number];
