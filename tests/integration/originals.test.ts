import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { layOutArticle } from "@/domain/article-layout";
import { textLinkSchema } from "@/domain/ingest/ingested-article";
import { headsIn } from "@/domain/ingest/stored-places";
import type { Actor } from "@/domain/permissions/role";
import { countWords } from "@/domain/word-count";
import { countWordsOfOriginal, findDeskArticle } from "@/features/articles/data";
import { findDeskClaim } from "@/features/claims/data";
import { findOriginalFile, findWaitingOriginal, listWaitingOriginals, MOST_WAITING } from "@/features/originals/data";
import { bringInFile, bringInPage, throwAway } from "@/features/originals/mutations";
import { database } from "@/server/database/database";
import { articleNumber } from "@/tests/fixtures/articles";
import { servingPage } from "@/tests/harness/page-network";
import { articlePage, brought, details, htmlFile, take } from "./brought-in";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

let number = 0;
function page(more = ""): string {
  number += 1;
  return articlePage(number, more);
}

describe("a table and a list that were left out", () => {
  it("are a table with its heads and items again where they are ticked, and every word is counted once", async () => {
    const long = "a firm of the town that was asked to build it in two years";
    const rows = ["2023", "2024"].map((year) => `<tr><th>${year}</th><td>${long} in ${year}</td></tr>`).join("");
    const table = `<table><tr><th>Year</th><th>Builder of the quay, and how it was chosen by the council</th></tr>${rows}</table>`;
    const id = await brought(
      ann,
      htmlFile(page(`<aside>${table}<ul><li>Half repaid</li><li>All sold</li></ul></aside>`)),
    );
    const read = present(present(await findWaitingOriginal(id)).article);
    const added = read.leftOut.flatMap(({ before }, index) => (before > 0 ? [index] : []));
    const { id: articleId } = value(await take(ann, { ...details, title: "With a table", originalId: id, added }));
    const article = present(await findDeskArticle(articleId, { part: 1 }));
    const paragraphs = layOutArticle(article.text, [], undefined, new Set(article.heads)).slice(-3);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["table", "item", "item"]);
    expect(paragraphs[0]?.rows.map((row) => row.map(({ heads }) => heads))).toEqual([
      ["column", "column"],
      ["row", null],
      ["row", null],
    ]);
    expect((await countWordsOfOriginal(articleId)) ?? 0).toBe(countWords(article.text) + countWords("Front page"));
  });
});

