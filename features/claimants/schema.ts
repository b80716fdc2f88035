import { z } from "zod";
import { parameter, slugSchema } from "@/features/publications/schema";

/** The parameters of the list of claimants; a place in it is a claimant's slug. */
export const claimantPagingSchema = z.object({ before: parameter(slugSchema), after: parameter(slugSchema) });
export type ClaimantPaging = z.infer<typeof claimantPagingSchema>;
