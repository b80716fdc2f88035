import { fold } from "@/domain/search-text";
import type { PublishedSource } from "./published-verdict";

/** What may differ in a source that is otherwise the same; its place in the list is not counted. */
export const sourceFields = [
  "stance",
  "kind",
  "title",
  "publisher",
  "url",
  "quote",
  "publishedOn",
  "accessedOn",
] as const;
export type SourceField = (typeof sourceFields)[number];

export interface SourceChanges {
  added: PublishedSource[];
  removed: PublishedSource[];
  changed: { before: PublishedSource; after: PublishedSource; fields: SourceField[] }[];
}

/**
 * What became of the sources between two versions; null where nothing did. A source is the same where its address is, or,
 * of those left over, its title and publisher apart from case and punctuation.
 */
export function sourceChanges(
  before: readonly PublishedSource[],
  after: readonly PublishedSource[],
): SourceChanges | null {
  const byAddress = pairUp(before, after, ({ url }) => url);
  const byTitle = pairUp(byAddress.before, byAddress.after, ({ title, publisher }) => {
    return JSON.stringify([fold(title), fold(publisher ?? "")]);
  });
  const changed = [...byAddress.pairs, ...byTitle.pairs]
    .map(([old, now]) => ({
      before: old,
      after: now,
      fields: sourceFields.filter((field) => old[field] !== now[field]),
    }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => a.after.position - b.after.position);
  const nothing = changed.length + byTitle.before.length + byTitle.after.length === 0;
  return nothing ? null : { added: byTitle.after, removed: byTitle.before, changed };
}

interface Paired {
  pairs: [before: PublishedSource, after: PublishedSource][];
  /** Those of each side that found no partner. */
  before: PublishedSource[];
  after: PublishedSource[];
}

/** Each source of one side with the first of the other that has the same key and is not taken. */
function pairUp(
  before: readonly PublishedSource[],
  after: readonly PublishedSource[],
  keyOf: (source: PublishedSource) => string | null,
): Paired {
  const waiting = new Map<string, PublishedSource[]>();
  for (const source of before) {
    const key = keyOf(source);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), source]);
  }
  const paired: Paired = { pairs: [], before: [], after: [] };
  for (const source of after) {
    const key = keyOf(source);
    const partner = key === null ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) paired.after.push(source);
    else paired.pairs.push([partner, source]);
  }
  const taken = new Set(paired.pairs.map(([partner]) => partner));
  paired.before = before.filter((source) => !taken.has(source));
  return paired;
}
