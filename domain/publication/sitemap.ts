import { markupText } from "./sound-text";

// Sitemaps after protocol 0.9 of sitemaps.org, UTF-8. A sitemap covers addresses in its own folder and below, so all of
// them lie at the root.

/** The media type to serve sitemaps under. */
export const SITEMAP_TYPE = "application/xml; charset=utf-8";

/** As many addresses as one sitemap, and as many sitemaps as one index, may hold. */
export const SITEMAP_PAGE_SIZE = 50_000;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A page, or a sitemap, by its absolute URL, and when it last changed where that is known. */
export interface SitemapEntry {
  url: string;
  lastModified: Date | null;
}

/** How many sitemaps so many addresses take; one even for none, so that the index always has an entry. */
export function sitemapPages(total: number): number {
  return Math.max(1, Math.ceil(total / SITEMAP_PAGE_SIZE));
}

/** Which of `total` addresses stand in a sitemap, counted from 1; null where there is no such sitemap. */
export function sitemapSlice(page: number, total: number): { skip: number; take: number } | null {
  if (!Number.isInteger(page) || page < 1 || page > sitemapPages(total)) return null;
  return { skip: (page - 1) * SITEMAP_PAGE_SIZE, take: SITEMAP_PAGE_SIZE };
}

/** The index of the sitemaps. */
export function sitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  const entries = sitemaps.map((entry) => element("sitemap", entry));
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join("")}</sitemapindex>\n`;
}

/** One sitemap in parts, a line a page; at most SITEMAP_PAGE_SIZE of them are given. */
export async function* sitemapUrlset(pages: AsyncIterable<SitemapEntry>): AsyncGenerator<string> {
  yield `${DECLARATION}<urlset xmlns="${NAMESPACE}">\n`;
  for await (const page of pages) yield element("url", page);
  yield "</urlset>\n";
}

function element(name: "sitemap" | "url", { url, lastModified }: SitemapEntry): string {
  const changed = lastModified === null ? "" : `<lastmod>${lastModified.toISOString()}</lastmod>`;
  return `<${name}><loc>${markupText(url)}</loc>${changed}</${name}>\n`;
}
