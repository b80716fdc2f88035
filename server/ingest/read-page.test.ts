import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { uncover } from "./hidden";
import { textOf } from "./page-block";
import { readPage } from "./read-page";

function read(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return textOf(readPage(document.body));
}

describe("the text of a page", () => {
  it.each([
    [
      "text beside a list in an item",
      "<ul><li>The town borrowed 12 million.<ul><li>Half repaid.</li></ul></li></ul>",
      "• The town borrowed 12 million.\n\n• Half repaid.",
    ],
    [
      "text beside a paragraph in a quotation",
      "<blockquote>Said so.<p>And so.</p></blockquote>",
      "> Said so.\n\n> And so.",
    ],
    [
      "who is quoted, apart from the quotation",
      "<blockquote>It cost<br>4 million. <cite>Jo Lind</cite></blockquote><figure><blockquote><p>No.</p></blockquote><figcaption>Al Roe</figcaption></figure>",
      "> It cost\n> 4 million.\n\n> — Jo Lind\n\n> No.\n\n— Al Roe",
    ],
    [
      "who is quoted, in a footer with a dash of its own",
      "<blockquote><p>She wrote in <cite>The Quay</cite> that it did.</p><footer>— Jo Lind, <cite>The Quay</cite></footer></blockquote>",
      "> She wrote in The Quay that it did.\n\n> — Jo Lind, The Quay",
    ],
    [
      "fractions that are raised whole, and units that are divided by others",
      "<p>It rose by 4<sup>1/2</sup> percent, 30 m<sup>3</sup>/s, 10<sup>9</sup>/L, 5 km<sup>2</sup>/day, 4<sup>1</sup>/<sub>2</sub>, e<sup>x</sup>, a<sub>i+1</sub>.</p>",
      "It rose by 4 1/2 percent, 30 m³/s, 10⁹/L, 5 km²/day, 4 1/2, e^x, a_(i+1).",
    ],
    [
      "raised cents and minutes",
      "<p>From 4<sup>99</sup> euros to 1.45<sup>9</sup> euros at 7<sup>30</sup> pm, and £45<sup>3</sup> million for 12<sup>4</sup> people.</p>",
      "From 4.99 euros to 1.459 euros at 7:30 pm, and £45 million for 12 people.",
    ],
    [
      "the figures that a screen reader is given in words",
      '<p>It is <span aria-hidden="true">87 million</span><span class="sr-only">eighty-seven million</span> euros<i aria-hidden="true">!</i></p>',
      "It is 87 million euros",
    ],
    [
      "marks of notes without the brackets around them",
      '<p>It was closed [<a class="note" href="#nb1">1</a>], and [<a href="#fn2">2</a>, <a href="#fn3">3</a>] empty<span> (<a href="#fn4">4</a>)</span>. See [<a href="/map">the map</a>] (4 of 5).</p>',
      "It was closed, and empty. See [the map] (4 of 5).",
    ],
    [
      "details that only a style sheet parts",
      '<p><span><a itemprop="name">clerk</a></span><span><time>July 14, 2023, 3:20pm</time><span itemprop="position">1</span></span></p><p>On <time>May 3</time>, <b itemprop="name">Lind</b>’s.</p>',
      "clerk July 14, 2023, 3:20pm 1\n\nOn May 3, Lind’s.",
    ],
    [
      "a formula that is a picture, by what programs read",
      '<p>So <span><span style="display: none"><math><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math></span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle mc^{2}}"></span> holds.</p>',
      "So mc² holds.",
    ],
    [
      "a formula that is a picture, by its TeX",
      '<p>So <img class="latex" alt="{\\displaystyle {\\frac {a}{b}}\\leq x_{1}^{-6}}"> holds.</p>',
      "So a/b ≤ x₁⁻⁶ holds.",
    ],
    [
      "a word that is a picture",
      '<p>It cost <img alt="4.2 million" src="n.png"> euros.</p>',
      "It cost 4.2 million euros.",
    ],
    [
      "an emoji in a line",
      '<p>It opened <img class="emoji" alt="🎉" src="1f389.svg"> today.</p>',
      "It opened 🎉 today.",
    ],
    [
      "no picture that is looked at",
      '<p><img alt="The quay">It stands. <img alt="Ships"> Yes.</p><p><img class="emoji" alt="🎉"></p><p>Our <img alt="Facebook icon"> page, in <img alt="Flag of France" width="20"> now.</p><figure><img alt="A quay"><figcaption>The quay</figcaption></figure>',
      "It stands. Yes.\n\nOur page, in now.\n\nThe quay",
    ],
    ["text beside a paragraph in a section", "<section>One.<p>Two.</p>Three.</section>", "One.\n\nTwo.\n\nThree."],
    ["a summary and its details", "<details><summary>Why</summary>Since.<p>So.</p></details>", "Why\n\nSince.\n\nSo."],
    [
      "inline elements of any kind",
      "<div>The quay cost 87 mill<u>i</u>on euros, <i>not</i> the town said in <bdi>May</bdi></div>",
      "The quay cost 87 million euros, not the town said in May",
    ],
    [
      "a line end",
      "<p>It cost 4.2 million.<br>Treasurer: We had it.</p>",
      "It cost 4.2 million.\nTreasurer: We had it.",
    ],
    ["two line ends", "<p>One.<br>\n<br> Two.</p>", "One.\n\nTwo."],
    ["white space over elements' borders", "<p>a <b> b</b>\n c<i> d</i>e</p>", "a b c de"],
    [
      "parts of a table that are hidden",
      "<table><caption hidden>Not shown</caption><tr><th>Year</th><th>Cost</th></tr><tbody style='display:none'><tr><td>2019</td><td>1 million</td></tr></tbody><tbody><tr><td>2024</td><td>87 million</td></tr></tbody></table>",
      "Year\tCost\n2024\t87 million",
    ],
    [
      "a row that stands in another's cell",
      "<table><tr><th>Cost</th><td><div><tr><td>87 million</td></tr></div></td></tr></table>",
      "Cost\n\n87 million",
    ],
    [
      "a table of data in the cell of one that sets the page",
      "<table><tr><td><p>Costs</p><table><tr><td>2019</td><td>4</td></tr><tr><td>2024</td><td>87</td></tr></table></td></tr></table>",
      "Costs\n\n2019\t4\n2024\t87",
    ],
    ["space within a preformatted text", "<pre>\n a   b\n  c   \n</pre>", " a   b\n  c"],
    ["no-break spaces", "<p>87&nbsp;million</p>", "87\u00a0million"],
    [
      "numbers of a list",
      '<ol start="3"><li>Three<li value="7">Seven<li>Eight</ol>',
      "3. Three\n\n7. Seven\n\n8. Eight",
    ],
    ["a list that counts down", "<ol reversed><li>Two<li>One</ol>", "2. Two\n\n1. One"],
    [
      "a table of figures",
      "<table><caption>Costs</caption><tr><th>Year<th>Sum<tr><td>2024<td>4<br>million<tr><td>2025<td></table>",
      "Costs\n\nYear\tSum\n2024\t4 million\n2025\t",
    ],
    [
      "a table that only sets the page",
      `<table><tr><td><p>One.</p><p>Two.</p></td><td>${"Menu ".repeat(3)}</td></tr></table>`,
      "One.\n\nTwo.\n\nMenu Menu Menu",
    ],
    ["preformatted text", "<pre>\na  b\n c</pre>", "a  b\n c"],
    ["quotations in a line", "<p>He said <q>so <q>it</q> was</q>.</p>", "He said “so ‘it’ was”."],
    ["quotations with marks of their own", "<p>He said <q>“so”</q>.</p>", "He said “so”."],
    [
      "the letters of a list",
      '<ol type="A" start="27"><li>One</li></ol><ol type="i"><li>Two</li><li value="9">Three</li></ol>',
      "AA. One\n\ni. Two\n\nix. Three",
    ],
    [
      "cells in their columns, where one reaches over several",
      `<table><tr><th>Year</th><th colspan="2">Sum</th></tr><tr><td rowspan="2">2023</td><td>Q1</td><td>4</td></tr>
      <tr><td>Q2</td><td>5</td></tr></table>`,
      "Year\tSum\t\n2023\tQ1\t4\n\tQ2\t5",
    ],
    [
      "blocks and cells by their style or role",
      `<p><span style="display:block">One.</span><span style="display:block">Two.</span></p>
      <div role="row"><span role="cell">2018</span><span role="cell">4 million</span></div><x-part>Three.</x-part><x-part>Four</x-part>`,
      "One.\n\nTwo.\n\n2018 4 million\n\nThree. Four",
    ],
    [
      "nothing that is hidden by a class or a style, or struck out by one",
      `<p>It cost <span class="d-none">x</span><span class="hidden">y</span><span style="opacity:0">z</span><span
      style="text-decoration:line-through">3 million</span> <span class="hidden md:block">5 million</span>.</p>`,
      "It cost 5 million.",
    ],
    ["readings of signs", "<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>", "東京(とうきょう)"],
  ])("keeps %s", (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ["10<sup>6</sup> tonnes", "10⁶ tonnes"],
    ["2<sup>10</sup> bytes", "2¹⁰ bytes"],
    ["1<sup>1</sup>⁄<sub>2</sub> miles", "1 1⁄2 miles"],
    ["<sup>3</sup>/<sub>4</sub> mile", "3/4 mile"],
    ["$12<sup>99</sup> or 19<sup>90</sup> €", "$12.99 or 19.90 €"],
    ["<sup>14</sup>C and <sup>235</sup>U", "¹⁴C and ²³⁵U"],
    ["(a+b)<sup>2</sup> at 37<sup>0</sup>C", "(a+b)² at 37°C"],
    ["10<sup>x+1</sup> in all<sup>[<i>citation needed</i>]</sup>.", "10^(x+1) in all."],
    ["costs (see below)<sup>2</sup>", "costs (see below)"],
    ["10<sup>−3</sup> g", "10⁻³ g"],
    ["12 km<sup>2</sup>", "12 km²"],
    ["x<sup>2</sup> + y<sup>n</sup>", "x² + yⁿ"],
    ["CO<sub>2</sub> and H<sub>2</sub>O", "CO₂ and H₂O"],
    ["the 1<sup>st</sup> of May", "the 1st of May"],
    ["Brand<sup>TM</sup>", "BrandTM"],
    ["£45<sup>3</sup> million", "£45 million"],
    ["a report<sup>4</sup>", "a report"],
    ['a report<sup><a href="#fn4">4</a></sup>, and more', "a report, and more"],
    ['10<sup><a href="#cite_note-6">[6]</a></sup> tonnes', "10 tonnes"],
    ["a report<sup>a</sup>", "a reporta"],
    ["<del>3 million</del> <ins>5 million</ins>", "5 million"],
  ])("writes %s as %s", (html, text) => {
    expect(read(`<p>${html}</p>`)).toBe(text);
  });

  it.each([
    '<span class="visually-hidden">x</span>',
    '<span class="a sr-only b">x</span>',
    '<span class="govuk-visually-hidden">x</span>',
    "<span hidden>x</span>",
    '<span aria-hidden="true">x</span>',
    '<span style="color: red; display:none">x</span>',
    '<span style="visibility: hidden !important">x</span>',
    "<dialog>x</dialog>",
    "<script>x</script><style>x</style><template>x</template><noscript>x</noscript>",
    "<textarea>x</textarea><select><option>x</select>",
    "<svg><text>x</text></svg><video>x</video><iframe>x</iframe>",
  ])("leaves out %s", (hidden) => {
    expect(read(`<p>It cost ${hidden}4 million.</p>`)).toBe("It cost 4 million.");
  });

  it("keeps a page that a dialog stood over when it was saved", () => {
    const prose = "The town borrowed twelve million for its quay. ".repeat(20).trim();
    const { document } = parseHTML(
      `<!doctype html><html><body><div aria-hidden="true"><p>${prose}<i aria-hidden="true">×</i></p></div>We use cookies.</body></html>`,
    );
    uncover(document.body);
    expect(textOf(readPage(document.body))).toBe(`${prose}\n\nWe use cookies.`);
  });

  it.each([
    [
      "a mail whose cells have no size of their own",
      '<table><tr><td style="font-size:0px;padding:20px 0;"><div style="font-size:13px;">The town borrowed 12 million.</div></td></tr></table>',
      "The town borrowed 12 million.",
    ],
    [
      "what a script would have faded in",
      '<div style="-webkit-transform:translate3d(0, 20px, 0);opacity:0"><p>Nothing was repaid.</p></div>',
      "Nothing was repaid.",
    ],
    ["a preformatted text with the line ends of Windows", "<pre>a\r\nb\r\nc</pre>", "a\nb\nc"],
    [
      "cells that reach down, no further than their part of the table",
      "<table><thead><tr><th rowspan=3>Year<th>Cost</tr></thead><tbody><tr><td>2019<td>4</tr></tbody></table>",
      "Year\tCost\n2019\t4",
    ],
    [
      "cells that reach down to the end of their part",
      "<table><tr><th rowspan=0>Quay<td>2019<td>4</tr><tr><td>2020<td>5</tr></table>",
      "Quay\t2019\t4\n\t2020\t5",
    ],
  ])("keeps %s", (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it("leaves out what has no size and nothing in it that has", () => {
    expect(read('<p>It cost <span style="font-size:0">x <b style="font-size: 0px">y</b></span>4 million.</p>')).toBe(
      "It cost 4 million.",
    );
    expect(read('<p>It cost <span style="opacity: 0">x</span>4 million.</p>')).toBe("It cost 4 million.");
  });

  it("does not grow with cells that all reach down and across", () => {
    const rows = '<tr><td rowspan="900" colspan="30">tall<td>b</tr>'.repeat(1000);
    const text = read(`<table><tr><th>a<th>b</tr>${rows}</table>`);
    expect(text.match(/tall/g)).toHaveLength(1000);
    expect(Math.max(...text.split("\n").map((row) => row.split("\t").length))).toBeLessThan(300);
  });
});
