"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addComment, assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "./mutations";
import { assignSchema, commentSchema, editClaimSchema, markSchema, spanSchema, triageSchema } from "./schema";

export const saveTriage = formAction(triageSchema, triageClaim, ({ articleId }, { claimId }) =>
  deskUrls.article(articleId, claimId),
);

export const saveMark = formAction(markSchema, markClaim, ({ articleId, claimId }) =>
  deskUrls.article(articleId, claimId),
);

export const saveSpan = formAction(spanSchema, changeSpan, ({ articleId }, { claimId }) =>
  deskUrls.article(articleId, claimId),
);

export const saveClaim = formAction(editClaimSchema, editClaim, ({ id }) =>
  withQuery(deskUrls.claim(id), { done: "claim-saved" }),
);

export const saveAssignment = formAction(assignSchema, assignClaim, ({ id }) =>
  withQuery(deskUrls.claim(id), { done: "claim-assigned" }),
);

export const saveComment = formAction(commentSchema, addComment, ({ id }) =>
  withQuery(deskUrls.claim(id), { done: "comment-added" }),
);
