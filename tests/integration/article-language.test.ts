import { beforeAll, describe, expect, it } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import type { ExtractedClaim, Extractor } from "@/domain/extraction/extractor";
import { chosenLanguageField } from "@/domain/language/language-field";
import type { Actor } from "@/domain/permissions/role";
import { findLastReading } from "@/features/articles/data";
import { createArticle, editArticle } from "@/features/articles/mutations";
import { type EditedArticle, newArticleSchema } from "@/features/articles/schema";
import { addComment, assignClaim, markClaim, triageClaim } from "@/features/claims/mutations";
import { database } from "@/server/database/database";
import { articleNumber } from "@/tests/fixtures/articles";
import { latest, markedQuote } from "./claims";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let ben: Actor;
beforeAll(async () => {
  ann = await newPerson("editor");
  ben = await newPerson("editor");
});

let articles = 0;
/** Stores an article of its own; in English with claims, in another language without. */
async function stored(language: string): Promise<string> {
  articles += 1;
  const { id } = value(await createArticle(ann, { ...articleNumber(articles), language }));
  return id;
}

async function claimIds(articleId: string): Promise<string[]> {
  const appearances = await (await reader()).appearance.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    take: 5000,
  });
  return appearances.map(({ claimId }) => claimId);
}

async function edit(articleId: string, changes: Partial<EditedArticle> = {}): Promise<EditedArticle> {
  const article = await (await reader()).article.findUniqueOrThrow({ where: { id: articleId } });
  const { title, url, publisher, publishedOn, modifiedOn, language, showFullText, version } = article;
  const details = { title, url, publisher, authors: [], publishedOn, modifiedOn, language, showFullText };
  return { ...details, articleId, basedOn: version, ...changes };
}

async function reading(articleId: string) {
  return findLastReading(await (await reader()).article.findUniqueOrThrow({ where: { id: articleId } }));
}

async function languages(articleId: string): Promise<Set<string>> {
  const claims = await (await reader()).claim.findMany({ where: { appearances: { some: { articleId } } }, take: 5000 });
  return new Set(claims.map(({ language }) => language));
}

describe("a new article", () => {
  it.each([
    ["en_GB", "en-GB"],
    ["{{ page.lang }}", "en"],
    ["", "en"],
  ])("that declares %j is stored as %s, and refused for nothing of it", async (declared, language) => {
    articles += 1;
    const { text, title } = articleNumber(articles);
    const form = {
      title,
      text,
      url: "",
      publisher: "",
      authors: "",
      publishedOn: "",
      modifiedOn: "",
      language: declared,
    };
    const { id } = value(await createArticle(ann, newArticleSchema.parse(form)));
    expect((await (await reader()).article.findUniqueOrThrow({ where: { id } })).language).toBe(language);
    expect(await claimIds(id)).not.toEqual([]);
  });

  it("whose language nothing tells has none, and no claims either", async () => {
    const text = "Brx kwz 40 qqt.";
    const { id } = value(await createArticle(ann, { ...articleNumber(0), language: undefined, text }));
    expect((await (await reader()).article.findUniqueOrThrow({ where: { id } })).language).toBe("und");
    expect(await claimIds(id)).toEqual([]);
  });
});

