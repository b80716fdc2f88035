import { articleSearchText } from "@/domain/search-text";
import { database } from "@/server/database/database";

/** Articles whose search text is written at once; a text can have half a million characters. */
const INDEX_BATCH = 20;

/** Writes the search text of articles that were stored before there was one. */
export async function indexOldArticles(): Promise<void> {
  const { read, write } = await database();
  for (;;) {
    const articles = await read.article.findMany({
      where: { searchText: "" },
      take: INDEX_BATCH,
      select: { id: true, title: true, publisher: true, author: true, text: true },
    });
    if (articles.length === 0) return;
    const searchTexts = articles.map((article) => ({ id: article.id, searchText: articleSearchText(article) }));
    await write(async (tx) => {
      for (const { id, searchText } of searchTexts) await tx.article.update({ where: { id }, data: { searchText } });
    });
  }
}
