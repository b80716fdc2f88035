"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { saveSettings } from "./mutations";
import { settingsFormSchema } from "./schema";

export const saveSiteSettings = formAction(settingsFormSchema, async (requester, input) => {
  const result = await saveSettings(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.site, { done: "site-saved" })) : result;
});
