import { setTimeout as sleep } from "node:timers/promises";
import { type PageTag, pageTags } from "@/domain/publication/page-tags";

/** The largest page that is kept, in bytes of memory. */
const LARGEST = 1024 * 1024;

/**
 * How long the database's absence is taken for granted after it was seen, and how long, while nothing is heard of
 * changes, a page may take to be made before the kept one is given instead, in milliseconds.
 */
const ABSENCE = 500;
const PATIENCE = 1000;

interface Stored<P> {
  page: P;
  tags: readonly PageTag[];
  bytes: number;
  /** Asked for since it was last looked at as one to drop. */
  wasAsked: boolean;
  /** Which of the times between two doubts it was begun in. */
  era: number;
}

interface Rendering<P> {
  page: Promise<P>;
  tags: readonly PageTag[];
  /** Something it shows has changed since it began. */
  isStale: boolean;
}

export interface Loaded<P> {
  page: P;
  /** It was made before and may be out of date: the database does not answer. */
  isStale: boolean;
}

export interface PageCache<P> {
  /** The page kept under the key, if there is one that is up to date. */
  find(key: string): P | undefined;
  /**
   * The page kept under the key, or made now. Those who ask at the same time wait for one and the same. Where it cannot
   * be made for want of the database, one that was kept before is given.
   */
  load(key: string, tags: readonly PageTag[], make: () => Promise<P>): Promise<Loaded<P>>;
  /** Drops every page that has one of the tags, and those of them that are being made when they are finished. */
  purge(tags: readonly PageTag[]): void;
  /** Everything kept until now may be out of date: it is only given while the database does not answer. */
  doubt(): void;
  /** Whether changes are heard of from now on. Every page is doubted, and while nothing is heard each is made anew. */
  hear(isHearing: boolean): void;
  /** What is kept. */
  size(): { pages: number; bytes: number };
}

export interface PageCacheOptions<P> {
  /** How much may be kept, in bytes. With 0 every page is made anew. */
  limit: number;
  /** What a page takes under its key, in bytes, or null for one that must not be kept. */
  sizeOf: (page: P, key: string) => number | null;
  /** Whether a page only says that the database does not answer. */
  isAbsence: (page: P) => boolean;
}

/**
 * Pages in memory, at most `limit` bytes of them. Those not asked for go first: one that was asked for gets a second
 * chance, which costs a mark where it is found and no moving about.
 */
export function createPageCache<P>({ limit, sizeOf, isAbsence }: PageCacheOptions<P>): PageCache<P> {
  const stored = new Map<string, Stored<P>>();
  const renderings = new Map<string, Rendering<P>>();
  let bytes = 0;
  let isHearing = true;
  let era = 0;
  let absentUntil = Number.NEGATIVE_INFINITY;

  function drop(key: string, entry: Stored<P>): void {
    stored.delete(key);
    bytes -= entry.bytes;
  }

  function makeRoom(size: number): void {
    for (const [key, entry] of stored) {
      if (bytes + size <= limit) return;
      if (entry.wasAsked) {
        entry.wasAsked = false;
        stored.delete(key);
        stored.set(key, entry);
      } else drop(key, entry);
    }
  }

  function keep(key: string, page: P, { tags, era: begun }: Pick<Stored<P>, "tags" | "era">): void {
    const size = sizeOf(page, key);
    if (size === null || size > Math.min(LARGEST, limit)) return;
    const before = stored.get(key);
    if (before !== undefined) drop(key, before);
    makeRoom(size);
    stored.set(key, { page, tags, bytes: size, wasAsked: false, era: begun });
    bytes += size;
  }

  async function render(key: string, tags: readonly PageTag[], make: () => Promise<P>): Promise<P> {
    const begun = era;
    const rendering: Rendering<P> = { page: make(), tags, isStale: false };
    renderings.set(key, rendering);
    try {
      const page = await rendering.page;
      if (isAbsence(page)) absentUntil = performance.now() + ABSENCE;
      // Begun before a doubt, it is out of reach of later purges, and something newer may be kept already.
      if (!rendering.isStale && begun === era) keep(key, page, { tags, era });
      return page;
    } finally {
      if (renderings.get(key) === rendering) renderings.delete(key);
    }
  }

  function purge(tags: readonly PageTag[]): void {
    const concerns = (entry: { tags: readonly PageTag[] }) =>
      tags.includes(pageTags.site) || entry.tags.some((tag) => tags.includes(tag));
    for (const [key, entry] of stored) if (concerns(entry)) drop(key, entry);
    for (const [key, rendering] of renderings) {
      if (!concerns(rendering)) continue;
      rendering.isStale = true;
      // Who asks from now on must not be given it either.
      renderings.delete(key);
    }
  }

  function doubt(): void {
    era += 1;
    // What is being made is finished for those who wait for it, and not given to who asks from now on.
    renderings.clear();
  }

  function find(key: string): P | undefined {
    const entry = stored.get(key);
    if (entry === undefined || !isHearing || entry.era !== era) return undefined;
    entry.wasAsked = true;
    return entry.page;
  }

  /** Null where it takes too long while nothing is heard, as when the database is silent. */
  async function inTime(made: Promise<P>): Promise<P | null> {
    if (isHearing) return made;
    const ended = new AbortController();
    const tooLong = sleep(PATIENCE, null, { signal: ended.signal }).catch(() => null);
    try {
      return await Promise.race([made, tooLong]);
    } finally {
      ended.abort();
    }
  }

  return {
    find,
    async load(key, tags, make) {
      if (limit === 0) return { page: await make(), isStale: false };
      const fresh = find(key);
      if (fresh !== undefined) return { page: fresh, isStale: false };
      const before = stored.get(key);
      if (before !== undefined && performance.now() < absentUntil) return stale(before);
      const made = renderings.get(key)?.page ?? render(key, tags, make);
      const page = before === undefined ? await made : await inTime(made);
      if (page === null) {
        absentUntil = performance.now() + ABSENCE;
        made.catch(() => undefined);
      }
      // Not one that was purged meanwhile: it is known to be wrong.
      if (before !== undefined && stored.get(key) === before && (page === null || isAbsence(page)))
        return stale(before);
      return { page: page ?? (await made), isStale: false };
    },
    purge,
    doubt,
    hear(hearing) {
      isHearing = hearing;
      doubt();
    },
    size: () => ({ pages: stored.size, bytes }),
  };
}

function stale<P>(entry: Stored<P>): Loaded<P> {
  entry.wasAsked = true;
  return { page: entry.page, isStale: true };
}
