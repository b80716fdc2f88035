import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { createArticle } from "@/features/articles/mutations";
import type { NewArticle } from "@/features/articles/schema";
import { markClaim } from "@/features/claims/mutations";
import { articleNumber, fixtureQuote } from "@/tests/fixtures/articles";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

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

async function stored(id: string) {
  return (await reader()).article.findUniqueOrThrow({ where: { id }, include: { appearances: true } });
}

describe("a new article", () => {
  it("is stored as it is, with its SHA-256, its extractor and its claims", async () => {
    const input = another({
      title: "Naïve façade — 東京 🏗️",
      text: `${articleNumber(900).text}\n“Çà” 🏗️ cost €3m in 2020.\n`,
    });
    const { id, isNew } = value(await createArticle(ann, input));
    expect(isNew).toBe(true);
    const article = await stored(id);
    expect(article.text).toBe(input.text);
    expect(article.textSha256).toBe(createHash("sha256").update(input.text, "utf8").digest("hex"));
    expect(article).toMatchObject({ title: input.title, extractor: expect.stringMatching(/^linear-/) });
    expect(article.appearances.length).toBeGreaterThan(0);
  });

  it("has claims whose offsets and context are exact, with claimants, and open", async () => {
    const { id } = value(await createArticle(ann, another({ text: `😀 Intro line here.\n\n${another().text}` })));
    const { text, appearances } = await stored(id);
    for (const { exact, prefix, suffix, start, end } of appearances) {
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(Math.max(0, start - prefix.length), start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
    }
    const claims = await (await reader()).claim.findMany({
      where: { appearances: { some: { articleId: id } } },
      include: { claimant: true, appearances: true },
    });
    const bridge = present(claims.find(({ statement }) => statement.includes("$40m")));
    expect(bridge).toMatchObject({ state: "detected", version: 1, claimant: { name: "Ann Reed" } });
    expect(bridge.statement).toBe(bridge.appearances[0]?.exact);
    expect(bridge.checkWorthiness).toBeGreaterThan(0);
    expect(bridge.reasons).toContain("amount of money");
  });

  it("loses a byte order mark and carriage returns, and nothing else", async () => {
    const { text } = another();
    const typed = `\ufeff  ${text.replaceAll("\n", "\r\n")}\t\r\n`;
    const { id } = value(await createArticle(ann, another({ text: typed })));
    expect((await stored(id)).text).toBe(`  ${text}\t\n`);
  });

  it("in a language without rules is stored without claims, which can be marked by hand", async () => {
    const text = "Горад выдаткаваў 40 мільёнаў рублёў на новы мост у 2019 годзе. Так сказаў мэр.";
    const { id } = value(await createArticle(ann, another({ language: "be", text })));
    expect((await stored(id)).appearances).toEqual([]);
    value(await markClaim(ann, { articleId: id, quote: "на новы мост", start: undefined, claimant: "" }));
    expect((await stored(id)).appearances).toMatchObject([{ exact: "на новы мост", start: text.indexOf("на новы") }]);
  });

  it("keeps the links and heads that its text had in Markdown, and none that belong to another text", async () => {
    const input = another({ text: `The quay cost 87 million euros in 2019, it says.\n\n${another().text}` });
    const textSha256 = createHash("sha256").update(input.text, "utf8").digest("hex");
    const links = [{ start: 14, end: 30, url: "https://quay.example/costs" }];
    const { id } = value(await createArticle(ann, { ...input, links: { textSha256, links, heads: [4] } }));
    expect((await stored(id)).links).toEqual(links);
    expect((await stored(id)).places).toEqual([{ kind: "head", start: 4 }]);
    const other = value(await createArticle(ann, another({ links: { textSha256, links, heads: [4] } })));
    expect((await stored(other.id)).links).toEqual([]);
    expect((await stored(other.id)).places).toEqual([]);
  });

  it("gets a slug of its own where the title is another's", async () => {
    const title = "The very same title";
    const ids = [];
    for (let index = 0; index < 3; index += 1) ids.push(value(await createArticle(ann, another({ title }))).id);
    const slugs = await Promise.all(ids.map(async (id) => (await stored(id)).slug));
    expect(slugs[0]).toBe("the-very-same-title");
    expect(new Set(slugs).size).toBe(3);
  });
});

describe("the same text", () => {
  it("is recognised, whatever its line ends and details, and not stored twice", async () => {
    const input = another();
    const first = value(await createArticle(ann, input));
    const again = { ...input, title: "Another title", text: `\ufeff${input.text.replaceAll("\n", "\r\n")}` };
    expect(value(await createArticle(await newPerson("editor"), again))).toEqual({ id: first.id, isNew: false });
    expect((await stored(first.id)).title).toBe(input.title);
  });

  it("sent several times at once is stored once, and everybody is led to it", async () => {
    const input = another();
    const results = await Promise.all([1, 2, 3, 4].map(() => createArticle(ann, input)));
    const articles = results.map(value);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(1);
    expect(articles.filter(({ isNew }) => isNew)).toHaveLength(1);
    const { appearances } = await stored(present(articles[0]).id);
    expect(appearances.filter(({ exact }) => exact.startsWith(fixtureQuote))).toHaveLength(1);
  });
});

describe("different articles sent at once", () => {
  it("are all stored, though they share a title and a claimant", async () => {
    const name = "Nora Newcomer";
    const inputs = [1, 2, 3, 4].map(() => {
      const { text, ...details } = another({ title: "A shared title" });
      return { ...details, text: text.replaceAll("Ann Reed", name) };
    });
    const results = await Promise.all(inputs.map((input) => createArticle(ann, input)));
    expect(results.map((result) => value(result).isNew)).toEqual([true, true, true, true]);
    expect(await (await reader()).claimant.count({ where: { name } })).toBe(1);
  });
});

describe("a text that is no article", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n"],
    ["a byte order mark", "\ufeff"],
    ["NUL", `A sentence with a fine number of words.\u0000`],
    ["control characters", `A sentence of words.${"\u0001\u0002".repeat(50)}`],
    ["half a surrogate pair", "A sentence with a broken \ud83d character in it."],
    ["more than half a million characters", "A sentence of five words. ".repeat(20_000)],
    ["no sentence", "READ ALSO\n\n12 34\n"],
  ])("is refused beside the field: %s", async (_what, text) => {
    const read = await reader();
    const before = await read.article.count();
    const { code, fields } = refusal(await createArticle(ann, another({ text })));
    expect(code).toBe("invalid");
    expect(Object.keys(present(fields))).toEqual(["text"]);
    expect(await read.article.count()).toBe(before);
  });
});

