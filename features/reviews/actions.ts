"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { publishVerdict } from "@/features/verdicts/mutations";
import { formAction } from "@/server/form-action";
import { reviewVerdict } from "./mutations";
import { reviewSchema } from "./schema";

export const saveReview = formAction(reviewSchema, async (actor, input) => {
  const { claimId, basedOn, comment } = input;
  const decision = input.decision === "return" ? "return" : "approve";
  const reviewed = await reviewVerdict(actor, { claimId, basedOn, decision, comment });
  if (!reviewed.ok) return reviewed;
  if (input.decision !== "approve_and_publish") {
    return accepted(withQuery(deskUrls.claim(claimId), { done: decision === "return" ? "returned" : "approved" }));
  }
  const published = await publishVerdict(actor, { claimId, basedOn: basedOn + 1 });
  // The approval stands whatever became of the publication, and the claim's page offers to publish again.
  return accepted(withQuery(deskUrls.claim(claimId), { done: published.ok ? "published" : "approved" }));
});
