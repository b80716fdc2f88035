import { textUpTo } from "./bounded-text";

const INLINE = /^(?:a|abbr|b|bdi|em|font|i|ins|label|mark|nobr|small|span|strong|sub|sup|time|u)$/;
const MOST_STEPS = 60;
const LONGEST = 240;

/** What stands on an inline element's line, before and behind it, as far as the nearest block or line end; a block stands alone. */
export function lineAround(element: Element): { before: string; behind: string } {
  if (!INLINE.test(element.localName)) return { before: "", behind: "" };
  return { before: textBeside(element, "previousSibling"), behind: textBeside(element, "nextSibling") };
}

function textBeside(element: Element, direction: "previousSibling" | "nextSibling"): string {
  let text = "";
  let node: Node = element;
  for (let step = 0; step < MOST_STEPS && text.length < LONGEST; step += 1) {
    const sibling: Node | null = node[direction];
    if (sibling === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || !INLINE.test(parent.nodeName.toLowerCase())) break;
      node = parent;
      continue;
    }
    if (sibling.nodeType === 1 && !INLINE.test(sibling.nodeName.toLowerCase())) break;
    // A text node may be as long as the page; what lies nearest is enough.
    const whole = wordsOf(sibling);
    const near = direction === "nextSibling" ? whole.slice(0, LONGEST) : whole.slice(-LONGEST);
    text = direction === "nextSibling" ? text + near : near + text;
    node = sibling;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** What has a class of its own is a part of a byline's line and not of a sentence. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  return isElement(node) && !node.hasAttribute("class") && !node.hasAttribute("rel") ? textUpTo(node, LONGEST) : " ";
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
