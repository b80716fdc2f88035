"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { chooseDefaultScale, publishVerdict, saveVerdict } from "./mutations";
import { defaultScaleSchema, publishSchema, verdictSchema } from "./schema";

export const saveVerdictForm = formAction(verdictSchema, async (actor, input) => {
  const result = await saveVerdict(actor, input);
  if (!result.ok) return result;
  const done = input.intent === "submit" ? "verdict-submitted" : "draft-saved";
  return accepted(withQuery(deskUrls.claim(input.claimId), { done }));
});

export const publish = formAction(publishSchema, async (actor, input) => {
  const result = await publishVerdict(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(input.claimId), { done: "published" })) : result;
});

export const saveDefaultScale = formAction(defaultScaleSchema, async (actor, input) => {
  const result = await chooseDefaultScale(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.scales, { done: "scale-chosen" })) : result;
});
