import { beforeAll, describe, expect, it } from "vitest";
import { editArticle } from "@/features/articles/mutations";
import { database } from "@/server/database/database";
import { articleNumber } from "@/tests/fixtures/articles";
import { newArticle } from "./claims";
import { newPerson, reader, value, withTestDatabase } from "./support";

withTestDatabase();

let articleId = "";
beforeAll(async () => {
  articleId = await newArticle(await newPerson("editor"));
});

describe("the event log", () => {
  const changes = [
    ["changed", 'UPDATE "Event" SET "action" = \'nothing\''],
    ["deleted", 'DELETE FROM "Event"'],
    ["deleted with the person", 'DELETE FROM "User"'],
  ] as const;

  it.each(changes)("cannot be %s", async (_what, statement) => {
    const read = await reader();
    const before = await read.event.findMany({ orderBy: { seq: "asc" } });
    expect(before.length).toBeGreaterThan(0);
    const { write } = await database();
    await expect(write((tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow();
    expect(await read.event.findMany({ orderBy: { seq: "asc" } })).toEqual(before);
  });
});

describe("an article", () => {
  it.each([{ text: "Another text." }, { textSha256: "0" }])("keeps its text: %o", async (data) => {
    const read = await reader();
    const before = await read.article.findUniqueOrThrow({ where: { id: articleId } });
    const { write } = await database();
    await expect(write((tx) => tx.article.update({ where: { id: articleId }, data }))).rejects.toThrow();
    expect(await read.article.findUniqueOrThrow({ where: { id: articleId } })).toEqual(before);
  });

  it("lets its details change, and its text stays", async () => {
    const editor = await newPerson("editor");
    const { text, ...details } = articleNumber(1);
    value(
      await editArticle(editor, {
        ...details,
        language: "en",
        articleId,
        basedOn: 1,
        title: "A better title",
        showFullText: true,
      }),
    );
    const after = await (await reader()).article.findUniqueOrThrow({ where: { id: articleId } });
    expect(after).toMatchObject({ title: "A better title", showFullText: true, text });
  });
});
