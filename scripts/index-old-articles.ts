import { articleAuthorsSchema } from "@/domain/ingest/author-lines";
import { articleSearchText } from "@/domain/search-text";
import { database } from "@/server/database/database";

/** Articles whose search text is written at once; a text can have half a million characters. */
const BATCH = 20;

/** Writes the search text of articles that were stored before there was one. */
export async function indexOldArticles(): Promise<void> {
  const { read, write } = await database();
  let after = "";
  for (;;) {
    const articles = await read.article.findMany({
      where: { searchText: "", id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, title: true, publisher: true, authors: true, text: true },
    });
    const last = articles.at(-1);
    if (last === undefined) return;
    after = last.id;
    const searchTexts = articles.map(({ id, authors, ...article }) => ({
      id,
      searchText: articleSearchText({ ...article, authors: articleAuthorsSchema.parse(authors) }),
    }));
    await write(async (tx) => {
      for (const { id, searchText } of searchTexts) await tx.article.update({ where: { id }, data: { searchText } });
    });
  }
}
