import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { requireActor } from "@/server/session";
import { findSettingsForm } from "./data";
import type { SettingsFields } from "./schema";

export interface LoadedSettings {
  actor: Actor;
  version: number;
  fields: SettingsFields;
}

/** The site's settings for those who may change them. */
export async function loadSettings(): Promise<LoadedSettings> {
  const actor = await requireActor("site.configure", deskUrls.site);
  return { actor, ...(await findSettingsForm()) };
}
