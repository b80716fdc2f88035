import { type SiteSettings, siteSettingsSchema } from "@/domain/publication/site-settings";
import type { Transaction } from "./database";

/** How the site presents itself, defaults filled in. */
export async function readSettings(database: Pick<Transaction, "setting">): Promise<SiteSettings> {
  const rows = await database.setting.findMany({ select: { key: true, value: true } });
  return siteSettingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, parsed(value)])));
}

/** What cannot be read counts as not set. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
