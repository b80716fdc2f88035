import { describe, expect, it } from "vitest";
import { MAX_TEXT_BYTES } from "@/domain/ingest/original-file";
import { readOriginal } from "./read-original";

function read(content: string | Uint8Array, name: string, more: { encoding?: string; mediaType?: string } = {}) {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  return readOriginal({ bytes, name, mediaType: "", ...more });
}

async function articleOf(...given: Parameters<typeof read>) {
  const reading = await read(...given);
  if (reading.kind !== "read") throw new Error(`${given[1]} was not read: ${JSON.stringify(reading)}`);
  return reading.article;
}

async function refusalOf(...given: Parameters<typeof read>): Promise<string> {
  const reading = await read(...given);
  return reading.kind === "refused" ? reading.message : reading.kind;
}

const sentence = "The city spent forty million on the new bridge, the mayor said on Monday.";

describe("a file", () => {
  it.each(["a.txt", "a.TXT"])("of text gives it as it is, with plain line ends: %s", async (name) => {
    expect((await articleOf("<p>Not markup here.</p>\r\n\r\nThe title is here.\n", name)).text).toBe(
      "<p>Not markup here.</p>\n\nThe title is here.\n",
    );
  });

  it.each(["a.html", "a.HTM", "a.xhtml"])("of a web page gives its article: %s", async (name) => {
    const html = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><p>${sentence}</p></article></body></html>`;
    expect(await articleOf(html, name)).toMatchObject({ text: sentence, leftOut: [{ before: 0, text: "Home" }] });
  });

  it("is known by its media type where its name does not say", async () => {
    expect((await articleOf(`<p>${sentence}</p>`, "2026", { mediaType: "text/html; charset=utf-8" })).text).toBe(
      sentence,
    );
  });

  it("that does not say its encoding is asked about, and read in the one that is chosen", async () => {
    const latin1 = new Uint8Array(Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1"));
    expect(await read(latin1, "a.txt")).toMatchObject({
      kind: "encoding",
      candidates: expect.arrayContaining([expect.objectContaining({ encoding: "windows-1252" })]),
    });
    const { text, notes } = await articleOf(latin1, "a.txt", { encoding: "windows-1252" });
    expect(text).toContain("Brücke");
    expect(notes).toEqual(["It was read as Western European (windows-1252), as you chose."]);
  });

  it.each([
    ["with another ending", "A sentence is here.", "a.exe", /kind of file/],
    ["without an ending", "A sentence is here.", "article", /kind of file/],
    ["that only holds such an ending", "A sentence is here.", "a.txt.exe", /kind of file/],
    ["that is empty", "", "a.txt", /empty/],
    ["of white space", " \n\n ", "a.txt", /empty/],
    ["of binary data", new Uint8Array([0x89, 3, 4, 0, 0, 0, 0, 1, 2, 0xff]), "a.txt", /not text/],
    ["that is too large", new Uint8Array(MAX_TEXT_BYTES + 1).fill(97), "a.txt", /5\.0 MB/],
    ["of too much text", "A sentence is here. ".repeat(30_000), "a.txt", /500,000/],
    ["of a page that shows nothing", "<html><body></body></html>", "a.html", /nothing to read/],
    ["of links alone", "Home\n\nSport\n\nWeather", "a.txt", /No sentence/],
  ])("%s is refused in words", async (_what, content, name, words) => {
    expect(await refusalOf(content, name)).toMatch(words);
  });

  it("that is too large is told its size", async () => {
    expect(await refusalOf(new Uint8Array(20_000_001), "a.pdf")).toContain("it may have 20.0 MB");
  });
});
