"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addComment, assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "./mutations";
import { assignSchema, commentSchema, editClaimSchema, markSchema, spanSchema, triageSchema } from "./schema";

export const saveTriage = formAction(triageSchema, async (requester, input) => {
  const result = await triageClaim(requester, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, input.claimId)) : result;
});

export const saveMark = formAction(markSchema, async (requester, input) => {
  const result = await markClaim(requester, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, result.value.claimId)) : result;
});

export const saveSpan = formAction(spanSchema, async (requester, input) => {
  const result = await changeSpan(requester, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, input.claimId)) : result;
});

export const saveClaim = formAction(editClaimSchema, async (requester, input) => {
  const result = await editClaim(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "claim-saved" })) : result;
});

export const saveAssignment = formAction(assignSchema, async (requester, input) => {
  const result = await assignClaim(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "claim-assigned" })) : result;
});

export const saveComment = formAction(commentSchema, async (requester, input) => {
  const result = await addComment(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "comment-added" })) : result;
});
