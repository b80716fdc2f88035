import { isElement } from "./elements";

const TEXTS: readonly number[] = [3, 4];
/** So many nodes, and so much white space in one of them, are looked through for the first letter. */
const MOST_NODES = 200;
const MOST_SPACE = 1000;

/**
 * How the text of a node begins, as its `textContent` would; without reading all of it, which may be as long as the page
 * and asked for by each picture before it.
 * @param most in UTF-16 units
 * @returns "" where no more than white space is found in the node's first 200
 */
export function firstText(node: Node, most: number): string {
  if (!isElement(node)) return told([node.nodeValue ?? ""], most);
  const texts: string[] = [];
  let [length, isBlank] = [0, true];
  let next = after(node, node);
  for (let seen = 0; next !== null && seen < MOST_NODES && (isBlank || length < most); seen += 1) {
    if (TEXTS.includes(next.nodeType)) {
      const text = (next.nodeValue ?? "").slice(0, MOST_SPACE);
      texts.push(text);
      length += text.length;
      isBlank &&= text.trim() === "";
    }
    next = after(next, node);
  }
  return told(texts, most);
}

function told(texts: readonly string[], most: number): string {
  const text = texts.join("").slice(0, MOST_SPACE);
  return text.trim() === "" ? "" : text.slice(0, most);
}

/** The node that follows in the page's order below `root`; null behind its last. */
function after(node: Node, root: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let up: Node | null = node; up !== null && up !== root; up = up.parentNode) {
    if (up.nextSibling !== null) return up.nextSibling;
  }
  return null;
}
