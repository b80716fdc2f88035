import type { SourceKind, Stance } from "@/domain/evidence/source";
import type { ArticleAuthor, TextPlace } from "@/domain/ingest/ingested-article";
import type { RatingFace } from "@/domain/ratings/rating";
import type { ReasonTag } from "@/domain/ratings/reason-tag";
import type { Gate } from "./gates";

/** An article as the public may know it. */
export interface PublishedArticle {
  slug: string;
  title: string;
  /** BCP 47. */
  language: string;
  publisher: string | null;
  /** People and bodies, in the article’s own order. */
  authors: ArticleAuthor[];
  url: string | null;
  /** YYYY-MM-DD. */
  publishedOn: string | null;
  /** YYYY-MM-DD: when it was last changed where it was published. */
  modifiedOn: string | null;
  /** The whole text may be shown, not only the quoted passages. */
  showFullText: boolean;
}

/** The passage of an article in which the claim is made, with a little of the text around it. */
export interface PublishedAppearance {
  quote: { exact: string; prefix: string; suffix: string };
  /** At which page or time of the original the quote stands; null where that has none. */
  place: TextPlace | null;
  article: PublishedArticle;
}

/** A verdict's conclusion. On a free-text scale the label is the conclusion in words, and there are no numbers. */
export interface PublishedRating extends RatingFace {
  definition: string | null;
  /** Nearer `best` is truer. The three are numbers together or null together. */
  value: number | null;
  best: number | null;
  worst: number | null;
  scale: { key: string; version: number; name: string };
}

/** A source as it stood when the verdict was submitted. */
export interface PublishedSource {
  /** 1, 2, 3 … as cited in the rationale. */
  position: number;
  stance: Stance;
  kind: SourceKind;
  title: string;
  publisher: string | null;
  url: string | null;
  /** The passage relied on, in the source's words. */
  quote: string | null;
  /** YYYY-MM-DD. */
  publishedOn: string | null;
  /** YYYY-MM-DD. */
  accessedOn: string;
  /** A copy that is kept, in case the source changes or goes. */
  archive: ArchivedCopy | null;
}

export interface ArchivedCopy {
  url: string;
  /** Of its bytes, hex. */
  sha256: string | null;
  archivedAt: Date | null;
}

export interface Topic {
  slug: string;
  name: string;
}

/** A public version of a verdict as the history lists it. */
export interface EditionSummary extends RatingFace {
  edition: number;
  publishedAt: Date;
  withdrawnAt: Date | null;
}

/** Who made a claim. The desk may not have said whether it is a person, nor where else more is said of them. */
export interface PublishedClaimant {
  slug: string;
  name: string;
  kind: "person" | "organisation" | null;
  /** A page that says without doubt who it is, such as a Wikidata item. */
  sameAs: string | null;
}

/**
 * A claim with one edition of its verdict, mostly the one that stands: what every public page and every export is made from. Nothing else of the desk
 * is in it: no drafts, no names of reviewers, no comments.
 */
export interface PublishedVerdict {
  slug: string;
  statement: string;
  /** BCP 47. */
  language: string;
  /** None where the claim is the publication's own. */
  claimant: PublishedClaimant | null;
  /** The first appearance comes first. */
  appearances: readonly PublishedAppearance[];
  rating: PublishedRating;
  /** One sentence. */
  summary: string;
  /** Markdown; [1] cites the first source. */
  rationale: string;
  wouldChange: string;
  reasonTags: readonly ReasonTag[];
  sources: readonly PublishedSource[];
  /** The public version, from 1. */
  edition: number;
  publishedAt: Date;
  firstPublishedAt: Date;
  /** Since when this edition is withdrawn; then nothing stands in its place. */
  withdrawnAt: Date | null;
  topics: readonly Topic[];
  /** What was asked before publication; none for what was published before that was kept. */
  gates: readonly Gate[];
}
