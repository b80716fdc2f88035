import { isElement } from "./elements";
import { isNoteLink } from "./raised-signs";

/** The marks of more notes than this do not stand in one pair of brackets. */
const MOST_MARKS = 20;

const OPENS_AT_END = /(?<!\s)\s*[[(]\s*$/;
const CLOSES_AT_START = /^\s*[\])]/;
const PARTS_MARKS = /^[\s,;–-]*$/;

/**
 * The words of a text node without the brackets that stand around the marks of notes beside it, which are not read: of
 * "closed [1]." with a link on the number, "closed" and ".".
 */
export function withoutNoteBrackets(node: Node): string {
  const words = node.textContent ?? "";
  const isBetween = PARTS_MARKS.test(words);
  const mayOpen = isBetween || OPENS_AT_END.test(words);
  const mayClose = isBetween || CLOSES_AT_START.test(words);
  const closedBehind = mayOpen && CLOSES_AT_START.test(wordsBeyondMarks(node, "nextSibling"));
  const openedBefore = mayClose && OPENS_AT_END.test(wordsBeyondMarks(node, "previousSibling"));
  if (isBetween) return closedBehind && openedBefore ? "" : words;
  const opened = closedBehind ? words.replace(OPENS_AT_END, "") : words;
  return openedBefore ? opened.replace(CLOSES_AT_START, "") : opened;
}

/** What stands beyond the marks of notes beside a node, and beyond the commas between them; empty where there are none. */
function wordsBeyondMarks(node: Node, direction: "nextSibling" | "previousSibling"): string {
  let marks = 0;
  for (let at = node[direction]; at !== null && marks <= MOST_MARKS; at = at[direction]) {
    if (isElement(at)) {
      if (at.localName !== "a" || !isNoteLink(at)) return "";
      marks += 1;
      continue;
    }
    const words = at.textContent ?? "";
    if (!PARTS_MARKS.test(words)) return marks > 0 ? words : "";
  }
  return "";
}
