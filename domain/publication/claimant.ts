import { z } from "zod";

/** What a claimant is, as far as the desk has said. */
const claimantKinds = ["person", "organisation"] as const;
export const claimantKindSchema = z.enum(claimantKinds);
export type ClaimantKind = (typeof claimantKinds)[number];
