import { setMaxListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { inWorker } from "./in-worker";
import { readingWords, readKnownFile } from "./read-known-file";

const encoder = new TextEncoder();
const captions = encoder.encode("1\n00:00:01,000 --> 00:00:02,000\nThe quay has cost 87 million euros.\n");
const job = { kind: "captions", bytes: captions, name: "session.srt" } as const;

describe("the worker", () => {
  it("is told of a file by what is in it, and not told of plain text", async () => {
    expect(await readKnownFile(captions, "session.txt")).toMatchObject({ ok: true });
    expect(await readKnownFile(encoder.encode("The quay has cost 87 million euros."), "article.txt")).toBeNull();
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const refused = await readKnownFile(old, "article.docx");
    expect(refused).toEqual({ ok: false, problem: "old_word" });
    expect(readingWords("old_word")).toContain("Save it as .docx");
  });

  it("answers with the article of a file, or why there is none", async () => {
    const [read, refused] = await Promise.all([
      inWorker(job),
      inWorker({ ...job, bytes: encoder.encode("No captions at all.") }),
    ]);
    expect(read).toMatchObject({ ok: true, article: { text: "The quay has cost 87 million euros." } });
    expect(refused).toEqual({ ok: false, problem: "no_cues" });
    expect(captions.length).toBeGreaterThan(0);
  });

  it("is ended where it takes too long or too much memory, or where nobody waits any longer", async () => {
    const limits = { deadline: 60_000, memory: 384, growth: 1024 };
    const tooMuch = { ok: false, problem: "too_much_memory" };
    expect(await inWorker(job, undefined, { ...limits, memory: 8 })).toEqual(tooMuch);
    expect(await inWorker(job, undefined, { ...limits, growth: -4096 })).toEqual(tooMuch);
    expect(await inWorker(job, undefined, { ...limits, deadline: 0 })).toEqual({ ok: false, problem: "too_long" });
    const asked = new AbortController();
    const reading = inWorker(job, asked.signal);
    asked.abort();
    expect(await reading).toEqual({ ok: false, problem: "aborted" });
    expect(await inWorker(job, asked.signal)).toEqual({ ok: false, problem: "aborted" });
  });

  it("takes a few at once, has some wait, and refuses more than that", async () => {
    const asked = new AbortController();
    // As many listen to it as wait.
    setMaxListeners(20, asked.signal);
    const readings = Array.from({ length: 20 }, () => inWorker(job, asked.signal));
    const last = await readings.at(-1);
    expect(last).toEqual({ ok: false, problem: "busy" });
    asked.abort();
    const problems = (await Promise.all(readings)).map((reading) => (reading.ok ? "read" : reading.problem));
    expect(problems).toEqual([...Array(18).fill("aborted"), "busy", "busy"]);
    expect(await inWorker(job)).toMatchObject({ ok: true });
  });
});
