import { z } from "zod";
import type { SiteSettings } from "@/domain/publication/site-settings";
import { ratingRow } from "@/domain/publication/stored-conclusion";
import { byName } from "@/domain/ratings/scale-order";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { allRows } from "@/server/database/batches";
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

const publicScale = {
  id: true,
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
} as const satisfies Prisma.RatingScaleSelect;

/** The scale for new verdicts, and every other that a public verdict uses. */
export async function listPublicScales(): Promise<PublicScale[]> {
  const { read } = await database();
  const rows = await allRows<Prisma.RatingScaleGetPayload<{ select: typeof publicScale }>>((last, take) =>
    read.ratingScale.findMany({
      where: {
        OR: [{ isDefault: true }, { verdicts: { some: { publishedAt: { not: null } } } }],
        ...(last === undefined ? {} : { id: { gt: last.id } }),
      },
      orderBy: { id: "asc" },
      take,
      select: publicScale,
    }),
  );
  return scaleRow.array().parse(rows.sort(byName));
}
