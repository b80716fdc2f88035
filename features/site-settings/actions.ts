"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { saveSettings } from "./mutations";
import { settingsFormSchema } from "./schema";

export const saveSiteSettings = formAction(settingsFormSchema, saveSettings, () =>
  withQuery(deskUrls.site, { done: "site-saved" }),
);
