import { type PageTag, pageTags } from "@/domain/publication/page-tags";

/** The largest page that is kept, in bytes of memory. */
const LARGEST = 1024 * 1024;

interface Stored<P> {
  page: P;
  tags: readonly PageTag[];
  bytes: number;
  /** Asked for since it was last looked at as one to drop. */
  wasAsked: boolean;
}

interface Rendering<P> {
  page: Promise<P>;
  tags: readonly PageTag[];
  /** Something it shows has changed since it began. */
  isStale: boolean;
}

export interface PageCache<P> {
  /** The page kept under the key, if there is one. */
  find(key: string): P | undefined;
  /** The page kept under the key, or made now. Those who ask at the same time wait for one and the same. */
  load(key: string, tags: readonly PageTag[], make: () => Promise<P>): Promise<P>;
  /** Drops every page that has one of the tags, and those of them that are being made when they are finished. */
  purge(tags: readonly PageTag[]): void;
  /** Drops everything; whether pages are kept from now on. */
  restart(keeping: boolean): void;
  /** What is kept. */
  size(): { pages: number; bytes: number };
}

/**
 * Pages in memory, at most `limit` bytes of them. Those not asked for go first: one that was asked for gets a second
 * chance, which costs a mark where it is found and no moving about. With a limit of 0 every page is made anew.
 * @param sizeOf what a page takes under its key, in bytes, or null for one that must not be kept
 */
export function createPageCache<P>(limit: number, sizeOf: (page: P, key: string) => number | null): PageCache<P> {
  const stored = new Map<string, Stored<P>>();
  const renderings = new Map<string, Rendering<P>>();
  let bytes = 0;
  let isKeeping = true;

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

  function keep(key: string, tags: readonly PageTag[], page: P): void {
    const size = sizeOf(page, key);
    if (!isKeeping || size === null || size > Math.min(LARGEST, limit)) return;
    const before = stored.get(key);
    if (before !== undefined) drop(key, before);
    makeRoom(size);
    stored.set(key, { page, tags, bytes: size, wasAsked: false });
    bytes += size;
  }

  async function render(key: string, tags: readonly PageTag[], make: () => Promise<P>): Promise<P> {
    const rendering: Rendering<P> = { page: make(), tags, isStale: false };
    renderings.set(key, rendering);
    try {
      const page = await rendering.page;
      if (!rendering.isStale) keep(key, tags, page);
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

  function find(key: string): P | undefined {
    const entry = stored.get(key);
    if (entry === undefined) return undefined;
    entry.wasAsked = true;
    return entry.page;
  }

  return {
    find,
    async load(key, tags, make) {
      if (limit === 0) return make();
      return find(key) ?? renderings.get(key)?.page ?? render(key, tags, make);
    },
    purge,
    restart(keeping) {
      isKeeping = keeping;
      purge([pageTags.site]);
    },
    size: () => ({ pages: stored.size, bytes }),
  };
}
