import { createServer, type ServerResponse } from "node:http";
import { z } from "zod";

const dataSchema = z.object({
  task: z.enum(["select", "disambiguate", "decompose"]),
  title: z.string().optional(),
  before: z.array(z.string()),
  sentences: z.array(z.object({ id: z.number(), text: z.string() })),
  chosen: z.array(z.number()).optional(),
});

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal("system"), content: z.string() }),
    z.object({ role: z.literal("user"), content: z.string() }),
  ]),
});

/** One question as the server got it. */
export interface FakeQuestion {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: z.infer<typeof bodySchema>;
  /** What the second message holds. */
  data: z.infer<typeof dataSchema>;
}

export type FakeReply = (question: FakeQuestion, response: ServerResponse) => void;

export interface FakeLanguageModel {
  /** The base URL of its interface. */
  url: string;
  /** All that was asked since the last `answerWith`. */
  questions: FakeQuestion[];
  /** How many questions were broken off by the one who asked. */
  brokenOff(): number;
  answerWith(reply: FakeReply): void;
  stop(): Promise<void>;
}

/** A server on loopback with the interface of a language model. What it answers is up to each test. */
export async function startFakeLanguageModel(): Promise<FakeLanguageModel> {
  let reply: FakeReply = (_question, response) => response.writeHead(500).end();
  let questions: FakeQuestion[] = [];
  let brokenOff = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    response.on("close", () => {
      if (!response.writableFinished) brokenOff += 1;
    });
    request.on("end", () => {
      const body = bodySchema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
      const data = dataSchema.parse(JSON.parse(body.messages[1].content));
      const question = { path: request.url ?? "", headers: request.headers, body, data };
      questions.push(question);
      reply(question, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The fake language model has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    get questions() {
      return questions;
    },
    brokenOff: () => brokenOff,
    answerWith(next) {
      reply = next;
      questions = [];
      brokenOff = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends words of a model in the envelope that the interface puts around them. */
export function sendWords(response: ServerResponse, content: string): void {
  const message = { role: "assistant", content };
  const body = JSON.stringify({
    id: "fake",
    object: "chat.completion",
    created: 0,
    choices: [{ index: 0, message, finish_reason: "stop" }],
  });
  response.writeHead(200, { "content-type": "application/json" }).end(body);
}

export interface DraftedClaim {
  quote: string;
  claimant?: string | null;
}

/**
 * A model that works through the steps as it is told: for each sentence `draft` says which claims it makes of it; none
 * where it does not choose the sentence.
 */
export function drafting(draft: (sentence: string) => DraftedClaim[]): FakeReply {
  return ({ data: { task, sentences, chosen } }, response) => {
    const asked = sentences.filter(({ id }) => chosen?.includes(id) ?? true);
    if (task === "select") {
      const selected = asked.filter(({ text }) => draft(text).length > 0).map(({ id }) => id);
      sendWords(response, JSON.stringify({ selected }));
    } else if (task === "disambiguate") {
      sendWords(response, JSON.stringify({ items: asked.map(({ id }) => ({ id, clear: true, reason: "" })) }));
    } else {
      sendWords(response, JSON.stringify({ items: asked.map(({ id, text }) => ({ id, claims: draft(text) })) }));
    }
  };
}
