import { slugFrom, uniqueSlug } from "@/domain/slug";
import { eachBatch, inBatches } from "./batches";
import type { Transaction } from "./database";
import { orderedIds } from "./ordered-ids";

/** The claimant of that name, made where there is none yet. The name's outer and repeated spaces do not count. */
export async function claimantIdFor(tx: Transaction, name: string): Promise<string> {
  const id = (await claimantIdsFor(tx, [name])).get(name);
  if (id === undefined) throw new Error("A claimant that was asked for was not made.");
  return id;
}

/**
 * The claimants of these names, however many, by the names as they are given. They are read, and those that are not
 * there yet are made, in batches; in the order of their names, so that two transactions do not wait for each other.
 */
export async function claimantIdsFor(tx: Transaction, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const tidied = new Map(names.map((name) => [name, name.trim().replace(/\s+/g, " ")]));
  const wanted = [...new Set(tidied.values())].sort();
  const stored = await inBatches(wanted, (batch) =>
    tx.claimant.findMany({ where: { name: { in: batch } }, take: batch.length, select: { id: true, name: true } }),
  );
  const ids = new Map(stored.map(({ id, name }) => [name, id]));
  const missing = wanted.filter((name) => !ids.has(name));
  const slugs = await freeSlugs(tx, missing);
  const newId = orderedIds();
  const made = slugs.map(({ name, slug }) => ({ id: newId(), name, slug }));
  await eachBatch(made, async (batch) => {
    await tx.claimant.createMany({ data: batch });
  });
  for (const { id, name } of made) ids.set(name, id);
  return new Map([...tidied].map(([name, tidy]) => [name, ids.get(tidy) ?? ""]));
}

/** A slug for each of the names that neither a stored claimant nor another of them has. */
async function freeSlugs(tx: Transaction, names: readonly string[]): Promise<{ name: string; slug: string }[]> {
  const wanted = names.map((name) => ({ name, slug: slugFrom(name) }));
  const stored = await inBatches([...new Set(wanted.map(({ slug }) => slug))], (batch) =>
    tx.claimant.findMany({ where: { slug: { in: batch } }, take: batch.length, select: { slug: true } }),
  );
  const taken = new Set(stored.map(({ slug }) => slug));
  const given: { name: string; slug: string }[] = [];
  for (const { name, slug } of wanted) {
    const free = await uniqueSlug(slug, async (candidate) => {
      if (taken.has(candidate)) return true;
      return candidate !== slug && (await tx.claimant.count({ where: { slug: candidate } })) > 0;
    });
    taken.add(free);
    given.push({ name, slug: free });
  }
  return given;
}
