import { z } from "zod";

/**
 * What a public page shows, by name, so that the pages a change concerns can be told from the others: one claim, one
 * article, one claimant, one topic, lists of any of them. Every page also shows the site's settings and rating scales.
 */
export const pageTagSchema = z.union([
  z.enum(["site", "lists"]),
  z.templateLiteral([z.enum(["claim", "article", "claimant", "topic"]), ":", z.string().min(1)]),
]);
export type PageTag = z.infer<typeof pageTagSchema>;

/** The tags by what they name. Each takes a slug. */
export const pageTags = {
  site: "site",
  lists: "lists",
  claim: (slug: string): PageTag => `claim:${slug}`,
  article: (slug: string): PageTag => `article:${slug}`,
  claimant: (slug: string): PageTag => `claimant:${slug}`,
  topic: (slug: string): PageTag => `topic:${slug}`,
} as const;
