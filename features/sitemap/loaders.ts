import { robotsText } from "@/domain/publication/robots";
import {
  type SitemapEntry,
  sitemapIndex,
  sitemapPages,
  sitemapSlice,
  sitemapUrlset,
} from "@/domain/publication/sitemap";
import { absoluteUrl, dataUrls, publicUrls } from "@/domain/urls";
import { siteOrigin } from "@/server/site-origin";
import { countPlaces, findLastPublication, type Places, type StoredPage, streamStoredPages } from "./data";

/** The pages that are there whatever is published. They stand in the first sitemap, before all others. */
const fixedPaths = [
  publicUrls.home,
  publicUrls.claims,
  publicUrls.articles,
  publicUrls.claimants,
  publicUrls.topics,
  publicUrls.corrections,
  publicUrls.methodology,
  publicUrls.about,
  publicUrls.data,
];

const pathOf = {
  article: publicUrls.article,
  claim: publicUrls.claim,
  claimant: publicUrls.claimant,
  topic: publicUrls.topic,
};

/** What robots are told. */
export function loadRobots(): string {
  return robotsText(siteOrigin());
}

/** The index of the sitemaps. */
export async function loadSitemapIndex(): Promise<string> {
  const changed = await findLastPublication();
  const count = sitemapPages(lengthOf(await countPlaces()));
  return sitemapIndex(
    Array.from({ length: count }, (_, index) => ({
      url: absoluteUrl(siteOrigin(), dataUrls.sitemapPart(index + 1)),
      lastModified: changed,
    })),
  );
}

/** One sitemap in parts; none where there is no such number. */
export async function loadSitemap(number: string): Promise<AsyncIterable<string> | null> {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const places = await countPlaces();
  const slice = sitemapSlice(Number(number), lengthOf(places));
  return slice === null ? null : sitemapUrlset(entries(places, slice.skip, slice.take));
}

/** As many addresses as the sitemaps have places for. */
function lengthOf(places: Places): number {
  return Object.values(places).reduce((sum, count) => sum + count, fixedPaths.length);
}

async function* entries(places: Places, skip: number, take: number): AsyncGenerator<SitemapEntry> {
  const fixed = fixedPaths.slice(skip, skip + take);
  yield* fixed.map((path) => ({ url: absoluteUrl(siteOrigin(), path), lastModified: null }));
  const stored = streamStoredPages(places, Math.max(0, skip - fixedPaths.length), take - fixed.length);
  for await (const page of stored) yield entryOf(page);
}

function entryOf({ kind, slug, changed }: StoredPage): SitemapEntry {
  return { url: absoluteUrl(siteOrigin(), pathOf[kind](slug)), lastModified: changed };
}
