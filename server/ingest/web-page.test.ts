import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown";
import { unlessTooMuch } from "./unless-too-much";
import { readWebPage } from "./web-page";

const sentence = "The city spent forty million on the new bridge, the mayor said on Monday, and it was late again.";
const more = "Nobody who lives near the old bridge was asked about it, and the council will meet once more in May.";
const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${sentence}</p>`).join("");

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en-GB"><head><title>Bridge</title>${head}</head><body>${body}</body></html>`;
}

function textOf(html: string): string {
  return readWebPage(html)?.text ?? "";
}

describe("the article of a page", () => {
  it("is its paragraphs, headings, lists, quotations and tables, with an empty line between them", () => {
    const text = textOf(
      page(`<nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>${sentence}</p><h2>The  sum</h2>
        <ul><li>First <b>bold</b>\n point<ol><li>Within</li></ol></li><li>Second</li></ul>
        <blockquote>Said: <p>“${more}”</p></blockquote>
        <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>87 million</td></tr></table>
        <p>${sentence}</p></article>`),
    );
    expect(text.split("\n\n")).toEqual([
      sentence,
      "The sum",
      "• First bold point",
      "1. Within",
      "• Second",
      "> Said:",
      `> “${more}”`,
      "Year\tCost\n2024\t87 million",
      sentence,
    ]);
  });

  it("has no scripts, styles, forms or markup", () => {
    const text = textOf(
      page(`<article><script>alert("ran")</script><style>p { color: red }</style><p>${sentence}</p>
        <p onclick="alert(1)">${sentence} 5 &lt; 6 &amp; 7.</p><noscript>Turn it on</noscript></article>`),
    );
    expect(text).toBe(`${sentence}\n\n${sentence} 5 < 6 & 7.`);
  });

  it("is not a box, however long, and what stands in boxes is left out by name", () => {
    const box = `<div class="newsletter-box"><p>${more}</p><p>${more}</p></div>`;
    const body = `<div class="page">${box}<div class="story">${prose(12)}</div>
      <div class="related-stories"><p>${more}</p></div><footer><p>${more}</p></footer></div>`;
    expect(textOf(page(body)).split("\n\n")).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}. ${sentence}`),
    );
  });

  it("is found beside comments that hold more prose than it", () => {
    const body = `<main>${prose(9)}</main><section id="comments">${`<p>${more}</p>`.repeat(40)}</section>`;
    expect(textOf(page(body))).not.toContain(more);
    expect(textOf(page(body)).split("\n\n")).toHaveLength(9);
  });

  it("has the lede that stands outside its body", () => {
    const body = `<article><header><h1>Bridge</h1><p class="lede">${more}</p></header><div class="article-body">${prose(6)}</div></article>`;
    expect(textOf(page(body)).startsWith(`${more}\n\n1. `)).toBe(true);
  });

  it("is not all of a table that only sets the page", () => {
    const menu = "<p>Home news of the town</p><p>Weather</p><p>Lottery</p>";
    const read = readWebPage(page(`<table><tr><td>${menu}</td><td>${prose(4)}</td></tr></table>`));
    expect(read?.text).not.toContain("Lottery");
    expect(read?.leftOut.map(({ text }) => text).join()).toContain("Lottery");
  });

  it("has lists whole, with their years and single figures", () => {
    const list =
      "<dl><dt>Years</dt><dd>9</dd><dt>Cost</dt><dd>It cost 12 million euros in all.</dd><dt>Deaths</dt><dd>3</dd></dl>";
    expect(textOf(page(`<article>${prose(4)}${list}${prose(3)}</article>`))).toContain(
      "Years\n\n9\n\nCost\n\nIt cost 12 million euros in all.\n\nDeaths\n\n3",
    );
  });

  it("is all of a live blog of 300 updates", () => {
    const update = (index: number) =>
      `<article class="update"><h3><time>10:0${index % 10}</time></h3><div class="share"><ul>${"<li><a href='#'><span>Share</span></a></li>".repeat(16)}</ul></div>
      <p>Update ${index}: ${sentence}</p></article>`;
    const text = textOf(page(`<main>${Array.from({ length: 300 }, (_, index) => update(index)).join("")}</main>`));
    expect(text.match(/Update \d+: /g)).toHaveLength(300);
    expect(text).not.toContain("Share");
  });

  it("is read of a piece of a page, of an old page, and of one that is saved behind a dialog", () => {
    expect(textOf(`${sentence}<br><br>${more}`)).toBe(`${sentence}\n\n${more}`);
    expect(textOf(`<table width="600"><tr><td><font size="2">${sentence}<p>${more}</font></td></tr></table>`)).toBe(
      `${sentence}\n\n${more}`,
    );
    const covered = `<div aria-hidden="true">${prose(12)}</div><div role="dialog"><p>We use cookies.</p></div>`;
    expect(textOf(page(covered)).split("\n\n")).toHaveLength(12);
    expect(textOf(page(`<div class="story hidden">${prose(12)}</div>`)).split("\n\n")).toHaveLength(12);
    expect(textOf(page(`<p>It is 5. <span hidden>${more}</span></p>`))).toBe("It is 5.");
  });

  it("goes on behind an early end of the page", () => {
    expect(textOf(`<html><body><p>${sentence}</p></body></html>\n<p>${more}</p></body></html>`)).toBe(
      `${sentence}\n\n${more}`,
    );
  });

  it.each(["", "<html></html>", page(""), page("<script>1</script>"), "<frameset><frame src='x'></frameset>"])(
    "is none in %s",
    (html) => {
      expect(readWebPage(html)).toBeNull();
    },
  );

  it("is none where elements are nested without end", () => {
    expect(readWebPage(page(`${"<div>".repeat(600)}<p>${sentence}</p>`))).toBeNull();
  });

  it("is none where the parser’s stack does not hold it, and other faults are not passed over", () => {
    const deep = (left: number): number => 1 + deep(left + 1);
    expect(unlessTooMuch(() => deep(0))).toBeNull();
    expect(unlessTooMuch(() => 4)).toBe(4);
    expect(() => unlessTooMuch(() => JSON.parse("{"))).toThrow(SyntaxError);
    const named = `<p class="${"a ".repeat(400_000)}">${sentence}</p>`;
    expect(readWebPage(page(named))).toBeNull();
    expect(readMarkdown(named).text).toBe(named);
  });
});

describe("what is left out of a page", () => {
  it("is kept with the place it stood at", () => {
    const article = readWebPage(
      page(`<nav><a href="/">Home</a><br><a href="/s">Sport</a></nav><article><p>${sentence}</p>
        <aside><p>${more}</p></aside><p>${sentence}</p></article><footer><p>Imprint</p></footer>`),
    );
    const second = sentence.length + 2;
    expect(article?.leftOut).toEqual([
      { before: 0, text: "Home\nSport" },
      { before: second, text: more },
      { before: article?.text.length, text: "Imprint" },
    ]);
  });

  it("says which cells of its tables head a row or a column", () => {
    const table = "<table><tr><th>Year<th>Cost<tr><th>2024<td>87 million</table>";
    const article = readWebPage(page(`<article><h1>Bridge</h1><p>${sentence}</p>${table}<p>${sentence}</p></article>`));
    const headed = article?.heads?.map((start) => article.text.slice(start).split(/[\t\n]/)[0]);
    expect(headed).toEqual(["Year", "Cost", "2024"]);
  });

  it("is no quotation where all of it is set as one", () => {
    const quoted = page(`<blockquote><p>${sentence}</p><p>${sentence}</p></blockquote>`);
    expect(textOf(quoted)).toBe(`${sentence}\n\n${sentence}`);
    expect(textOf(quoted.replace("</blockquote>", "<footer>Jo Lind</footer></blockquote>"))).toBe(
      `> ${sentence}\n\n> ${sentence}\n\n> — Jo Lind`,
    );
  });

  it.each([
    ["a part that is named for tests", `<div data-testid="contributions-epic"><p>${more}</p></div>`],
    ["a part that begins with a label", `<div class="css-1x"><b>РЕКЛАМА</b><p>${more}</p></div>`],
    ["who the author is", `<section class="css-2x"><h4>Sobre la firma</h4><p>${more}</p></section>`],
    ["what a form says when it was sent", `<div class="w-form-done">${more}</div>`],
    ["who may comment", "<p>Добавлять комментарии могут только зарегистрированные пользователи.</p>"],
    ["a player that has nothing to play", "<p>No media source currently available</p>"],
  ])("is without %s", (_, furniture) => {
    const text = textOf(page(`<article><h1>Bridge</h1>${prose(6)}${furniture}${prose(2)}</article>`));
    expect(text).toBe(textOf(page(`<article><h1>Bridge</h1>${prose(6)}${prose(2)}</article>`)));
  });

  it("is no box beside short sentences of its own", () => {
    const short = ["Seven swans were shot.", "A walker found them.", "Nobody was seen.", "Police took 11 cartridges."];
    const paragraphs = [sentence, ...short, ...short];
    const story = paragraphs.map((words) => `<p>${words}</p>`).join("");
    const box = `<div class="newsletter-box"><p>${more}</p></div>`;
    expect(textOf(page(`<h1>Swans</h1><div class="part">${story}</div>${box}`))).toBe(paragraphs.join("\n\n"));
  });

  it("keeps a word of its own that stands over a part elsewhere", () => {
    const text = textOf(page(`<article><h1>Bridge</h1>${prose(3)}<p>Read next:</p>${prose(3)}</article>`));
    expect(text.split("\n\n").length).toBeGreaterThanOrEqual(6);
  });
});
