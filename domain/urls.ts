/** The formats that a claim can be cited in, by the ending of the address. */
export type CitationFormat = "txt" | "bib" | "ris" | "csl.json";

/** Whose feed: of everything, of the corrections, or of one topic or claimant. */
export type FeedSubject = "" | "/corrections" | `/topics/${string}` | `/claimants/${string}`;

/**
 * The public addresses, in one place, as paths on this host; see absoluteUrl for the rest. `prefix` is "" for the site's
 * own language, which is also what is canonical, or "/be" and the like for pages in another language. Data, feeds and
 * pictures have one address for all languages.
 */
export function publicUrlsIn(prefix: string) {
  return {
    home: prefix === "" ? "/" : prefix,
    claims: `${prefix}/claims`,
    claim: (slug: string) => `${prefix}/claims/${slug}`,
    claimVersion: (slug: string, edition: number) => `${prefix}/claims/${slug}/versions/${edition}`,
    claimReport: (slug: string) => `${prefix}/claims/${slug}/report`,
    report: (reference: string) => `${prefix}/reports/${reference}`,
    articles: `${prefix}/articles`,
    article: (slug: string) => `${prefix}/articles/${slug}`,
    claimants: `${prefix}/claimants`,
    claimant: (slug: string) => `${prefix}/claimants/${slug}`,
    topics: `${prefix}/topics`,
    topic: (slug: string) => `${prefix}/topics/${slug}`,
    corrections: `${prefix}/corrections`,
    methodology: `${prefix}/methodology`,
    about: `${prefix}/about`,
    data: `${prefix}/data`,
    claimEmbed: (slug: string) => `${prefix}/embed/claims/${slug}`,
  } as const;
}
export type PublicUrls = ReturnType<typeof publicUrlsIn>;

export const publicUrls = publicUrlsIn("");

/** Addresses that are the same in every language. */
export const dataUrls = {
  /** The table of what the page of a list shows, by the page's path in the site's own language. */
  csvOf: (path: string) => `${path}.csv`,
  jsonOf: (path: string) => `${path}.json`,
  claimsCsv: "/claims.csv",
  claimsJson: "/claims.json",
  claimJson: (slug: string) => `/claims/${slug}.json`,
  claimCsv: (slug: string) => `/claims/${slug}.csv`,
  citation: (slug: string, format: CitationFormat) => `/claims/${slug}.${format}`,
  claimImage: (slug: string) => `/claims/${slug}/image.png`,
  articlesJson: "/articles.json",
  articleJson: (slug: string) => `/articles/${slug}.json`,
  claimantsJson: "/claimants.json",
  claimantJson: (slug: string) => `/claimants/${slug}.json`,
  topicsJson: "/topics.json",
  topicJson: (slug: string) => `/topics/${slug}.json`,
  correctionsJson: "/corrections.json",
  atomFeed: (subject: FeedSubject) => `${subject}/feed.xml`,
  jsonFeed: (subject: FeedSubject) => `${subject}/feed.json`,
  sitemap: "/sitemap.xml",
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  oembed: "/oembed",
} as const;

export const deskUrls = {
  articles: "/desk",
  newArticle: "/desk/articles/new",
  /** What was read of a file, before it is taken in as an article. */
  original: (id: string) => `/desk/articles/new/${id}`,
  /** The file that an article was taken in from. */
  originalFile: (articleId: string) => `/desk/articles/${articleId}/original`,
  article: (id: string, claimId?: string) =>
    claimId === undefined ? `/desk/articles/${id}` : `/desk/articles/${id}?claim=${claimId}#mark-${claimId}`,
  articlePart: (id: string, part: number) => `/desk/articles/${id}?part=${part}`,
  claim: (id: string) => `/desk/claims/${id}`,
  reviews: "/desk/reviews",
  reports: "/desk/reports",
  people: "/desk/people",
  scales: "/desk/scales",
  site: "/desk/site",
  signIn: "/sign-in",
  invitation: (token: string) => `/invitation/${token}`,
} as const;

/** A path of this site as a full address; `origin` has no trailing slash, "https://example.org". */
export function absoluteUrl(origin: string, path: string): string {
  return `${origin}${path}`;
}

/** The path with a query string of the parameters that have a value. */
export function withQuery(path: string, parameters: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
