import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { JsonLd } from "./json-ld";

/** What the site says of itself, in its feeds, its markup and its citations. */
export interface SiteDetails {
  name: string;
  /** "https://example.org", without a trailing slash. */
  origin: string;
  description: string;
  /** BCP 47; that of the site's own words, not of its claims. */
  language: string;
  contactEmail: string | null;
  /** Of who runs the site, where that is not this site. */
  organisationUrl: string | null;
  logoUrl: string | null;
  /** Addresses of the same organisation elsewhere, such as its Wikidata item. */
  sameAs: readonly string[];
  /** Of the licence under which verdicts and their markup may be used. */
  licenceUrl: string;
}

/** By what other nodes of the markup refer to the organisation. */
export function organisationId(site: SiteDetails): string {
  return `${absoluteUrl(site.origin, publicUrls.home)}#organisation`;
}

/**
 * Who runs the site, as schema.org Organization. It is not a NewsMediaOrganization: a desk may be a research group or a
 * charity, Google asks for an Organization or a Person, and verificationFactCheckingPolicy is defined for news media
 * "or other fact-checking Organization". The policies are the site's own pages.
 */
export function organisation(site: SiteDetails): JsonLd {
  const methodology = absoluteUrl(site.origin, publicUrls.methodology);
  return {
    "@type": "Organization",
    "@id": organisationId(site),
    name: site.name,
    url: site.organisationUrl ?? absoluteUrl(site.origin, publicUrls.home),
    ...(site.description === "" ? {} : { description: site.description }),
    ...(site.logoUrl === null ? {} : { logo: site.logoUrl }),
    ...(site.contactEmail === null ? {} : { email: site.contactEmail }),
    ...(site.sameAs.length === 0 ? {} : { sameAs: site.sameAs }),
    publishingPrinciples: methodology,
    verificationFactCheckingPolicy: methodology,
    correctionsPolicy: absoluteUrl(site.origin, publicUrls.corrections),
  };
}
