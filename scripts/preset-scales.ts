import { scalePresets } from "@/domain/ratings/presets";
import type { Database } from "@/server/database/database";

/** Stores the rating scales that every installation starts with; those that are there stay as they are. */
export async function storePresetScales({ write }: Database): Promise<void> {
  await write(async (tx) => {
    const hasDefault = (await tx.ratingScale.count({ where: { isDefault: true } })) > 0;
    for (const { ratings, isDefault, ...scale } of scalePresets) {
      const { key, version } = scale;
      if ((await tx.ratingScale.count({ where: { key, version } })) > 0) continue;
      await tx.ratingScale.create({
        data: {
          ...scale,
          isDefault: isDefault && !hasDefault,
          ratings: { create: ratings.map((rating, position) => ({ ...rating, position })) },
        },
      });
    }
  });
}
