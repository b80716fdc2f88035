import { embedThemes } from "@/domain/publication/embed-theme";
import { type PageTag, pageTags } from "@/domain/publication/page-tags";

/**
 * What an address gives: a page, a page with a form for readers that is never kept, a page that other sites may show in
 * a frame, data that pages of other sites may read, another file, or an export that is made while it is sent and never
 * kept.
 */
export type DocumentKind = "page" | "form" | "embed" | "data" | "file" | "export";

export interface PublicPath {
  /** Behind the language; `:slug` and `:number` stand for one. */
  path: string;
  kind: DocumentKind;
  /** The parameters that count, and of each the UTF-16 units that do, or the only values that do. */
  parameters: Readonly<Record<string, number | readonly string[]>>;
  /** What it shows, beside the site's settings; the slug is that of its path, empty where there is none. */
  tags: (slug: string) => readonly PageTag[];
}

const CURSOR = 130;
const SLUG = 120;
const paging = { before: CURSOR, after: CURSOR };

const filters = {
  q: 200,
  rating: SLUG,
  claimant: SLUG,
  topic: SLUG,
  article: SLUG,
  publisher: 200,
  from: 10,
  to: 10,
};

const none = () => [];
const lists = () => [pageTags.lists];
const claim = (slug: string) => [pageTags.claim(slug)];
const article = (slug: string) => [pageTags.article(slug)];
const claimant = (slug: string) => [pageTags.claimant(slug)];
const topic = (slug: string) => [pageTags.topic(slug)];

function of(kind: DocumentKind, path: string, tags: PublicPath["tags"], parameters: PublicPath["parameters"] = {}) {
  return { path, kind, parameters, tags } satisfies PublicPath;
}

/** Every public address there is. What a page reads beyond the parameters named here never reaches it. */
export const publicPaths: readonly PublicPath[] = [
  of("page", "/", lists),
  of("page", "/claims", lists, { ...filters, ...paging }),
  of("export", "/claims.json", lists, filters),
  of("export", "/claims.csv", lists, filters),
  of("page", "/claims/:slug", claim),
  of("page", "/claims/:slug/versions/:number", claim),
  of("form", "/claims/:slug/report", claim),
  of("data", "/claims/:slug.json", claim),
  of("data", "/claims/:slug.csv", claim),
  of("data", "/claims/:slug.txt", claim),
  of("data", "/claims/:slug.bib", claim),
  of("data", "/claims/:slug.ris", claim),
  of("data", "/claims/:slug.csl.json", claim),
  of("file", "/claims/:slug/image.png", claim),
  of("embed", "/embed/claims/:slug", claim, { theme: embedThemes }),
  of("page", "/articles", lists, paging),
  of("page", "/articles/:slug", article, { part: 6 }),
  of("export", "/articles/:slug.json", article),
  of("export", "/articles/:slug.csv", article),
  of("export", "/articles.json", lists),
  of("export", "/articles.csv", lists),
  of("page", "/claimants", lists, paging),
  of("export", "/claimants.json", lists),
  of("export", "/claimants.csv", lists),
  of("page", "/claimants/:slug", claimant, paging),
  of("export", "/claimants/:slug.json", claimant),
  of("export", "/claimants/:slug.csv", claimant),
  of("data", "/claimants/:slug/feed.xml", claimant),
  of("data", "/claimants/:slug/feed.json", claimant),
  of("page", "/topics", lists, paging),
  of("export", "/topics.json", lists),
  of("export", "/topics.csv", lists),
  of("page", "/topics/:slug", topic, paging),
  of("export", "/topics/:slug.json", topic),
  of("export", "/topics/:slug.csv", topic),
  of("data", "/topics/:slug/feed.xml", topic),
  of("data", "/topics/:slug/feed.json", topic),
  of("page", "/corrections", lists, paging),
  of("export", "/corrections.json", lists),
  of("export", "/corrections.csv", lists),
  of("data", "/corrections/feed.xml", lists),
  of("data", "/corrections/feed.json", lists),
  of("form", "/reports/:reference", none, { sent: 1 }),
  of("page", "/methodology", lists),
  of("page", "/about", none),
  of("page", "/data", lists),
  of("data", "/feed.xml", lists),
  of("data", "/feed.json", lists),
  of("data", "/oembed", lists, { url: 2000, format: 10, maxwidth: 6, maxheight: 6 }),
  of("file", "/sitemap.xml", lists),
  of("export", "/sitemaps/:number.xml", lists),
  of("file", "/robots.txt", none),
  of("file", "/favicon.ico", none),
  of("file", "/icon.svg", none),
];
