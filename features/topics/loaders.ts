import { cache } from "react";
import { loadClaimsOf, type QueryParameters } from "@/features/claim-search/loaders";
import { leadOnOrRefuse } from "@/features/publications/loaders";
import { slugSchema } from "@/features/publications/schema";
import { loadSite } from "@/features/site/loaders";
import { findTopic, listTopics } from "./data";

/** What public claims are about. */
export async function loadTopics() {
  const [site, topics] = await Promise.all([loadSite(), listTopics()]);
  return { site, topics };
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
