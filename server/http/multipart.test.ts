import { describe, expect, it } from "vitest";
import { isModestCall } from "./action-payload";
import { boundaryOf, readFields } from "./multipart";

/** A form as a browser writes it. */
async function written(fill: (form: FormData) => void): Promise<{ body: Buffer; boundary: string }> {
  const form = new FormData();
  fill(form);
  const request = new Request("http://localhost", { method: "POST", body: form });
  const boundary = boundaryOf(request.headers.get("Content-Type") ?? "");
  if (boundary === null) throw new Error("A browser's boundary is none.");
  return { body: Buffer.from(await request.arrayBuffer()), boundary };
}

it("reads a form as browsers write it, files and line ends within fields included", async () => {
  const { body, boundary } = await written((form) => {
    form.append("body", "one\r\ntwo\r\n--three");
    form.append("claimant", "Ірына");
    form.append("file", new File(["<p>"], 'a "b".html', { type: "text/html" }));
    form.append("empty", "");
  });
  const read = readFields(body, boundary, 10);
  expect(read.ok && read.fields.map(({ name, content, isFile }) => [name, content.toString(), isFile])).toEqual([
    ["body", "one\r\ntwo\r\n--three", false],
    ["claimant", "Ірына", false],
    ["file", "<p>", true],
    ["empty", "", false],
  ]);
});

it("takes as many fields as a form may have, and not one more", async () => {
  const { body, boundary } = await written((form) => {
    for (let at = 0; at < 200; at += 1) form.append(`f${at}`, "x");
  });
  expect(readFields(body, boundary, 200).ok).toBe(true);
  expect(readFields(body, boundary, 199)).toEqual({ ok: false, problem: "too_many" });
});

describe("a damaged form is known before anything reads it", () => {
  const boundary = "----boundary0123456789abcdefgh";
  const head = 'Content-Disposition: form-data; name="a"';
  it.each([
    ["nothing", ""],
    ["an end that is missing", `--${boundary}\r\n${head}\r\n\r\nx\r\n`],
    ["something behind the end", `--${boundary}\r\n${head}\r\n\r\nx\r\n--${boundary}--\r\nmore`],
    ["a field without a head", `--${boundary}\r\nx\r\n--${boundary}--\r\n`],
    ["a field without a name", `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--${boundary}--\r\n`],
    ["a file name that is cut off", `--${boundary}\r\n${head}; filename="a\r\n\r\nx\r\n--${boundary}--\r\n`],
    [
      "a file name in an encoding of its own",
      `--${boundary}\r\n${head}; filename*=x''%ff\r\n\r\nx\r\n--${boundary}--\r\n`,
    ],
    ["a header that no browser writes", `--${boundary}\r\n${head}\r\nX: y\r\n\r\nx\r\n--${boundary}--\r\n`],
    [
      "a name of thousands of letters",
      `--${boundary}\r\nContent-Disposition: form-data; name="${"a".repeat(201)}"\r\n\r\nx\r\n--${boundary}--\r\n`,
    ],
  ])("%s", (_what, body) => {
    expect(readFields(Buffer.from(body), boundary, 10)).toEqual({ ok: false, problem: "malformed" });
  });

  it("a boundary that Next’s reader does not take", () => {
    for (const type of [
      "multipart/form-data",
      "multipart/form-data; boundary=short",
      'multipart/form-data; boundary="x',
    ]) {
      expect(boundaryOf(type)).toBeNull();
    }
  });
});

describe("what React writes into a form is let in as our pages write it", () => {
  const field = (name: string, content: string) => ({ name, content: Buffer.from(content), isFile: false });
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

  it("and not where it goes deeper, has more in it or names two actions", () => {
    expect(isModestCall([field("0", '[{"values":{"body":["[[[{{{"]}},"$K1"]'), field("$ACTION_REF_1", "")])).toBe(true);
    expect(isModestCall([field("0", nested(32))])).toBe(true);
    expect(isModestCall([field("0", nested(33))])).toBe(false);
    expect(isModestCall([field("$ACTION_1:1", nested(33))])).toBe(false);
    expect(isModestCall([field("0", `[${"1,".repeat(100_000)}1]`)])).toBe(false);
    expect(isModestCall([field("$ACTION_REF_1", ""), field("$ACTION_REF_2", "")])).toBe(false);
  });

  it.each([
    [
      "what a page refers to",
      '["$undefined","$D2026-11-28T10:00:00.000Z","$K1","$@1","$0:values:title",{"id":"7f","bound":"$@1"}]',
      true,
    ],
    ["a sum in dollars, as React writes it", '[{"values":{"title":["$$10bn in oil subsidies"]}}]', true],
    ["a word in a name", '[{"values":{"a$b":["costs $5"]}}]', true],
    ["references of another kind", '["$Q1"]', false],
    ["a sum that React would not have written so", '["$10bn"]', false],
    ["a sign written as its number", '["\\u0024Q1"]', false],
  ])("with %s", (_, call, isLetIn) => {
    expect(isModestCall([field("0", call)])).toBe(isLetIn);
    expect(isModestCall([field("$ACTION_1:1", call)])).toBe(isLetIn);
  });

  it("while what people type may look like anything", () => {
    expect(isModestCall([field("body", nested(100))])).toBe(true);
  });
});
