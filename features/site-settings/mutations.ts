import { pageTags } from "@/domain/publication/page-tags";
import { accepted, type Result } from "@/domain/result";
import type { Asker } from "@/server/asker";
import { conflict } from "@/server/database/conflict";
import { appendEvent, settingsSubject } from "@/server/database/event-log";
import { announcePublicChange } from "@/server/database/public-change";
import { readSettings } from "@/server/database/settings";
import { transactAs } from "@/server/database/transact";
import { settingsFields, settingsVersion } from "./data";
import type { SettingsForm } from "./schema";

/** Changes how the site presents itself. Every public page is made anew with it. */
export function saveSettings(requester: Asker<null>, input: SettingsForm): Promise<Result<null>> {
  const { basedOn, ...settings } = input;
  return transactAs(requester, "site.configure", async (tx, { id }) => {
    const version = await settingsVersion(tx);
    if (version !== basedOn) {
      return conflict(tx, settingsSubject, { basedOn, version }, settingsFields(await readSettings(tx)));
    }
    const changedAt = new Date();
    for (const [key, given] of Object.entries(settings)) {
      // A field that is empty has no row, and so its default.
      await tx.setting.deleteMany({ where: { key } });
      if (given !== null) await tx.setting.create({ data: { key, value: JSON.stringify(given), changedAt } });
    }
    announcePublicChange(tx, [pageTags.site]);
    await appendEvent(tx, {
      actorId: id,
      action: "site.configure",
      subject: settingsSubject,
      detail: { what: "changed the site’s settings", version: version + 1, changes: settings },
    });
    return accepted(null);
  });
}
