import { type SiteSettings, siteSettingsSchema } from "@/domain/publication/site-settings";
import { allRows } from "./batches";
import type { Transaction } from "./database";

/** How the site presents itself, defaults filled in. */
export async function readSettings(database: Pick<Transaction, "setting">): Promise<SiteSettings> {
  const rows = await allRows<{ key: string; value: string }>((last, take) =>
    database.setting.findMany({
      where: last === undefined ? {} : { key: { gt: last.key } },
      orderBy: { key: "asc" },
      take,
      select: { key: true, value: true },
    }),
  );
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
