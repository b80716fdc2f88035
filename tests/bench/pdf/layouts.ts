/** Ways in which papers set their text. */
export const layouts: Record<string, string> = {
  "a gap between paragraphs": "p { margin: 0 0 1em }",
  "justified, words cut at line ends": "p { margin: 0 0 1em; text-align: justify; hyphens: auto }",
  "first lines indented": "p { margin: 0; text-indent: 1.5em; text-align: justify }",
  "two columns": "main { columns: 2; column-gap: 0.8cm } p { margin: 0 0 0.8em }",
  "two columns, indented, words cut":
    "main { columns: 2; column-gap: 0.6cm; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }",
  "three columns, words cut":
    "main { columns: 3; column-gap: 0.6cm; font-size: 9pt; text-align: justify; hyphens: auto } p { margin: 0 0 0.6em }",
  "lines far apart": "p { margin: 0 0 2em; line-height: 1.8 }",
  "a box beside the text":
    "main { margin-left: 5cm } aside { float: left; width: 4cm; margin-left: -5cm; font-size: 9pt } p { margin: 0 0 1em }",
  "sans serif, a small gap": "body { font-family: 'Liberation Sans', sans-serif } p { margin: 0 0 0.5em }",
};

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Paragraphs as a page to print, with a running head and page numbers. */
export function printable(paragraphs: readonly string[], layout: string): string {
  const aside = layout.includes("aside") ? "<aside>A box beside it says something short about the matter.</aside>" : "";
  return `<!doctype html><html lang="en"><head><title>A paper</title><style>
@page { size: A4; margin: 2cm; @top-left { content: "The Daily Paper" } @bottom-right { content: "Page " counter(page) } }
body { font: 11pt "Liberation Serif", serif } h1 { font-size: 24pt } ${layout}</style></head>
<body><h1>What the town said of its quay, and what it cost</h1><main>${aside}${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}</main>`;
}
