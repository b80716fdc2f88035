"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { reviewVerdict } from "./mutations";
import { reviewSchema } from "./schema";

const done = { approve: "approved", approve_and_publish: "published", return: "returned" } as const;

export const saveReview = formAction(reviewSchema, reviewVerdict, (_reviewed, { claimId, decision }) =>
  withQuery(deskUrls.claim(claimId), { done: done[decision] }),
);
