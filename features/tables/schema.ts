import { authorNames } from "@/domain/ingest/author-lines";
import type { PublishedCorrection } from "@/domain/publication/correction";
import type { Columns } from "@/domain/publication/csv";
import type { RatingTally } from "@/domain/publication/listed-claim";
import type { PublishedArticle } from "@/domain/publication/published-verdict";

// The columns of the lists that are given as data. `page` is the address of the row's page. Names are kept stable.

interface Row {
  page: string;
}

export const articleColumns: Columns<Row & PublishedArticle & { tallies: readonly RatingTally[] }> = {
  url: ({ page }) => page,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  author: ({ authors }) => authorNames(authors),
  published: ({ publishedOn }) => publishedOn,
  language: ({ language }) => language,
  original: ({ url }) => url,
  claims: ({ tallies }) => tallies.reduce((sum, { count }) => sum + count, 0),
  modified: ({ modifiedOn }) => modifiedOn,
};

interface Counted extends Row {
  name: string;
  count: number;
}

export const claimantColumns: Columns<Counted> = {
  url: ({ page }) => page,
  name: ({ name }) => name,
  claims: ({ count }) => count,
};

export const topicColumns: Columns<Counted> = claimantColumns;

export const correctionColumns: Columns<Row & PublishedCorrection & { claim: { statement: string } }> = {
  url: ({ page }) => page,
  claim: ({ claim }) => claim.statement,
  kind: ({ kind }) => kind,
  made: ({ madeAt }) => madeAt.toISOString(),
  reason: ({ reason }) => reason,
  version_before: ({ before }) => before.edition,
  rating_before: ({ before }) => before.label,
  version_after: ({ after }) => after?.edition ?? null,
  rating_after: ({ after }) => after?.label ?? null,
};
