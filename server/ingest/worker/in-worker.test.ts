import { setMaxListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import { inWorker, type WorkerLimits, type WorkerProblem } from "./in-worker";
import { originalReadingSchema } from "./messages";

const encoder = new TextEncoder();
const captions = encoder.encode("1\n00:00:01,000 --> 00:00:02,000\nThe quay has cost 87 million euros.\n");
const job = { kind: "original" as const, bytes: captions, name: "session.srt", mediaType: "" };
const refused = (problem: WorkerProblem) => ({ ok: false, problem });
const read = { ok: true, value: { kind: "read", article: { text: "The quay has cost 87 million euros." } } };
const ask = (signal?: AbortSignal, limits?: WorkerLimits) => inWorker(job, originalReadingSchema, signal, limits);

describe("the worker", () => {
  it("answers with the article of a file, or why there is none, and with that of a text in Markdown", async () => {
    const without = { ...job, bytes: encoder.encode("No captions at all.") };
    const markdown = { kind: "markdown" as const, text: "The **quay** has cost 87 million euros." };
    const answers = await Promise.all([
      ask(),
      inWorker(without, originalReadingSchema),
      inWorker(markdown, ingestedArticleSchema),
    ]);
    expect(answers).toMatchObject([
      read,
      { ok: true, value: { kind: "refused", message: expect.stringContaining("No captions") } },
      { ok: true, value: { text: "The quay has cost 87 million euros." } },
    ]);
    expect(captions.length).toBeGreaterThan(0);
  });

  it("reads one file, and has another wait for the next", async () => {
    await ask();
    const spare = globalThis.claimdeskSpareReader;
    expect(spare).toBeDefined();
    expect(await ask()).toMatchObject(read);
    expect(spare?.threadId).toBe(-1);
    expect(globalThis.claimdeskSpareReader).not.toBe(spare);
  });

  it("is ended where it takes too long or too much memory, or where nobody waits any longer", async () => {
    const limits = { deadline: 60_000, memory: 384, growth: 1024 };
    const tooMuch = refused("too_much_memory");
    expect(await ask(undefined, { ...limits, memory: 8 })).toEqual(tooMuch);
    expect(await ask(undefined, { ...limits, growth: -4096 })).toEqual(tooMuch);
    expect(await ask(undefined, { ...limits, deadline: 0 })).toEqual(refused("too_long"));
    const asked = new AbortController();
    const reading = ask(asked.signal);
    asked.abort();
    expect(await reading).toEqual(refused("aborted"));
    expect(await ask(asked.signal)).toEqual(refused("aborted"));
  });

  it("takes a few at once, has some wait, and refuses more than that", async () => {
    const asked = new AbortController();
    // As many listen to it as wait.
    setMaxListeners(20, asked.signal);
    const readings = Array.from({ length: 20 }, () => ask(asked.signal));
    const last = await readings.at(-1);
    expect(last).toEqual(refused("busy"));
    asked.abort();
    const answers = await Promise.all(readings);
    expect(answers).toEqual([...Array(18).fill(refused("aborted")), refused("busy"), refused("busy")]);
    expect(await ask()).toMatchObject(read);
  });
});
