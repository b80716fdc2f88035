import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { listArticles } from "@/features/articles/data";
import { createArticle, editArticle } from "@/features/articles/mutations";
import { indexOldArticles } from "@/scripts/index-old-articles";
import { database } from "@/server/database/database";
import { newPerson, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const details = {
  url: null,
  publisher: "Example Times",
  authors: [],
  publishedOn: null,
  modifiedOn: null,
  language: undefined,
};
const texts = {
  Belarus: "Лідары апазіцыі з’ехалі ў Літву пасля выбараў. Ўлады адмаўляюць гэта.",
  Café: "The café in Łódź sold for $3m in 2019. Nobody came to the auction.",
  Жыве: "Министры обещали новый заём в ёлочной Москве. Ответа пока нет.",
};

let ann: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  ann = await newPerson("editor");
  for (const [title, text] of Object.entries(texts)) {
    ids[title] = value(await createArticle(ann, { ...details, title, text })).id;
  }
});

const found = async (q: string) => (await listArticles({ q })).rows.map(({ title }) => title);

describe("searching articles", () => {
  it.each([
    ["a word of the text, in another case and form", "АПАЗІЦЫІ", ["Belarus"]],
    ["letters whose marks many do not type", "улады", ["Belarus"]],
    ["words without their accents", "cafe lodz", ["Café"]],
    ["ё written as е", "елочной", ["Жыве"]],
    ["words in any order", "москве заём", ["Жыве"]],
    ["the publisher, newest first", "example times", ["Жыве", "Café", "Belarus"]],
    ["words of which one is missing", "cafe minsk", []],
    ["no wildcards", "caf%", ["Café"]],
    ["nothing but signs", "%_*", []],
  ])("finds %s", async (_, q, titles) => {
    expect(await found(q)).toEqual(titles);
  });

  it("finds a new title at once and the old one no longer", async () => {
    const id = ids.Café ?? "";
    const basedOn = (await (await reader()).article.findUniqueOrThrow({ where: { id } })).version;
    const edited = { ...details, articleId: id, basedOn, title: "Tea house", language: "en", showFullText: false };
    value(await editArticle(ann, edited));
    expect(await found("tea house")).toEqual(["Tea house"]);
    expect(await found("lodz")).toEqual(["Tea house"]);
  });

  it("gives articles of an older desk their words", async () => {
    const { write } = await database();
    await write((tx) => tx.article.updateMany({ data: { searchText: "" } }));
    expect(await found("москве")).toEqual([]);
    await indexOldArticles();
    expect(await found("москве")).toEqual(["Жыве"]);
  });
});
