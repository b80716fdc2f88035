import { z } from "zod";
import { claimVersionFields } from "@/domain/fields";

export const reviewSchema = z
  .object({
    ...claimVersionFields,
    decision: z.enum(["approve", "approve_and_publish", "return"]),
    comment: z.string().trim().max(5000, "Keep the comment to 5,000 characters."),
  })
  .refine((review) => review.decision !== "return" || review.comment !== "", {
    path: ["comment"],
    error: "Say what the author has to change.",
  });
export type ReviewInput = z.infer<typeof reviewSchema>;
