"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { chooseDefaultScale, publishVerdict, saveVerdict } from "./mutations";
import { defaultScaleSchema, publishSchema, verdictSchema } from "./schema";

export const saveVerdictForm = formAction(verdictSchema, saveVerdict, (_saved, { claimId, intent }) =>
  withQuery(deskUrls.claim(claimId), { done: intent === "submit" ? "verdict-submitted" : "draft-saved" }),
);

export const publish = formAction(publishSchema, publishVerdict, (_published, { claimId }) =>
  withQuery(deskUrls.claim(claimId), { done: "published" }),
);

export const saveDefaultScale = formAction(defaultScaleSchema, chooseDefaultScale, () =>
  withQuery(deskUrls.scales, { done: "scale-chosen" }),
);
