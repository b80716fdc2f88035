import { z } from "zod";
import type { SiteSettings } from "@/domain/publication/site-settings";
import { ratingRow } from "@/domain/publication/stored-conclusion";
import { database } from "@/server/database/database";
import { readSettings } from "@/server/database/settings";

/** How the site presents itself, defaults filled in. */
export async function findSettings(): Promise<SiteSettings> {
  return readSettings((await database()).read);
}

const scaleRow = z.object({
  key: z.string(),
  version: z.number(),
  name: z.string(),
  description: z.string(),
  kind: z.enum(["ratings", "free-text"]),
  isDefault: z.boolean(),
  ratings: z.array(ratingRow.extend({ key: z.string(), definition: z.string(), value: z.number().nullable() })),
});
export type PublicScale = z.infer<typeof scaleRow>;

/** The scale for new verdicts, and every other that a public verdict uses. */
export async function listPublicScales(): Promise<PublicScale[]> {
  const { read } = await database();
  const rows = await read.ratingScale.findMany({
    where: { OR: [{ isDefault: true }, { verdicts: { some: { publishedAt: { not: null } } } }] },
    orderBy: [{ isDefault: "desc" }, { name: "asc" }, { version: "desc" }],
    select: {
      key: true,
      version: true,
      name: true,
      description: true,
      kind: true,
      isDefault: true,
      ratings: {
        orderBy: { position: "asc" },
        select: { key: true, label: true, colour: true, icon: true, definition: true, value: true },
      },
    },
  });
  return scaleRow.array().parse(rows);
}
