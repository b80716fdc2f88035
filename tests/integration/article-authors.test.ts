import { beforeAll, describe, expect, it } from "vitest";
import { authorsOfLines } from "@/domain/ingest/author-lines";
import type { Actor } from "@/domain/permissions/role";
import { findDeskArticle, listArticles } from "@/features/articles/data";
import { createArticle, editArticle } from "@/features/articles/mutations";
import type { NewArticle } from "@/features/articles/schema";
import { articleNumber } from "@/tests/fixtures/articles";
import { newPerson, present, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

let number = 0;
function another(changes: Partial<NewArticle> = {}): NewArticle {
  number += 1;
  return { ...articleNumber(number), ...changes };
}

describe("the authors of an article", () => {
  const authors: NewArticle["authors"] = [
    { name: "Zoe Umbra", kind: "person" },
    { name: "Port Office", kind: "organisation" },
  ];

  it("are several, people and bodies, in their order, and it is found by each", async () => {
    const { id } = value(await createArticle(ann, another({ authors, modifiedOn: "2020-09-15" })));
    const article = present(await findDeskArticle(id, { part: 1 }));
    expect(article).toMatchObject({ authors, publishedOn: "2020-09-14", modifiedOn: "2020-09-15" });
    for (const q of ["umbra", "port office"]) {
      expect((await listArticles({ q })).rows.map((row) => row.id)).toEqual([id]);
    }
  });

  it("are changed as a list, and shown to whoever changed them meanwhile", async () => {
    const { title, url, publisher, publishedOn, ...input } = another({ authors });
    const details = { title, url, publisher, publishedOn, modifiedOn: null, language: "en", showFullText: false };
    const { id } = value(await createArticle(ann, { ...input, title, url, publisher, publishedOn }));
    const editor = await newPerson("editor");
    const edit = (names: string) =>
      editArticle(editor, { ...details, articleId: id, basedOn: 1, authors: authorsOfLines(names) });
    value(await edit("Al Roe\nZoe Umbra"));
    expect(present(await findDeskArticle(id, { part: 1 })).authors.map(({ name }) => name)).toEqual([
      "Al Roe",
      "Zoe Umbra",
    ]);
    expect((await listArticles({ q: "al roe" })).rows.map((row) => row.id)).toEqual([id]);
    expect(refusal(await edit("Bea Moss (organisation)")).conflict?.current).toMatchObject({
      authors: "Al Roe\nZoe Umbra",
    });
  });
});
