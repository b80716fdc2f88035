"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { chooseDefaultScale, publishVerdict, saveVerdict } from "./mutations";
import { defaultScaleSchema, publishSchema, verdictSchema } from "./schema";

export const saveVerdictForm = formAction(verdictSchema, async (requester, input) => {
  const result = await saveVerdict(requester, input);
  if (!result.ok) return result;
  const done = input.intent === "submit" ? "verdict-submitted" : "draft-saved";
  return accepted(withQuery(deskUrls.claim(input.claimId), { done }));
});

export const publish = formAction(publishSchema, async (requester, input) => {
  const result = await publishVerdict(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "published" })) : result;
});

export const saveDefaultScale = formAction(defaultScaleSchema, async (requester, input) => {
  const result = await chooseDefaultScale(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.scales, { done: "scale-chosen" })) : result;
});
