import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { createArticle, editArticle } from "@/features/articles/mutations";
import type { NewArticle } from "@/features/articles/schema";
import { indexOldTwins } from "@/scripts/index-old-twins";
import { database } from "@/server/database/database";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

let number = 0;
/** An article unlike all others: sixty sentences of its own. */
function another(changes: Partial<NewArticle> = {}): NewArticle {
  number += 1;
  const sentence = (line: number) => `Harbour no${number} of town t${number}x${line} sold ${line + 7} boats ‘cheaply’.`;
  return {
    title: `Boats of ${number}`,
    url: `https://news.example.org/boats/${number}`,
    publisher: "Example News",
    authors: [],
    modifiedOn: null,
    publishedOn: null,
    language: "en",
    text: Array.from({ length: 60 }, (_, line) => sentence(line)).join("\n"),
    ...changes,
  };
}

async function twinsOf(input: NewArticle) {
  const { code, fields, offer } = refusal(await createArticle(ann, input));
  expect([code, Object.keys(present(fields))]).toEqual(["duplicate", ["beside"]]);
  if (offer?.kind !== "twins") throw new Error("No twins are shown.");
  return offer.twins;
}

const count = async () => (await reader()).article.count();

describe("an article with nearly the text of another", () => {
  it.each([
    ["no-break spaces", (text: string) => text.replaceAll(" boats", "\u00a0boats")],
    ["straight quotation marks", (text: string) => text.replaceAll(/[‘’]/g, "'")],
    ["capital letters", (text: string) => text.toUpperCase()],
    ["paragraphs set apart", (text: string) => text.replaceAll("\n", "\n\n")],
  ])("is not added before its twin was seen: %s", async (_what, change) => {
    const first = another();
    const { id } = value(await createArticle(ann, first));
    const before = await count();
    const [twin, ...more] = await twinsOf({ ...first, url: null, text: change(first.text) });
    expect(more).toEqual([]);
    expect(twin).toMatchObject({ id, kind: "same words", title: first.title, hasSameAddress: false });
    expect(present(twin).places.length).toBeGreaterThan(0);
    expect(await count()).toBe(before);
  });

  it.each([
    ["a line end behind it", (text: string) => `${text}\n`],
    ["white space before it", (text: string) => ` \n${text}`],
  ])("is the same article where white space at its ends alone differs: %s", async (_what, change) => {
    const first = another();
    const { id } = value(await createArticle(ann, first));
    expect(value(await createArticle(ann, { ...first, text: change(first.text) }))).toEqual({ id, isNew: false });
  });

  it("is shown what differs in a newer version", async () => {
    const first = another();
    const { id } = value(await createArticle(ann, first));
    const text = `${first.text.replace("sold 30 boats", "sold 31 boats")}\nThe mayor will speak about the sale on Monday.`;
    const [twin] = await twinsOf({ ...first, text, url: `${first.url}/?utm_source=feed#top` });
    expect(twin).toMatchObject({ id, kind: "most words", hasSameAddress: true, morePlaces: 0 });
    expect(twin?.sharedPercent).toBeGreaterThanOrEqual(90);
    const changed = twin?.places.flatMap(({ after }) => after.filter(({ kind }) => kind === "added"));
    expect(changed?.map((run) => run.text.trim())).toEqual(["31", "The mayor will speak about the sale on Monday."]);
  });

  it("is added beside what was seen, and beside nothing else", async () => {
    const first = another();
    const one = value(await createArticle(ann, first));
    const second = { ...first, text: first.text.replaceAll("\n", "\n\n") };
    expect((await twinsOf({ ...second, beside: ["another"] })).map(({ id }) => id)).toEqual([one.id]);
    const two = value(await createArticle(ann, { ...second, beside: [one.id] }));
    expect(two.isNew).toBe(true);
    const event = await (await reader()).event.findFirstOrThrow({
      where: { subjectId: two.id, action: "article.create" },
    });
    expect(event.detail).toMatchObject({ changes: { beside: [one.id] } });
    const third = { ...first, text: first.text.replaceAll("\n", "\n\n\n"), beside: [one.id] };
    expect((await twinsOf(third)).map(({ id }) => id)).toEqual([two.id]);
    expect(value(await createArticle(ann, second))).toEqual({ id: two.id, isNew: false });
  });
});

describe("an article with the address of another", () => {
  it("is not added before that was seen, whatever its text", async () => {
    const first = another();
    const { id } = value(await createArticle(ann, first));
    const url = `http://www.news.example.org/boats/${number}/amp?fbclid=x`;
    const [twin] = await twinsOf(another({ url }));
    expect(twin).toMatchObject({ id, kind: "same address", hasSameAddress: true });
  });

  it("is found by an address that was changed, and no longer by the one before", async () => {
    const input = another();
    const { id } = value(await createArticle(ann, input));
    const details = {
      title: "Moved",
      publisher: null,
      authors: [],
      modifiedOn: null,
      publishedOn: null,
      language: "en",
    };
    const url = "https://news.example.org/moved";
    value(
      await editArticle(await newPerson("editor"), { ...details, url, articleId: id, basedOn: 1, showFullText: false }),
    );
    expect((await twinsOf(another({ url: "https://www.news.example.org/moved/" }))).map((twin) => twin.id)).toEqual([
      id,
    ]);
    expect(value(await createArticle(ann, another({ url: input.url }))).isNew).toBe(true);
  });

  it("is not meant by a front page", async () => {
    value(await createArticle(ann, another({ url: "https://news.example.org/" })));
    expect(value(await createArticle(ann, another({ url: "https://www.news.example.org" }))).isNew).toBe(true);
  });
});

describe("the articles of an older desk", () => {
  it("are found by their text and address once they are indexed", async () => {
    const first = another();
    const { id } = value(await createArticle(ann, first));
    const { write } = await database();
    await write(async (tx) => {
      await tx.articleSketch.deleteMany();
      await tx.article.updateMany({ data: { foldedSha256: null, canonicalUrlSha256: null } });
    });
    await indexOldTwins();
    await indexOldTwins();
    const text = first.text.replace("sold 30 boats", "sold 31 boats");
    expect((await twinsOf({ ...first, url: null, text }))[0]).toMatchObject({ id, kind: "most words" });
    expect((await twinsOf(another({ url: first.url })))[0]).toMatchObject({ id, kind: "same address" });
  });
});
