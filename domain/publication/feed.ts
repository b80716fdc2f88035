/** An entry of a feed: a verdict, or a notice on one. */
export interface FeedEntry {
  /** Permanent and never used for anything else; an absolute URL. */
  id: string;
  /** Where it is read; an absolute URL. */
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** BCP 47. */
  language: string;
  published: Date;
  updated: Date;
  tags: readonly string[];
}

/** A feed, newest entry first. Its addresses are absolute URLs; `feedUrl` is its own, and its id. */
export interface Feed {
  title: string;
  description: string;
  /** Who publishes it; Atom asks for an author. */
  publisher: string;
  homeUrl: string;
  feedUrl: string;
  /** BCP 47. */
  language: string;
  updated: Date;
  entries: readonly FeedEntry[];
}
