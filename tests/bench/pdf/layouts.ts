import british from "hyphen/en-gb";

export interface Layout {
  css: string;
  /** Signs a line, where the lines are set and words cut beforehand: not every Chromium has patterns to cut them by. */
  cutAt?: number;
}

/** Lines that were cut beforehand are as wide as their column. */
const SET =
  "p span { display: block; white-space: nowrap; text-align-last: justify } p span:last-child { text-align-last: auto }";

/** Ways in which papers set their text. */
export const layouts: Record<string, Layout> = {
  "a gap between paragraphs": { css: "p { margin: 0 0 1em }" },
  "justified, words cut at line ends": { css: `p { margin: 0 0 1em } ${SET}`, cutAt: 86 },
  "first lines indented": { css: "p { margin: 0; text-indent: 1.5em; text-align: justify }" },
  "two columns": { css: "main { columns: 2; column-gap: 0.8cm } p { margin: 0 0 0.8em }" },
  "two columns, indented, words cut": {
    css: `main { columns: 2; column-gap: 0.6cm } p { margin: 0 } span:first-child { text-indent: 1em } ${SET}`,
    cutAt: 42,
  },
  "three columns, words cut": {
    css: `main { columns: 3; column-gap: 0.6cm; font-size: 9pt } p { margin: 0 0 0.6em } ${SET}`,
    cutAt: 33,
  },
  "lines far apart": { css: "p { margin: 0 0 2em; line-height: 1.8 }" },
  "a box beside the text": {
    css: "main { margin-left: 5cm } aside { float: left; width: 4cm; margin-left: -5cm; font-size: 9pt } p { margin: 0 0 1em }",
  },
  "sans serif, a small gap": { css: "body { font-family: 'Liberation Sans', sans-serif } p { margin: 0 0 0.5em }" },
};

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Paragraphs as a page to print, with a running head and page numbers. */
export function printable(paragraphs: readonly string[], { css, cutAt }: Layout): string {
  const aside = css.includes("aside") ? "<aside>A box beside it says something short about the matter.</aside>" : "";
  const set = (text: string) =>
    cutAt === undefined
      ? escaped(text)
      : cutLines(text, cutAt)
          .map((line) => `<span>${escaped(line)}</span>`)
          .join("");
  return `<!doctype html><html lang="en"><head><title>A paper</title><style>
@page { size: A4; margin: 2cm; @top-left { content: "The Daily Paper" } @bottom-right { content: "Page " counter(page) } }
body { font: 11pt "Liberation Serif", serif } h1 { font-size: 24pt } ${css}</style></head>
<body><h1>What the town said of its quay, and what it cost</h1><main>${aside}${paragraphs.map((text) => `<p>${set(text)}</p>`).join("\n")}</main>`;
}

/** A paragraph in lines of so many signs, as full as the patterns for cutting words allow. */
function cutLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/u)) {
    const room = width - line.length - (line === "" ? 0 : 1);
    if (word.length <= room) {
      line += line === "" ? word : ` ${word}`;
      continue;
    }
    const head = headOf(word, room);
    lines.push(head === "" ? line : `${line} ${head}${head.endsWith("-") ? "" : "-"}`.trim());
    line = word.slice(head.length);
  }
  return [...lines, line].filter((each) => each !== "");
}

/** As much of a word as there is room for with a hyphen behind it. */
function headOf(word: string, room: number): string {
  const parts = british.hyphenateSync(word).split(/\u00ad|(?<=-)/u);
  let head = "";
  for (const part of parts.slice(0, -1)) {
    const longer = head + part;
    if (longer.length + (longer.endsWith("-") ? 0 : 1) > room) break;
    head = longer;
  }
  return head;
}
