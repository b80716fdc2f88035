import { describe, expect, it, vi } from "vitest";
import type { PageTag } from "@/domain/publication/page-tags";
import { createPageCache } from "./page-cache";

const MIB = 1024 * 1024;

interface Page {
  words: string;
  /** None: must not be kept. */
  bytes: number | null;
}

/** A page that says that the database does not answer. */
const absence: Page = { words: "away", bytes: null };

function cacheOf(limit: number) {
  const cache = createPageCache<Page>({
    limit,
    sizeOf: (page) => page.bytes,
    isAbsence: ({ words }) => words === absence.words,
  });
  const add = async (key: string, bytes: number | null = 10, tags: readonly PageTag[] = []) =>
    (await cache.load(key, tags, async () => ({ words: key, bytes }))).page;
  const kept = (...keys: string[]) => keys.filter((key) => cache.find(key) !== undefined);
  return { cache, add, kept };
}

/** A page that is being made until it is told to be finished. */
function slowPage(words: string) {
  let finish: (page: Page) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const page = new Promise<Page>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { make: () => page, finish: () => finish({ words, bytes: 10 }), fail: () => fail(new Error(words)) };
}

describe("a page cache", () => {
  it("keeps what was made", async () => {
    const { cache, add } = cacheOf(100);
    const page = await add("/a");
    expect(cache.find("/a")).toBe(page);
    expect(await add("/a")).toBe(page);
    expect(cache.size()).toEqual({ pages: 1, bytes: 10 });
  });

  it("drops first what was not asked for, and stays within its limit", async () => {
    const { cache, add, kept } = cacheOf(35);
    for (const key of ["/a", "/b", "/c"]) await add(key);
    cache.find("/a");
    await add("/d");
    expect(kept("/a", "/b", "/c", "/d")).toEqual(["/a", "/c", "/d"]);
    await add("/e", 30);
    expect(cache.size()).toEqual({ pages: 1, bytes: 30 });
  });

  it("does not keep what must not be kept, what is larger than 1 MiB, or larger than the limit", async () => {
    const { add, kept } = cacheOf(3 * MIB);
    await add("/refused", null);
    await add("/large", MIB + 1);
    await add("/fits", MIB);
    expect(kept("/refused", "/large", "/fits")).toEqual(["/fits"]);
    const small = cacheOf(5);
    await small.add("/a", 6);
    expect(small.cache.size().pages).toBe(0);
  });

  it("makes every page anew with a limit of 0", async () => {
    const { add, cache } = cacheOf(0);
    const pages = await Promise.all([add("/a"), add("/a")]);
    expect(pages[0]).not.toBe(pages[1]);
    expect(cache.find("/a")).toBeUndefined();
  });

  it("makes a page once for those who ask at the same time", async () => {
    const { cache, add } = cacheOf(100);
    const slow = slowPage("once");
    const first = cache.load("/a", [], slow.make);
    const second = add("/a");
    slow.finish();
    expect(await second).toBe((await first).page);
  });

  it("tells all who wait of a failure, and tries again for the next", async () => {
    const { cache, add } = cacheOf(100);
    const slow = slowPage("broken");
    const waiting = [cache.load("/a", [], slow.make), add("/a")];
    slow.fail();
    const ends = await Promise.allSettled(waiting);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await add("/a")).words).toBe("/a");
  });

  it("purges by tag, and everything by that of the site", async () => {
    const { cache, add, kept } = cacheOf(100);
    await add("/claims/x", 10, ["claim:x"]);
    await add("/claims/y", 10, ["claim:y"]);
    await add("/claims", 10, ["lists"]);
    await add("/about", 10, []);
    cache.purge(["claim:x", "lists"]);
    expect(kept("/claims/x", "/claims/y", "/claims", "/about")).toEqual(["/claims/y", "/about"]);
    cache.purge(["site"]);
    expect(cache.size()).toEqual({ pages: 0, bytes: 0 });
  });

  it("does not keep a page that was being made when its tag was purged, nor give it to who asks afterwards", async () => {
    const { cache, add } = cacheOf(100);
    const old = slowPage("old");
    const waiting = cache.load("/claims/x", ["claim:x"], old.make);
    const other = slowPage("other");
    const unconcerned = cache.load("/claims/y", ["claim:y"], other.make);
    cache.purge(["claim:x"]);
    const fresh = await add("/claims/x", 10, ["claim:x"]);
    old.finish();
    other.finish();
    expect((await waiting).page.words).toBe("old");
    expect(cache.find("/claims/x")).toBe(fresh);
    expect(cache.find("/claims/y")).toBe((await unconcerned).page);
  });

  it("makes every page anew while nothing is heard, and once more when it is, whenever it was begun", async () => {
    const { cache, add, kept } = cacheOf(100);
    await add("/before");
    const slow = slowPage("slow");
    const begun = cache.load("/slow", [], slow.make);
    cache.hear(false);
    await add("/meanwhile");
    expect(kept("/before", "/meanwhile")).toEqual([]);
    cache.hear(true);
    slow.finish();
    await begun;
    await add("/after");
    expect(kept("/before", "/slow", "/meanwhile", "/after")).toEqual(["/after"]);
  });

  it("gives what it kept before only while the database does not answer, and says so", async () => {
    const { cache, add, kept } = cacheOf(100);
    const made = await add("/a");
    for (const lose of [() => cache.hear(false), () => cache.doubt()]) {
      lose();
      expect(await cache.load("/a", [], async () => absence)).toEqual({ page: made, isStale: true });
      expect((await cache.load("/b", [], async () => absence)).page).toBe(absence);
      expect(kept("/a", "/b")).toEqual([]);
      cache.hear(true);
    }
    await vi.waitFor(async () => {
      const anew = await cache.load("/a", [], async () => ({ words: "anew", bytes: 10 }));
      expect(anew).toEqual({ page: { words: "anew", bytes: 10 }, isStale: false });
    });
    expect(kept("/a")).toEqual(["/a"]);
  });

  it("does not wait for a silent database where it kept a page before", async () => {
    const { cache, add } = cacheOf(100);
    const made = await add("/a");
    cache.hear(false);
    const silent = slowPage("silent");
    expect(await cache.load("/a", [], silent.make)).toEqual({ page: made, isStale: true });
    silent.fail();
  });

  it("never keeps a page whose making began before a doubt, which no purge can reach any more", async () => {
    const { cache } = cacheOf(MIB);
    const slow = slowPage("before the withdrawal");
    const asked = cache.load("claim", ["claim:a"], slow.make);
    cache.doubt();
    cache.purge(["claim:a"]);
    slow.finish();
    await asked;
    expect(cache.find("claim")).toBeUndefined();
    expect(await cache.load("claim", ["claim:a"], async () => absence)).toEqual({ page: absence, isStale: false });
  });

  it("never gives a page that is known to be wrong", async () => {
    const { cache, add } = cacheOf(100);
    await add("/claims/x", 10, ["claim:x"]);
    cache.hear(false);
    cache.purge(["claim:x"]);
    const answer = await cache.load("/claims/x", ["claim:x"], async () => absence);
    expect(answer).toEqual({ page: absence, isStale: false });
  });
});
