"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addComment, assignClaim, changeSpan, editClaim, markClaim, triageClaim } from "./mutations";
import { assignSchema, commentSchema, editClaimSchema, markSchema, spanSchema, triageSchema } from "./schema";

export const saveTriage = formAction(triageSchema, async (actor, input) => {
  const result = await triageClaim(actor, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, input.claimId)) : result;
});

export const saveMark = formAction(markSchema, async (actor, input) => {
  const result = await markClaim(actor, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, result.value.claimId)) : result;
});

export const saveSpan = formAction(spanSchema, async (actor, input) => {
  const result = await changeSpan(actor, input);
  return result.ok ? accepted(deskUrls.article(result.value.articleId, input.claimId)) : result;
});

export const saveClaim = formAction(editClaimSchema, async (actor, input) => {
  const result = await editClaim(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "claim-saved" })) : result;
});

export const saveAssignment = formAction(assignSchema, async (actor, input) => {
  const result = await assignClaim(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "claim-assigned" })) : result;
});

export const saveComment = formAction(commentSchema, async (actor, input) => {
  const result = await addComment(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "comment-added" })) : result;
});
