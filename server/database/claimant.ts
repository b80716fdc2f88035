import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { Transaction } from "./database";

/** The claimant of that name, made where there is none yet. The name's outer and repeated spaces do not count. */
export async function claimantIdFor(tx: Transaction, name: string): Promise<string> {
  const tidy = name.trim().replace(/\s+/g, " ");
  const stored = await tx.claimant.findUnique({ where: { name: tidy }, select: { id: true } });
  if (stored !== null) return stored.id;
  const slug = await uniqueSlug(slugFrom(tidy), async (candidate) => {
    return (await tx.claimant.count({ where: { slug: candidate } })) > 0;
  });
  const made = await tx.claimant.create({ data: { name: tidy, slug }, select: { id: true } });
  return made.id;
}
