import { z } from "zod";
import { type Columns, rowsCsv } from "@/domain/publication/csv";
import { rowsJson } from "@/domain/publication/json";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import { findPublicArticleSlug, listPublicArticles } from "@/features/checked-articles/data";
import { loadClaimTable } from "@/features/claim-search/loaders";
import { type TableFormat, tableFormatSchema } from "@/features/claim-search/schema";
import { findClaimant, listClaimants } from "@/features/claimants/data";
import { listCorrections } from "@/features/corrections/data";
import { slugSchema } from "@/features/publications/schema";
import { findTopic, listTopics } from "@/features/topics/data";
import { siteOrigin } from "@/server/site-origin";
import { articleColumns, claimantColumns, correctionColumns, topicColumns } from "./schema";

export interface LoadedTable {
  /** What a file of it is called. */
  name: string;
  format: TableFormat;
  parts: AsyncIterable<string>;
}

/** Rows read from the database at once. */
const BATCH = 200;

const subjectSchema = z.object({
  kind: z.enum(["articles", "claimants", "topics"]),
  slug: slugSchema,
  format: tableFormatSchema,
});

/** The claims of one article, claimant or topic; none where nothing public is called so. */
export async function loadClaimTableOf(parameters: Record<string, string>): Promise<LoadedTable | null> {
  const subject = subjectSchema.safeParse(parameters);
  if (!subject.success) return null;
  const { kind, slug, format } = subject.data;
  const find = { articles: findPublicArticleSlug, claimants: findClaimant, topics: findTopic }[kind];
  if ((await find(slug)) === null) return null;
  const filter = { articles: "article", claimants: "claimant", topics: "topic" }[kind];
  return { name: slug, format, parts: loadClaimTable({ [filter]: slug }, format) };
}

const listSchema = z.object({
  list: z.enum(["articles", "claimants", "topics", "corrections"]),
  format: tableFormatSchema,
});

/** A whole list beside its page; none where there is no such list. */
export function loadListTable(parameters: Record<string, string>): LoadedTable | null {
  const request = listSchema.safeParse(parameters);
  if (!request.success) return null;
  const { list, format } = request.data;
  return { name: list, format, parts: tableOf(list, format) };
}

function tableOf(list: z.infer<typeof listSchema>["list"], format: TableFormat): AsyncIterable<string> {
  switch (list) {
    case "articles":
      return table(list, format, articleColumns, articles());
    case "claimants":
      return table(list, format, claimantColumns, claimants());
    case "topics":
      return table(list, format, topicColumns, topics());
    case "corrections":
      return table(list, format, correctionColumns, corrections());
  }
}

/** In JSON a row has the names of the columns. */
function table<T>(
  name: string,
  format: TableFormat,
  columns: Columns<T>,
  rows: AsyncIterable<T>,
): AsyncIterable<string> {
  return format === "csv" ? rowsCsv(columns, rows) : rowsJson(name, named(columns, rows));
}

async function* named<T>(columns: Columns<T>, rows: AsyncIterable<T>): AsyncGenerator<unknown> {
  for await (const row of rows) {
    yield Object.fromEntries(Object.entries(columns).map(([name, cellOf]) => [name, cellOf(row)]));
  }
}

async function* articles() {
  for (let before: string | undefined; ; ) {
    const page = await listPublicArticles({ before, after: undefined }, BATCH);
    yield* page.articles.map((row) => ({ ...row, page: absoluteUrl(siteOrigin(), publicUrls.article(row.slug)) }));
    if (page.older === null) return;
    before = page.older;
  }
}

async function* claimants() {
  for (let after: string | undefined; ; ) {
    const page = await listClaimants({ before: undefined, after }, BATCH);
    yield* page.names.map((row) => ({ ...row, page: absoluteUrl(siteOrigin(), publicUrls.claimant(row.slug)) }));
    if (page.next === null) return;
    after = page.next;
  }
}

async function* topics() {
  for (let after: string | undefined; ; ) {
    const page = await listTopics({ before: undefined, after }, BATCH);
    yield* page.names.map((row) => ({ ...row, page: absoluteUrl(siteOrigin(), publicUrls.topic(row.slug)) }));
    if (page.next === null) return;
    after = page.next;
  }
}

async function* corrections() {
  for (let before: string | undefined; ; ) {
    const page = await listCorrections({ before, after: undefined }, BATCH);
    yield* page.corrections.map((row) => ({
      ...row,
      page: absoluteUrl(siteOrigin(), publicUrls.claim(row.claim.slug)),
    }));
    if (page.older === null) return;
    before = page.older;
  }
}
