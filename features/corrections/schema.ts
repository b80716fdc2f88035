import { z } from "zod";
import { parameter } from "@/features/publications/schema";

/** The parameters of the list of corrections; a place in it is a correction's id. */
export const correctionPagingSchema = z.object({ before: parameter(z.uuid()), after: parameter(z.uuid()) });
export type CorrectionPaging = z.infer<typeof correctionPagingSchema>;
