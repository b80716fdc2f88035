const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|main|nav|ol|p|section|table|td|th|tr|ul)$/;
const LINK = /^(?:a|li|time|button)$/;
const SILENT = /^(?:script|style|template|noscript|svg|iframe|object)$/;

/** So many nodes are looked at, whatever they hold. */
const MOST_NODES = 600;

/**
 * The text of an element with a line end wherever a block begins or ends, and a tab about a link or a time. Null where it is longer than
 * `longest` UTF-16 units, so that looking at many nested elements stays cheap.
 */
export function shortText(element: Element, longest: number): string | null {
  const text = textUpTo(element, longest);
  return text.length > longest ? null : text;
}

/** The same, cut off a little behind `longest`. */
export function textUpTo(element: Element, longest: number): string {
  let text = "";
  let node: Node | null = element.firstChild;
  let isLeaving = false;
  for (let count = 0; node !== null && count < MOST_NODES && text.length <= longest; count += 1) {
    if (node.nodeType === 3 && !isLeaving) {
      const words = folded(node.nodeValue ?? "", longest);
      text += /^$|\s$/.test(text) ? words.trimStart() : words;
    }
    const name = node.nodeType === 1 ? node.nodeName.toLowerCase() : "";
    if (name !== "") text = parted(text, BLOCK.test(name) ? "\n" : LINK.test(name) ? "\t" : " ");
    const child: Node | null = isLeaving || name === "" || SILENT.test(name) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    isLeaving = false;
    if (node.nextSibling !== null) {
      node = node.nextSibling;
      continue;
    }
    node = node.parentNode;
    isLeaving = true;
    if (node === element) break;
  }
  return text.trim();
}

/** Of two signs that part, the stronger stays: a line's end, a tab, a space. */
function parted(text: string, sign: "\n" | "\t" | " "): string {
  const last = text.at(-1) ?? "\n";
  if (last === "\n" || last === sign || (last === "\t" && sign === " ")) return text;
  return /\s/.test(last) ? `${text.slice(0, -1)}${sign}` : text + sign;
}

function folded(text: string, longest: number): string {
  return text.slice(0, longest * 4).replace(/\s+/g, " ");
}
