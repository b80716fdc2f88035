import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import type { Extraction } from "@/domain/extraction/extractor";
import {
  drafting,
  type FakeLanguageModel,
  sendWords,
  startFakeLanguageModel,
} from "@/tests/harness/fake-language-model";
import { languageModelExtractor } from "./language-model-extractor";
import type { LanguageModelSettings } from "./settings";

const KEY = "sk-this-is-a-secret";
const quote = "Three lighthouses in Varnholm were sold for €12m in 2018";
const article = { text: `${quote}, said the mayor, Ann Reed.`, language: "en", title: "Lighthouses" };

let server: FakeLanguageModel;
let said: string[] = [];

beforeAll(async () => {
  server = await startFakeLanguageModel();
});
afterAll(() => server.stop());
beforeEach(() => {
  said = [];
  for (const level of ["debug", "info", "log", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(" ")));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

function extract(settings: Partial<LanguageModelSettings> = {}, text = article.text): Promise<Extraction> {
  const all = { model: "reader-1", baseUrl: server.url, apiKey: KEY, timeoutMs: 5000, ...settings };
  return languageModelExtractor(all, embeddedExtractor).extract({ ...article, text });
}

/** Holds that the built-in extractor spoke, and that one line of the log says why, without article, address or key. */
async function expectStandIn(found: Extraction, failure: string, line: string): Promise<void> {
  const builtIn = await embeddedExtractor.extract(article);
  expect(builtIn.claims).toHaveLength(1);
  expect(found).toEqual({ ...builtIn, extractor: `${builtIn.extractor};model-failed:${failure}` });
  expect(said).toEqual([`The language model ${line}. ${builtIn.extractor} found the claims.`]);
}

function envelope(status: number, headers: Record<string, string>, body: string | Buffer = "{}") {
  return (_question: unknown, response: ServerResponse) => void response.writeHead(status, headers).end(body);
}

const json = { "content-type": "application/json" };
const drafted = drafting(() => [{ quote }]);

describe("an answer that cannot be read", () => {
  it.each([
    ["no JSON", "I cannot help with that."],
    ["broken JSON", '{"selected":[1,'],
    ["JSON of another form", '{"selected":"all"}'],
    ["numbers that are none", '{"selected":[1.5,-2]}'],
    ["a list that is too long", JSON.stringify({ selected: Array(5000).fill(1) })],
    ["nothing", ""],
  ])("is one that is %s", async (_what, words) => {
    server.answerWith((_question, response) => sendWords(response, words));
    await expectStandIn(await extract(), "unreadable", "gave an answer that could not be read");
  });

  it.each([
    ["application/json", '{"choices":[]}'],
    ["application/json", '{"choices":[{"message":{"content":null}}]}'],
    ["application/json", '{"choices":'],
    ["application/json", '"well"'],
    ["text/html", "<h1>Welcome to the portal</h1>"],
  ])("is one in an envelope of %s that is %s", async (type, body) => {
    server.answerWith(envelope(200, { "content-type": type }, body));
    await expectStandIn(await extract(), "unreadable", "gave an answer that could not be read");
  });

  it("spoils the whole draft in a later step, too", async () => {
    server.answerWith((question, response) => {
      if (question.data.task === "decompose") sendWords(response, '{"items":[{"id":1,"claims":"none"}]}');
      else drafted(question, response);
    });
    await expectStandIn(await extract(), "unreadable", "gave an answer that could not be read");
    expect(server.questions).toHaveLength(3);
  });
});

describe("a slow server", () => {
  const slow: [string, (response: ServerResponse) => void][] = [
    ["never answers", () => undefined],
    ["hangs after its headers", (response) => void response.writeHead(200, json).write('{"choices":[')],
    [
      "sends a space at a time",
      (response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
    ],
    [
      "asks for a pause that is longer than the time",
      (response) => void response.writeHead(429, { "retry-after": "9" }).end(),
    ],
  ];

  it.each(slow)("that %s is given up in time", async (_what, reply) => {
    server.answerWith((_question, response) => reply(response));
    const begun = performance.now();
    await expectStandIn(await extract({ timeoutMs: 600 }), "timeout", "did not answer in time");
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(server.questions).toHaveLength(1);
  });

  it("is not kept at work by a draft that was given up", async () => {
    server.answerWith(() => undefined);
    await extract({ timeoutMs: 600 });
    await vi.waitFor(() => expect(server.brokenOff()).toBe(1));
  });

  it("has one time for all the steps together", async () => {
    server.answerWith(async (question, response) => {
      await wait(400);
      drafted(question, response);
    });
    await expectStandIn(await extract({ timeoutMs: 1000 }), "timeout", "did not answer in time");
    expect(server.questions.length).toBeGreaterThan(1);
  });
});

describe("a huge answer", () => {
  it("is broken off soon after what may be read", async () => {
    let sent = 0;
    server.answerWith((_question, response) => {
      response.writeHead(200, json);
      const part = Buffer.alloc(64 * 1024, " ");
      const pour = () => {
        while (!response.destroyed && response.write(part)) sent += part.length;
        sent += part.length;
      };
      response.on("drain", pour);
      pour();
    });
    await expectStandIn(await extract(), "too_large", "answered with more than is read");
    await vi.waitFor(() => expect(server.brokenOff()).toBe(1));
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it("is measured as it is read, not as it is sent", async () => {
    const packed = gzipSync(Buffer.alloc(30 * 1024 * 1024, " "));
    server.answerWith(envelope(200, { ...json, "content-encoding": "gzip" }, packed));
    await expectStandIn(await extract(), "too_large", "answered with more than is read");
  });
});

describe("a server that refuses", () => {
  it.each([401, 404, 500])("with status %i is asked once", async (status) => {
    const echo = JSON.stringify({ error: { message: `Wrong key ${KEY} for ${article.text}` } });
    server.answerWith(envelope(status, { ...json, "x-request-id": KEY }, echo));
    await expectStandIn(await extract(), "refused", `answered with an error (HTTP status ${status})`);
    expect(server.questions).toHaveLength(1);
  });

  it.each([429, 503])("with status %i is asked once more after the pause it asks for", async (status) => {
    let refusals = 0;
    server.answerWith((question, response) => {
      refusals += 1;
      if (refusals === 1) response.writeHead(status, { "retry-after": "0.2" }).end();
      else drafted(question, response);
    });
    const begun = performance.now();
    expect((await extract()).extractor).toBe(`model:reader-1+${embeddedExtractor.id}`);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(190);
    expect(said).toEqual([]);
  });

  it.each([
    ["0", 2],
    ["3600", 1],
    ["Wed, 21 Oct 2099 07:28:00 GMT", 1],
  ])("as too busy, with a pause of %s, is given up after %i questions", async (pause, questions) => {
    server.answerWith(envelope(429, { "retry-after": pause }));
    await expectStandIn(await extract(), "busy", "was too busy to answer (HTTP status 429)");
    expect(server.questions).toHaveLength(questions);
  });

  it("the settings is asked without them, once for all steps", async () => {
    server.answerWith((question, response) => {
      if ("temperature" in question.body) response.writeHead(400, json).end('{"error":{"message":"No temperature."}}');
      else drafted(question, response);
    });
    expect((await extract()).extractor).toBe(`model:reader-1+${embeddedExtractor.id}`);
    expect(server.questions.map(({ body }) => "response_format" in body)).toEqual([true, false, false, false]);
  });

  it.each([301, 302, 307, 308])("by redirecting with status %i leads nobody on", async (status) => {
    const elsewhere = await startFakeLanguageModel();
    elsewhere.answerWith(drafted);
    server.answerWith(envelope(status, { location: `${elsewhere.url}/chat/completions` }));
    await expectStandIn(await extract(), "unreachable", "could not be reached");
    expect(elsewhere.questions).toEqual([]);
    await elsewhere.stop();
  });
});

it("a server that is not there, or hangs up, could not be reached", async () => {
  const gone = await startFakeLanguageModel();
  await gone.stop();
  await expectStandIn(await extract({ baseUrl: gone.url }), "unreachable", "could not be reached");
  said = [];
  server.answerWith((_question, response) => response.destroy());
  await expectStandIn(await extract(), "unreachable", "could not be reached");
});

it("a server that wants no key is sent none, whatever other programs set", async () => {
  vi.stubEnv("OPENAI_API_KEY", "sk-of-another-program");
  server.answerWith(drafted);
  await extract({ apiKey: null });
  expect(server.questions).toHaveLength(3);
  for (const { headers } of server.questions) expect(headers.authorization).toBeUndefined();
  vi.unstubAllEnvs();
});

it("an article that is too long is put before no model", async () => {
  server.answerWith(drafted);
  const found = await extract({}, `${article.text} `.repeat(1200));
  expect(found.extractor).toBe(`${embeddedExtractor.id};model-failed:too_long`);
  expect(said).toHaveLength(1);
  expect(server.questions).toEqual([]);
});

it("after one answer failed, no more is asked about the article", async () => {
  const asked: ServerResponse[] = [];
  server.answerWith((_question, response) => {
    asked.push(response);
    if (asked.length === 3) asked[0]?.writeHead(500).end();
  });
  const found = await extract({}, `${article.text} `.repeat(200));
  expect(found.extractor).toBe(`${embeddedExtractor.id};model-failed:refused`);
  await vi.waitFor(() => expect(server.brokenOff()).toBe(2));
  expect(server.questions).toHaveLength(3);
  expect(said).toHaveLength(1);
});
