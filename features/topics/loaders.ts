import { cache } from "react";
import { loadClaimsOf, type QueryParameters } from "@/features/claim-search/loaders";
import { slugSchema } from "@/features/publications/schema";
import { loadSite } from "@/features/site/loaders";
import { missing } from "@/server/http/page-refusal";
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
  if (topic === null) missing();
  return { site, topic };
});

/** A page of a topic's claims. */
export async function loadTopicClaims(slug: string, parameters: QueryParameters) {
  const { site, topic } = await loadTopic(slug);
  return { site, topic, ...(await loadClaimsOf({ topic: slug }, site.urls.topic(slug), parameters)) };
}
