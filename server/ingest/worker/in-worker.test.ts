import { setMaxListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { inWorker, workerProblems } from "./in-worker";

const encoder = new TextEncoder();
const captions = encoder.encode("1\n00:00:01,000 --> 00:00:02,000\nThe quay has cost 87 million euros.\n");
const job = { bytes: captions, name: "session.srt", mediaType: "" };
const refused = (problem: keyof typeof workerProblems) => ({ kind: "refused", message: workerProblems[problem] });

describe("the worker", () => {
  it("answers with the article of a file, or why there is none", async () => {
    const [read, without] = await Promise.all([
      inWorker(job),
      inWorker({ ...job, bytes: encoder.encode("No captions at all.") }),
    ]);
    expect(read).toMatchObject({ kind: "read", article: { text: "The quay has cost 87 million euros." } });
    expect(without).toMatchObject({ kind: "refused", message: expect.stringContaining("No captions") });
    expect(captions.length).toBeGreaterThan(0);
  });

  it("is ended where it takes too long or too much memory, or where nobody waits any longer", async () => {
    const limits = { deadline: 60_000, memory: 384, growth: 1024 };
    const tooMuch = refused("too_much_memory");
    expect(await inWorker(job, undefined, { ...limits, memory: 8 })).toEqual(tooMuch);
    expect(await inWorker(job, undefined, { ...limits, growth: -4096 })).toEqual(tooMuch);
    expect(await inWorker(job, undefined, { ...limits, deadline: 0 })).toEqual(refused("too_long"));
    const asked = new AbortController();
    const reading = inWorker(job, asked.signal);
    asked.abort();
    expect(await reading).toEqual(refused("aborted"));
    expect(await inWorker(job, asked.signal)).toEqual(refused("aborted"));
  });

  it("takes a few at once, has some wait, and refuses more than that", async () => {
    const asked = new AbortController();
    // As many listen to it as wait.
    setMaxListeners(20, asked.signal);
    const readings = Array.from({ length: 20 }, () => inWorker(job, asked.signal));
    const last = await readings.at(-1);
    expect(last).toEqual(refused("busy"));
    asked.abort();
    const answers = await Promise.all(readings);
    expect(answers).toEqual([...Array(18).fill(refused("aborted")), refused("busy"), refused("busy")]);
    expect(await inWorker(job)).toMatchObject({ kind: "read" });
  });
});
