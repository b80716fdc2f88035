import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { firstText } from "./first-text";
import { readMarkdown } from "./markdown";
import { textOf } from "./page-block";
import { readPage } from "./read-page";
import { TextLine } from "./text-line";

const bodyOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const read = (html: string) => textOf(readPage(bodyOf(html)));
const MANY = 300;

describe("a page that has much of one kind", () => {
  it("keeps each of many captions, signed where a quotation stands near", () => {
    const captions = "<figcaption>Jo Lind</figcaption>".repeat(MANY);
    expect(read(`<figure>${captions}</figure>`)).toBe(Array(MANY).fill("Jo Lind").join("\n\n"));
    const quoted = (inner: string) => read(`<figure>${inner}</figure>`);
    expect(quoted("<figcaption>Jo Lind</figcaption> <blockquote>No.</blockquote>")).toBe("— Jo Lind\n\n> No.");
    expect(quoted("<blockquote>No.</blockquote><p>So.</p><figcaption>Jo Lind</figcaption>")).toMatch(/— Jo Lind$/);
  });

  it("reads pictures that stand for words before a long element", () => {
    const behind = "<i>x</i>".repeat(MANY);
    expect(read(`<p>It cost <b>${'<img alt="7">'.repeat(MANY)}</b><span>${behind}</span></p>`)).toBe(
      `It cost ${"7".repeat(MANY)}${"x".repeat(MANY)}`,
    );
    const blank = `<span>${"<i> </i>".repeat(9)}</span>`;
    expect(read(`<p>It cost <img alt="7">${blank}euros.</p>`)).toBe("It cost 7 euros.");
  });

  it.each([
    "text-decoration: line-through",
    "color: red; TEXT-DECORATION-LINE : underline Line-Through",
    "-webkit-text-decoration:overline:line-through",
    `${"text-decoration:".repeat(MANY)}line-through`,
    `${"text-decoration".repeat(MANY)} :line-through`,
  ])("leaves out what is struck out by %s", (style) => {
    expect(read(`<p>It cost <b style="${style}">3</b>4 million.</p>`)).toBe("It cost 4 million.");
  });

  it.each([
    "text-decoration: underline; animation: line-through",
    "line-through; text-decoration: none",
    "line-through text-decoration:",
    "text-decoration line-through",
    "text-decoration:".repeat(MANY),
    "text-decoration".repeat(MANY),
  ])("keeps what is not struck out by %s", (style) => {
    expect(read(`<p>It cost <b style="${style}">4</b> million.</p>`)).toBe("It cost 4 million.");
  });

  it("reads a link of very many pieces", () => {
    const words = "<i>x</i>".repeat(150_000);
    const { links } = readMarkdown(`It cost <a href="https://a.example/">${words}</a> four.`);
    expect(links).toEqual([{ start: 8, end: 150_008, url: "https://a.example/" }]);
  });
});

describe("how the text of a node begins", () => {
  it("is as its text content, as far as is asked", () => {
    const first = (html: string, most = 6) => {
      const element = bodyOf(html).firstElementChild;
      return element === null ? null : firstText(element, most);
    };
    expect(first("<p> <b>a<i>b</i></b><!-- no -->c<u></u>d</p>e")).toBe(" abcd");
    expect(first("<p>abc<b>defgh</b></p>")).toBe("abcdef");
    expect(first("<p><b></b> </p>e")).toBe("");
    expect(first("<p></p>e")).toBe("");
    expect(first(`<p>${"<i>ab</i>".repeat(MANY)}</p>`)).toBe("ababab");
    expect(first(`<p>${"<i> </i>".repeat(MANY)}a</p>`)).toBe("");
  });
});

describe("the last words of a line", () => {
  const tailOf = (text: string) => {
    const line = new TextLine();
    line.add(text);
    return line.tail;
  };

  it("begin with a word, or within one that has no end", () => {
    const word = "quay".repeat(20);
    expect(tailOf(`The town ${word} and its harbour `)).toBe(` ${word} and its harbour `);
    const long = tailOf(`The town ${"x".repeat(5000)}`);
    expect(long).toMatch(/^x{40,1000}$/);
  });
});
