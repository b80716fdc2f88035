import { storedTraces, storeSketch, tracesOf } from "@/server/database/article-twins";
import { database } from "@/server/database/database";

/** Articles whose texts are read at once; a text can have half a million characters. */
const BATCH = 20;

/** Writes what articles are known again by for those that were stored before there was such. */
export async function indexOldTwins(): Promise<void> {
  const { read, write } = await database();
  for (;;) {
    const articles = await read.article.findMany({
      where: { foldedSha256: null },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, url: true, text: true },
    });
    if (articles.length === 0) return;
    const traced = articles.map((article) => ({ id: article.id, traces: tracesOf(article) }));
    await write(async (tx) => {
      for (const { id, traces } of traced) {
        const { count } = await tx.article.updateMany({
          where: { id, foldedSha256: null },
          data: storedTraces(traces),
        });
        if (count > 0) await storeSketch(tx, id, traces);
      }
    });
  }
}
