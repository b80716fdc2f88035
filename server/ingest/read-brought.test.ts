import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readPasted } from "./pasted-text";
import { readBrought, SHORT } from "./read-brought";
import { readOriginal } from "./read-original";

/** What comes of some work, and how often everything else that waits had its turn meanwhile. */
async function withTurns<T>(work: () => Promise<T>): Promise<{ value: T; turns: number }> {
  let isOver = false;
  let turns = 0;
  const working = work().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await setTimeout(1);
    turns += 1;
  }
  return { value: await working, turns };
}

const encoder = new TextEncoder();
const sentence = "The quay has cost 87 million euros, the town said in May.";
const hidden = "<i>a</i> ";
const longer = (piece: string, bytes: number) => piece.repeat(Math.ceil(bytes / piece.length));
const page = (bytes: number) => ({
  bytes: encoder.encode(`<p>${sentence}</p>${longer(hidden, bytes)}`),
  name: "page.html",
  mediaType: "text/html",
});
/** More than the loading of modules, which is done before, and reading in one go can give. */
const MANY = 20;

describe("reading what was brought", () => {
  it("leaves the server its turns, whether a page is brought or a text pasted", async () => {
    const pasted = `${longer("# The **quay**\n", SHORT.page)}\n${sentence}`;
    await readOriginal(page(SHORT.page));
    const here = await withTurns(() => readOriginal(page(SHORT.page)));
    const [there, ofPasted] = await Promise.all([
      withTurns(() => readBrought(page(SHORT.page))),
      withTurns(() => readPasted(pasted, "markdown")),
    ]);
    expect(there.value).toEqual(here.value);
    expect(ofPasted.value).toMatchObject({ ok: true, value: { text: expect.stringContaining(sentence) } });
    expect(here.turns).toBeLessThan(MANY);
    for (const { turns } of [there, ofPasted]) expect(turns).toBeGreaterThan(MANY);
  });

  it("waits for no other thread where it is certainly short", async () => {
    const brought = { ...page(0), bytes: encoder.encode(`<p>${sentence}</p>`) };
    await readBrought(brought);
    expect((await withTurns(() => readBrought(brought))).turns).toBeLessThan(MANY);
  });
});