describe("a file that is brought in", () => {
  it("waits with what was read of it, and is no article yet", async () => {
    const html = page();
    const id = await brought(ann, htmlFile(html));
    const waiting = present(await findWaitingOriginal(id));
    expect(waiting).toMatchObject({ name: "page.html", encoding: "utf-8" });
    expect(waiting.article).toMatchObject({
      text: articleNumber(number).text.trim(),
      leftOut: [{ before: 0, text: "Front page" }],
    });
    expect(await listWaitingOriginals(ann.id)).toContainEqual(expect.objectContaining({ id }));
    expect(await listWaitingOriginals((await newPerson("editor")).id)).toEqual([]);
    expect(await (await reader()).article.count({ where: { title: "A page" } })).toBe(0);
  });

  it("becomes an article with its claims, with what was wanted of what was left out, and is kept byte for byte", async () => {
    const html = page("<aside><p>Nobody who lives near the quay was asked about it in 2019.</p></aside>");
    const id = await brought(ann, htmlFile(html));
    const left = present(await findWaitingOriginal(id)).article?.leftOut ?? [];
    const wanted = left.findIndex(({ text }) => text.startsWith("Nobody"));
    const article = value(await take(ann, { ...details, originalId: id, added: [wanted] }));
    expect(article.isNew).toBe(true);
    const stored = await (await reader()).article.findUniqueOrThrow({
      where: { id: article.id },
      include: { appearances: true },
    });
    expect(stored.text).toContain("\n\nNobody who lives near the quay was asked about it in 2019.");
    expect(stored.text).not.toContain("Front page");
    for (const { exact, start, end } of stored.appearances) expect(stored.text.slice(start, end)).toBe(exact);
    expect(stored.appearances.length).toBeGreaterThan(0);
    const file = present(await findOriginalFile(article.id));
    expect(Buffer.from(file.bytes).toString("utf8")).toBe(html);
    expect(file.sha256).toBe(createHash("sha256").update(html).digest("hex"));
    expect(await listWaitingOriginals(ann.id)).not.toContainEqual(expect.objectContaining({ id }));
    const event = await (await reader()).event.findFirstOrThrow({
      where: { action: "article.create", subjectId: article.id },
    });
    expect(JSON.stringify(event.detail)).toContain(file.sha256);
  });

  it("of an article that there is leads to it, and does not wait any longer", async () => {
    const html = page();
    const first = value(await take(ann, { ...details, originalId: await brought(ann, htmlFile(html)), added: [] }));
    const again = await brought(ann, htmlFile(html));
    expect(value(await take(ann, { ...details, originalId: again, added: [] }))).toEqual({ ...first, isNew: false });
    expect(await findWaitingOriginal(again)).toBeNull();
  });

  it("is taken in once, however often that is asked at the same time", async () => {
    const originalId = await brought(ann, htmlFile(page()));
    const results = await Promise.all([1, 2, 3].map(() => take(ann, { ...details, originalId, added: [] })));
    const taken = results.flatMap((result) => (result.ok ? [result.value] : []));
    expect(taken.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await findOriginalFile(present(taken[0]).id)).not.toBeNull();
  });

  it.each([
    ["en_US", "en-US"],
    ["De", "en"],
    ["{{ lang }}", "en"],
  ])("that says it is in %j is read in %s, as its text is", async (declared, language) => {
    const id = await brought(ann, htmlFile(page().replace('lang="en"', `lang="${declared}"`)));
    expect((await findWaitingOriginal(id))?.article?.details.language?.value).toBe(language);
  });

  it("can have signs in its name and in its data that no database takes as text", async () => {
    const data = String.raw`{"@type":"NewsArticle","headline":"The quay \ud800 has \u0000opened","datePublished":"2026-05-04"}`;
    const html = page().replace("<title>", `<script type="application/ld+json">${data}</script><title>`);
    const network = await servingPage(html);
    const { id } = value(await bringInPage(ann, { address: "http://paper.example/qu%00ay" }, network));
    const waiting = present(await findWaitingOriginal(id));
    expect(waiting.name).toBe("quay");
    expect(JSON.stringify(waiting.article)).not.toMatch(/\\u0000|\\ud800/);
  });

  it("keeps the links and heads of a text that is read as Markdown", async () => {
    number += 1;
    const text = `${articleNumber(number).text}\n\nThe quay cost [87 million euros](https://quay.example/costs) in 2019.\n\n| Year | Cost |\n|---|---|\n| 2019 | 4 million |`;
    const id = await brought(ann, new File([text], "a.txt"));
    const taking = { ...details, originalId: id, added: [] };
    expect(refusal(await take(ann, taking)).offer).toMatchObject({ kind: "reading" });
    const article = value(await take(ann, { ...taking, reading: "markdown" }));
    const stored = await (await reader()).article.findUniqueOrThrow({ where: { id: article.id } });
    const [link] = z.array(textLinkSchema).parse(stored.links);
    expect(link?.url).toBe("https://quay.example/costs");
    expect(stored.text.slice(link?.start, link?.end)).toBe("87 million euros");
    expect(headsIn(stored.places).map((start) => stored.text.slice(start, start + 4))).toEqual(["Year", "Cost"]);
  });

  it("can be taken in by a colleague", async () => {
    const id = await brought(ann, htmlFile(page()));
    value(await take(await newPerson("editor"), { ...details, originalId: id, added: [] }));
  });

  it("can be thrown away, until it is taken in", async () => {
    const id = await brought(ann, htmlFile(page()));
    value(await throwAway(ann, { originalId: id }));
    expect(await findWaitingOriginal(id)).toBeNull();
    const kept = await brought(ann, htmlFile(page()));
    const article = value(await take(ann, { ...details, originalId: kept, added: [] }));
    value(await throwAway(ann, { originalId: kept }));
    expect(await findOriginalFile(article.id)).not.toBeNull();
  });

  it("is one too many once a person has many waiting", async () => {
    const bob = await newPerson("reviewer");
    for (let count = 0; count < MOST_WAITING; count += 1) await brought(bob, htmlFile(page()));
    expect(refusal(await bringInFile(bob, { file: htmlFile(page()) }))).toMatchObject({ code: "too_many" });
    const [first] = await listWaitingOriginals(bob.id);
    value(await throwAway(bob, { originalId: present(first).id }));
    await brought(bob, htmlFile(page()));
  });
});

describe("a page that is fetched", () => {
  it("waits with the address it came from, and becomes an article with it", async () => {
    const html = page();
    const network = await servingPage(html);
    const { id } = value(await bringInPage(ann, { address: "http://paper.example/quay" }, network));
    const waiting = present(await findWaitingOriginal(id));
    expect(waiting).toMatchObject({ name: "quay", address: "http://paper.example/quay" });
    expect(waiting.article?.notes.join()).toContain("a connection that nothing protects");
    const article = value(await take(ann, { ...details, originalId: id, added: [] }));
    expect(Buffer.from(present(await findOriginalFile(article.id)).bytes).toString("utf8")).toBe(html);
  });

  it("is refused in words beside its field where the address is none of the public web", async () => {
    expect(refusal(await bringInPage(ann, { address: "http://127.0.0.1/" })).fields?.address).toMatch(
      /private network/,
    );
  });
});

describe("captions", () => {
  const captions = `WEBVTT

00:00:03.000 --> 00:00:06.000
<v Jo Lind>Good morning to everybody in the hall.

00:12:31.000 --> 00:12:36.000
<v Al Roe>The quay has cost 87 million euros since 2019.
`;

  it("keep their times, so that a claim carries when it was said", async () => {
    const id = await brought(ann, new File([captions], "session.vtt"));
    const article = value(await take(ann, { ...details, originalId: id, added: [] }));
    const [appearance] = await (await reader()).appearance.findMany({
      where: { articleId: article.id, exact: { contains: "87 million" } },
      take: 1,
    });
    expect(present(appearance).place).toMatchObject({ kind: "time", seconds: 751 });
    expect((await findDeskClaim(present(appearance).claimId))?.place).toMatchObject({ seconds: 751 });
  });
});

describe("what an article was taken in from", () => {
  it("never changes and is never deleted, by the database's own rule", async () => {
    const article = value(await take(ann, { ...details, originalId: await brought(ann, htmlFile(page())), added: [] }));
    const { write } = await database();
    const where = { articleId: article.id };
    await expect(write((tx) => tx.original.update({ where, data: { bytes: new Uint8Array(1) } }))).rejects.toThrow();
    await expect(write((tx) => tx.original.delete({ where }))).rejects.toThrow();
    expect(await findOriginalFile(article.id)).not.toBeNull();
  });
});
