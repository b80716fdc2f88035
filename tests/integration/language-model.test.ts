import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import { extractorSentence } from "@/domain/extraction/extractor-label";
import type { Actor } from "@/domain/permissions/role";
import { createArticle } from "@/features/articles/mutations";
import { loadSample } from "@/scripts/sample/load-sample";
import { builtInExtractor } from "@/server/extraction";
import { articleNumber } from "@/tests/fixtures/articles";
import { drafting, type FakeLanguageModel, startFakeLanguageModel } from "@/tests/harness/fake-language-model";
import { allRows, newPerson, reader, value, withTestDatabase } from "./support";

const KEY = "sk-this-is-a-secret";

withTestDatabase();

let ann: Actor;
let server: FakeLanguageModel;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  await newPerson("editor");
  server = await startFakeLanguageModel();
  for (const [name, setting] of Object.entries({
    LLM_MODEL: "reader-1",
    LLM_BASE_URL: server.url,
    LLM_API_KEY: KEY,
    LLM_TIMEOUT_SECONDS: "3",
  })) {
    vi.stubEnv(name, setting);
  }
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

async function stored(id: string) {
  return (await reader()).article.findUniqueOrThrow({
    where: { id },
    include: { appearances: { include: { claim: { include: { verdicts: true } } } } },
  });
}

const drafted = drafting((sentence) => (sentence.includes("$40m") ? [{ quote: sentence.slice(0, 20) }] : []));

it("a language model's draft is stored as claims that wait for people, with the name of the model", async () => {
  server.answerWith(drafted);
  const input = articleNumber(1);
  const { extractor, appearances } = await stored(value(await createArticle(ann, input)).id);
  expect(extractor).toBe(`model:reader-1+${embeddedExtractor.id}`);
  expect(extractorSentence(extractor)).toContain("drafted by the language model reader-1");
  expect(appearances.length).toBeGreaterThan(0);
  for (const { exact, start, end, claim } of appearances) {
    expect(input.text.slice(start, end)).toBe(exact);
    expect(claim).toMatchObject({ state: "detected", verdicts: [], publishedAt: null });
  }
});

it("while a language model is slow, others write, and then the built-in extractor stands in", async () => {
  server.answerWith(() => undefined);
  let isOver = false;
  const slow = createArticle(ann, articleNumber(2)).finally(() => {
    isOver = true;
  });
  await vi.waitFor(() => expect(server.questions).toHaveLength(1));
  value(await createArticle(ann, articleNumber(3), builtInExtractor));
  expect(isOver).toBe(false);
  const { extractor, appearances } = await stored(value(await slow).id);
  expect(extractor).toBe(`${embeddedExtractor.id};model-failed:timeout`);
  expect(extractorSentence(extractor)).toContain("the language model did not answer in time");
  expect(appearances.length).toBeGreaterThan(0);
});

it("the sample is put before no language model", async () => {
  server.answerWith(drafted);
  expect(await loadSample()).toBe(true);
  expect(server.questions).toEqual([]);
});

it("the key is in no row of the database", async () => {
  const rows = await allRows(await reader());
  expect(rows.join("\n")).toContain("model:reader-1");
  expect(rows.join("\n")).not.toContain(KEY);
});