describe("a mark by hand", () => {
  it("is refused where the words are not there, or are marked already", async () => {
    const { id: articleId } = value(await createArticle(ann, another()));
    const mark = (quote: string) => markClaim(ann, { articleId, quote, start: undefined, claimant: "" });
    expect(refusal(await mark("words of another article")).fields).toEqual({ quote: expect.any(String) });
    value(await mark("the dearest building of the year"));
    expect(refusal(await mark("the dearest building of the year")).fields).toHaveProperty("quote");
    expect(refusal(await markClaim(ann, { articleId: "none", quote: "words", start: 0, claimant: "" })).code).toBe(
      "not_found",
    );
  });

  it("is taken as the article sets its words, however they were typed", async () => {
    const text = "The of\u00adfice said: “It cost 1\u00a0200 euros—for a cafe\u0301.” Nobody had been asked about it.";
    const { id: articleId } = value(await createArticle(ann, another({ text })));
    const typed = "'The office said: \"It cost 1200 euros -- for a café'";
    value(await markClaim(ann, { articleId, quote: typed, start: undefined, claimant: "" }));
    const exact = text.slice(0, text.indexOf(".”"));
    expect((await stored(articleId)).appearances).toContainEqual(expect.objectContaining({ exact, start: 0 }));
  });

  it("is offered the whole of what the typed words cut, and each place of words that stand twice", async () => {
    const text = "The town moved 1,200 people in May. So the mayor said, and then the mayor left the hall again.";
    const { id: articleId } = value(await createArticle(ann, another({ text })));
    const mark = { articleId, start: undefined, claimant: "" };
    const { fields, offer } = refusal(await markClaim(ann, { ...mark, quote: "200 people" }));
    expect(Object.keys(present(fields))).toEqual(["take"]);
    const start = text.indexOf("1,200");
    expect(offer).toEqual({
      kind: "words",
      words: [
        {
          start,
          end: start + 12,
          before: "The town moved ",
          exact: "1,200 people",
          after: " in May. So the mayor said, and …",
        },
      ],
    });
    const twice = refusal(await markClaim(ann, { ...mark, quote: "the mayor" })).offer;
    expect(twice?.kind === "words" && twice.words.map((words) => words.start)).toEqual([
      text.indexOf("the mayor"),
      text.lastIndexOf("the mayor"),
    ]);
    const before = (await stored(articleId)).appearances.length;
    const elsewhere = { start: 0, end: 8 };
    expect(refusal(await markClaim(ann, { ...mark, quote: "200 people", take: elsewhere })).offer).toEqual(offer);
    expect((await stored(articleId)).appearances).toHaveLength(before);
    value(await markClaim(ann, { ...mark, quote: "200 people", take: { start, end: start + 12 } }));
    expect((await stored(articleId)).appearances).toContainEqual(
      expect.objectContaining({ exact: "1,200 people", start }),
    );
  });

  it("takes of words that stand twice those nearest to where the selection began", async () => {
    const text = "The mayor spoke of money. Then the mayor left the hall. Nobody saw the mayor again.";
    const { id: articleId } = value(await createArticle(ann, another({ text })));
    value(await markClaim(ann, { articleId, quote: "the mayor", start: text.lastIndexOf("the mayor"), claimant: "" }));
    const marked = (await stored(articleId)).appearances.find(({ exact }) => exact === "the mayor");
    expect(marked?.start).toBe(text.lastIndexOf("the mayor"));
  });
});
