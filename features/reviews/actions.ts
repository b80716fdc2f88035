"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { reviewVerdict } from "./mutations";
import { reviewSchema } from "./schema";

const done = { approve: "approved", approve_and_publish: "published", return: "returned" } as const;

export const saveReview = formAction(reviewSchema, async (requester, input) => {
  const result = await reviewVerdict(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: done[input.decision] })) : result;
});
