import { cache } from "react";
import { withQuery } from "@/domain/urls";
import { loadClaimsOf, type QueryParameters } from "@/features/claim-search/loaders";
import { leadOnOrRefuse } from "@/features/publications/loaders";
import { slugPagingSchema, slugSchema } from "@/features/publications/schema";
import { loadSite } from "@/features/site/loaders";
import { findTopic, listTopics } from "./data";

const PAGE_SIZE = 100;

/** A page of what public claims are about. */
export async function loadTopics(parameters: QueryParameters) {
  const [site, page] = await Promise.all([loadSite(), listTopics(slugPagingSchema.parse(parameters), PAGE_SIZE)]);
  return {
    site,
    topics: page.names,
    previous: page.previous === null ? undefined : withQuery(site.urls.topics, { before: page.previous }),
    next: page.next === null ? undefined : withQuery(site.urls.topics, { after: page.next }),
  };
}

/** A topic with public claims; a real 404 where there is none of that slug. */
export const loadTopic = cache(async (slug: string) => {
  const known = slugSchema.safeParse(slug).success;
  const [site, topic] = await Promise.all([loadSite(), known ? findTopic(slug) : null]);
  if (topic === null) return leadOnOrRefuse("topic", slug, site.urls.topic);
  return { site, topic };
});

/** A page of a topic's claims. */
export async function loadTopicClaims(slug: string, parameters: QueryParameters) {
  const { site, topic } = await loadTopic(slug);
  return { site, topic, ...(await loadClaimsOf({ topic: slug }, site.urls.topic(slug), parameters)) };
}
