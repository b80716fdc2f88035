import { describe, expect, it } from "vitest";
import { MAX_ARTICLE_BYTES } from "@/domain/article-text";
import { readArticleUpload } from "./article-upload";

async function refusedFields(content: BlobPart, name: string): Promise<Record<string, string>> {
  const result = await readArticleUpload(new File([content], name));
  if (result.ok) throw new Error(`${name} was taken: ${result.value.text.slice(0, 40)}`);
  return result.refusal.fields ?? {};
}

describe("an uploaded file", () => {
  it.each(["a.txt", "a.MD", "a.markdown"])("gives its text as it is: %s", async (name) => {
    const text = "<p>Not markup here.</p>\n\n# A title\n";
    expect(await readArticleUpload(new File([text], name))).toEqual({ ok: true, value: { text, details: {} } });
  });

  it("in UTF-16 with a byte order mark is read", async () => {
    const bytes = new Uint8Array(Buffer.from("\ufeffPříliš žluťoučký kůň.", "utf16le"));
    const result = await readArticleUpload(new File([bytes], "a.txt"));
    expect(result.ok && result.value.text.replace("\ufeff", "")).toBe("Příliš žluťoučký kůň.");
  });

  it.each(["a.html", "a.HTM", "a.xhtml"])("of a web page gives its readable part: %s", async (name) => {
    const paragraph = "The city spent forty million on the new bridge, the mayor said on Monday. ".repeat(5);
    const html = `<!doctype html><html><body><article><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;
    const result = await readArticleUpload(new File([html], name));
    expect(result.ok && result.value.text).toBe(`${paragraph.trim()}\n\n${paragraph.trim()}`);
  });

  it.each([
    ["with another ending", "A sentence.", "a.pdf"],
    ["without an ending", "A sentence.", "article"],
    ["that only holds such an ending", "A sentence.", "a.txt.exe"],
    ["that is empty", "", "a.txt"],
    ["of binary data", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), "a.txt"],
    ["in Latin-1", new Uint8Array([0x63, 0x61, 0x66, 0xe9]), "a.txt"],
    ["that is too large", new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97), "a.txt"],
    ["of a page without an article", "<html><body></body></html>", "a.html"],
  ])("%s is refused beside the field", async (_what, content, name) => {
    const fields = await refusedFields(content, name);
    expect(Object.keys(fields)).toEqual(["file"]);
  });

  it("that is too large is told its size", async () => {
    expect((await refusedFields(new Uint8Array(20_000_000), "a.txt")).file).toContain("20.0 MB");
  });
});