describe("an article whose language is changed", () => {
  it("is read again, and says so", async () => {
    const [english, labelled] = [await stored("en"), await stored("cy")];
    const found = await claimIds(english);
    expect(await claimIds(labelled)).toEqual([]);
    value(await editArticle(ben, await edit(labelled, { language: "en" })));
    expect(await claimIds(labelled)).toHaveLength(found.length);
    expect(await reading(labelled)).toEqual({ kind: "again", language: "en", found: found.length });
    expect(await languages(labelled)).toEqual(new Set(["en"]));
    value(await editArticle(ben, await edit(labelled, { language: "de" })));
    expect(await claimIds(labelled)).toEqual([]);
    expect(await reading(labelled)).toEqual({ kind: "again", language: "de", found: 0 });
    expect(await claimIds(english)).toEqual(found);
  });

  it("is not read again for its other details", async () => {
    const id = await stored("en");
    const found = await claimIds(id);
    value(await editArticle(ben, await edit(id, { title: "Another title" })));
    expect(await claimIds(id)).toEqual(found);
    expect(await reading(id)).toBeNull();
  });

  it("is not read again where its tag was stored in another spelling", async () => {
    const id = await stored("en");
    const { write } = await database();
    await write((tx) => tx.article.update({ where: { id }, data: { language: "en-us" } }));
    const found = await claimIds(id);
    const form = { ...(await edit(id)), language: chosenLanguageField.parse("en-us"), title: "Another title" };
    value(await editArticle(ben, form));
    expect(await claimIds(id)).toEqual(found);
    expect(await reading(id)).toBeNull();
  });

  it.each<[string, (claimId: string, articleId: string) => Promise<unknown>]>([
    ["was accepted", async (claimId) => triageClaim(ann, { ...(await latest(claimId)), decision: "accept" })],
    ["was dismissed", async (claimId) => triageClaim(ann, { ...(await latest(claimId)), decision: "dismiss" })],
    ["has a comment", async (claimId) => addComment(ann, { claimId, body: "Ask the treasury." })],
    [
      "was assigned",
      async (claimId) => {
        value(await triageClaim(ann, { ...(await latest(claimId)), decision: "accept" }));
        return assignClaim(ann, { ...(await latest(claimId)), assigneeId: ann.id });
      },
    ],
    [
      "was marked by hand",
      async (_, articleId) => markClaim(ann, { articleId, quote: markedQuote, start: undefined, claimant: "" }),
    ],
  ])("keeps all its claims where one %s, in the new language", async (_, work) => {
    const id = await stored("en");
    await work(present((await claimIds(id))[0]), id);
    const before = await claimIds(id);
    value(await editArticle(ben, await edit(id, { language: "cy" })));
    expect(await claimIds(id)).toEqual(before);
    expect(await languages(id)).toEqual(new Set(["cy"]));
    expect(await reading(id)).toEqual({ kind: "kept" });
  });

  it("changes nothing where somebody was quicker", async () => {
    const id = await stored("en");
    const late = await edit(id, { language: "cy" });
    value(await editArticle(ann, await edit(id, { title: "Theirs" })));
    const before = await allRows(await reader());
    expect(refusal(await editArticle(ben, late))).toMatchObject({ code: "conflict" });
    expect(refusal(await editArticle(ben, late)).conflict?.current.language).toBe("English");
    expect(await allRows(await reader())).toEqual(before);
  });

  it("is read again whole or not at all", async () => {
    const id = await stored("en");
    const before = await allRows(await reader());
    const broken: Extractor = {
      ...manyClaims(600),
      extract: async () => ({ ...(await found(600)), claims: [halfClaim] }),
    };
    await expect(editArticle(ben, await edit(id, { language: "cy" }), broken)).rejects.toThrow();
    expect(await allRows(await reader())).toEqual(before);
  });

  it("has thousands of claims replaced", async () => {
    const id = await stored("en");
    value(await editArticle(ben, await edit(id, { language: "cy" }), manyClaims(1100)));
    const first = await claimIds(id);
    expect(new Set(first).size).toBe(1100);
    value(await editArticle(ben, await edit(id, { language: "en" }), manyClaims(1100)));
    const second = await claimIds(id);
    expect(second).toHaveLength(1100);
    expect(second.filter((claimId) => first.includes(claimId))).toEqual([]);
    expect(await (await reader()).claim.count({ where: { id: { in: first.slice(0, 900) } } })).toBe(0);
  });
});

describe("at the same time", () => {
  it("of two who change the language, one is told", async () => {
    const id = await stored("en");
    const [toWelsh, toIrish] = [await edit(id, { language: "cy" }), await edit(id, { language: "ga" })];
    const results = await Promise.all([
      editArticle(ann, toWelsh, manyClaims(20)),
      editArticle(ben, toIrish, manyClaims(30)),
    ]);
    expect(results.filter((result) => !result.ok).map((result) => refusal(result).code)).toEqual(["conflict"]);
    expect(await claimIds(id)).toHaveLength(results[0].ok ? 20 : 30);
  });

  it("work that has begun on a claim is kept, or finds the claim gone", async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await stored("en");
      const claimId = present((await claimIds(id))[0]);
      const based = await latest(claimId);
      const change = await edit(id, { language: "cy" });
      const work = [
        () => addComment(ann, { claimId, body: "Ask the treasury." }),
        () => triageClaim(ann, { ...based, decision: "accept" }),
      ][round % 2];
      // Begins while the article is read, so that both come to the database together.
      let working: ReturnType<typeof addComment | typeof triageClaim> | undefined;
      const meanwhile: Extractor = {
        id: "linear-1",
        extract: (article) => {
          working = present(work)();
          return embeddedExtractor.extract(article);
        },
      };
      expect((await editArticle(ben, change, meanwhile)).ok).toBe(true);
      const worked = await present(working);
      const left = await claimIds(id);
      if (worked.ok) {
        expect(left).toContain(claimId);
        expect(await reading(id)).toEqual({ kind: "kept" });
      } else {
        expect(refusal(worked).code).toBe("not_found");
        expect(left).not.toContain(claimId);
      }
    }
  });
});

const halfClaim: ExtractedClaim = {
  quote: { exact: "x", prefix: "", suffix: "", start: 0, end: 1 },
  statement: "x",
  claimant: null,
  checkWorthiness: Number.NaN,
  get reasons(): never {
    throw new Error("No reasons.");
  },
};

async function found(count: number) {
  const claims = Array.from({ length: count }, (_, start): ExtractedClaim => {
    const quote = { exact: "x", prefix: "", suffix: "", start, end: start + 1 };
    return { quote, statement: `Claim ${start}`, claimant: null, checkWorthiness: 0.5, reasons: ["number"] };
  });
  return { extractor: "linear-1", claims, sentences: [] };
}

function manyClaims(count: number): Extractor {
  return { id: "linear-1", extract: () => found(count) };
}
