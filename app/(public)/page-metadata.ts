import type { Metadata } from "next";
import { dataUrls, type FeedSubject } from "@/domain/urls";
import { canonicalUrl } from "@/features/site/loaders";
import type { Site } from "@/features/site/schema";

export interface PageHead {
  title: string;
  description: string;
  /** The page's path in the site's own language, which is what search engines shall list. */
  path: string;
  /** The same as data: its path. */
  json?: string;
  /** The feeds of this page; those of the whole site otherwise. */
  feed?: FeedSubject;
  /** The parameters of the address: a further page of a list, or a selection of it, is not listed by search engines. */
  parameters?: Readonly<Record<string, unknown>>;
}

/** The head of a public page. */
export function pageMetadata(
  site: Site,
  { title, description, path, json, feed = "", parameters = {} }: PageHead,
): Metadata {
  const { name } = site.settings;
  return {
    title: { absolute: `${title} · ${name}` },
    description,
    alternates: {
      canonical: canonicalUrl(path),
      types: {
        ...(json === undefined ? {} : { "application/json": canonicalUrl(json) }),
        "application/atom+xml": canonicalUrl(dataUrls.atomFeed(feed)),
        "application/feed+json": canonicalUrl(dataUrls.jsonFeed(feed)),
      },
    },
    ...(Object.keys(parameters).length === 0 ? {} : { robots: { index: false, follow: true } }),
    openGraph: { type: "website", siteName: name, title, description, url: canonicalUrl(path) },
  };
}
