/** Every address of the site, in one place. All are paths on this host; see absoluteUrl for the rest. */
export const publicUrls = {
  home: "/",
  claims: "/claims",
  claim: (slug: string) => `/claims/${slug}`,
  claimJson: (slug: string) => `/claims/${slug}.json`,
  /** The permanent address of one public version, from 1. */
  claimVersion: (slug: string, edition: number) => `/claims/${slug}/versions/${edition}`,
  /** The claim as a small page for frames on other sites. */
  claimEmbed: (slug: string) => `/embed/claims/${slug}`,
  articles: "/articles",
  article: (slug: string) => `/articles/${slug}`,
  claimsCsv: "/claims.csv",
  claimsJson: "/claims.json",
  methodology: "/methodology",
  corrections: "/corrections",
  sitemap: "/sitemap.xml",
} as const;

export const deskUrls = {
  articles: "/desk",
  newArticle: "/desk/articles/new",
  article: (id: string, claimId?: string) =>
    claimId === undefined ? `/desk/articles/${id}` : `/desk/articles/${id}?claim=${claimId}#mark-${claimId}`,
  claim: (id: string) => `/desk/claims/${id}`,
  reviews: "/desk/reviews",
  people: "/desk/people",
  scales: "/desk/scales",
  signIn: "/sign-in",
  invitation: (token: string) => `/invitation/${token}`,
} as const;

/** A path of this site as a full address; `origin` has no trailing slash, "https://example.org". */
export function absoluteUrl(origin: string, path: string): string {
  return `${origin}${path}`;
}

/** The path with a query string of the parameters that have a value. */
export function withQuery(path: string, parameters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== "") query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
