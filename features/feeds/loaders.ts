import { z } from "zod";
import { textsIn } from "@/domain/interface/texts";
import { ATOM_TYPE, atomFeed } from "@/domain/publication/atom-feed";
import type { FeedEntry } from "@/domain/publication/feed";
import { JSON_FEED_TYPE, jsonFeed } from "@/domain/publication/json-feed";
import { correctionEntry, verdictEntry } from "@/domain/publication/verdict-entry";
import { absoluteUrl, dataUrls, type FeedSubject, publicUrls } from "@/domain/urls";
import { listPublished } from "@/features/claim-search/data";
import { type ClaimSearch, claimSearchSchema } from "@/features/claim-search/schema";
import { findClaimant } from "@/features/claimants/data";
import { listCorrections } from "@/features/corrections/data";
import { slugSchema } from "@/features/publications/schema";
import { loadSite, siteDetails } from "@/features/site/loaders";
import { findTopic } from "@/features/topics/data";
import { siteLanguage } from "@/server/http/request-locale";
import { siteOrigin } from "@/server/site-origin";

/** How many entries a feed has at most. */
const ENTRIES = 50;

const formatSchema = z.enum(["xml", "json"]);
const requestSchema = z.union([
  z.object({ kind: z.literal("all"), slug: z.literal("-"), format: formatSchema }),
  z.object({ kind: z.literal("corrections"), slug: z.literal("-"), format: formatSchema }),
  z.object({ kind: z.literal("topics"), slug: slugSchema, format: formatSchema }),
  z.object({ kind: z.literal("claimants"), slug: slugSchema, format: formatSchema }),
]);
type FeedRequest = z.infer<typeof requestSchema>;

interface Contents {
  subject: FeedSubject;
  /** What it is a feed of; none for everything. */
  of: string | null;
  /** The page that shows the same: its path. */
  home: string;
  entries: FeedEntry[];
}

/** A feed ready to be sent; none where there is nothing of that kind. */
export async function loadFeed(parameters: Record<string, string>): Promise<{ type: string; body: string } | null> {
  const request = requestSchema.safeParse(parameters);
  if (!request.success) return null;
  const contents = await contentsOf(request.data);
  if (contents === null) return null;
  const { subject, of, home, entries } = contents;
  const details = siteDetails(await loadSite());
  const { format } = request.data;
  const url = (format === "xml" ? dataUrls.atomFeed : dataUrls.jsonFeed)(subject);
  const feed = {
    title: of === null ? details.name : `${details.name}: ${of}`,
    description: details.description,
    publisher: details.name,
    homeUrl: absoluteUrl(details.origin, home),
    feedUrl: absoluteUrl(details.origin, url),
    language: details.language,
    // RSS readers want an instant; a feed without entries has changed at no time that could be told.
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    entries,
  };
  return format === "xml" ? { type: ATOM_TYPE, body: atomFeed(feed) } : { type: JSON_FEED_TYPE, body: jsonFeed(feed) };
}

async function contentsOf(request: FeedRequest): Promise<Contents | null> {
  const texts = textsIn(siteLanguage());
  switch (request.kind) {
    case "all":
      return { subject: "", of: null, home: publicUrls.home, entries: await verdictEntries({}) };
    case "corrections":
      return {
        subject: "/corrections",
        of: texts.say("corrections.title"),
        home: publicUrls.corrections,
        entries: await correctionEntries(),
      };
    case "topics": {
      const topic = await findTopic(request.slug);
      if (topic === null) return null;
      const { slug, name } = topic;
      const entries = await verdictEntries({ topic: slug });
      return { subject: `/topics/${slug}`, of: name, home: publicUrls.topic(slug), entries };
    }
    case "claimants": {
      const claimant = await findClaimant(request.slug);
      if (claimant === null) return null;
      const { slug, name } = claimant;
      const entries = await verdictEntries({ claimant: slug });
      return { subject: `/claimants/${slug}`, of: name, home: publicUrls.claimant(slug), entries };
    }
  }
}

async function verdictEntries(subject: Partial<ClaimSearch>): Promise<FeedEntry[]> {
  const { claims } = await listPublished({ ...claimSearchSchema.parse({}), ...subject }, ENTRIES);
  return claims.map((claim) => verdictEntry(claim, siteOrigin()));
}

async function correctionEntries(): Promise<FeedEntry[]> {
  const { say } = textsIn(siteLanguage());
  const labels = {
    correction: say("correction.correction"),
    update: say("correction.update"),
    retraction: say("correction.retraction"),
  };
  const { corrections } = await listCorrections({ before: undefined, after: undefined }, ENTRIES);
  return corrections.map((correction) => correctionEntry(correction, correction.claim, siteOrigin(), labels));
}
