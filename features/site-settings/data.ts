import type { SiteSettings } from "@/domain/publication/site-settings";
import { database, type Transaction } from "@/server/database/database";
import { eventDetailSchema, settingsSubject } from "@/server/database/event-log";
import { readSettings } from "@/server/database/settings";
import type { SettingsFields } from "./schema";

/** Which version of the settings stands: 1 until they are changed for the first time. */
export async function settingsVersion(tx: Pick<Transaction, "event">): Promise<number> {
  const last = await tx.event.findFirst({
    where: { subjectType: settingsSubject.type, subjectId: settingsSubject.id },
    orderBy: { seq: "desc" },
    select: { detail: true },
  });
  return last === null ? 1 : (eventDetailSchema.parse(last.detail).version ?? 1);
}

/** The settings as the form's fields hold them. */
export function settingsFields(settings: SiteSettings): SettingsFields {
  return {
    name: settings.name,
    description: settings.description,
    contactEmail: settings.contactEmail ?? "",
    organisationUrl: settings.organisationUrl ?? "",
    logoUrl: settings.logoUrl ?? "",
    sameAs: settings.sameAs.join("\n"),
    licenceName: settings.licenceName,
    licenceUrl: settings.licenceUrl,
    minimumIndependentSources: String(settings.minimumIndependentSources),
    about: settings.about,
    methodology: settings.methodology,
    correctionsPolicy: settings.correctionsPolicy,
  };
}

/** The settings for the form, and the version they have. */
export async function findSettingsForm(): Promise<{ version: number; fields: SettingsFields }> {
  const { read } = await database();
  return { version: await settingsVersion(read), fields: settingsFields(await readSettings(read)) };
}
