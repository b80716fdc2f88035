const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How far a browser looks for a page's declaration, and some more. */
const HEAD = 4096;

/** For the rivals, which read text: a page's bytes by its mark, what a person said, its `meta`, or as UTF-8. */
export function decodedHtml(html: Uint8Array, said?: string): string {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, at) => html[at] === byte))?.[0];
  const head = new TextDecoder("windows-1252").decode(html.subarray(0, HEAD));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return new TextDecoder(mark ?? said ?? declared ?? "utf-8").decode(html);
}
