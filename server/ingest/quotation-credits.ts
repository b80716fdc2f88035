/** How a line ends behind which somebody may be named whose words it gives. */
const ENDS = /(?:^|[.!?…。！？؟”"»’)\]\n])\s*$/u;

const LONGEST_SPACE = 40;
/** So many empty nodes behind it are looked at. */
const MOST_BEHIND = 8;
/** So many nodes before and behind a caption are looked at: a figure may have as many captions as a page is long. */
const MOST_BESIDE = 100;

/**
 * Whether an element says whose words a block quotation gives, and is set apart from them: its footer, or the caption of
 * the figure that it stands in.
 */
export function isCredit(element: Element): boolean {
  const { localName, parentElement: around } = element;
  if (localName === "footer") return element.closest("blockquote") !== null;
  if (localName !== "figcaption" || around?.localName !== "figure") return false;
  return isBesideQuotation(element, "previousSibling") || isBesideQuotation(element, "nextSibling");
}

function isBesideQuotation(caption: Element, way: "previousSibling" | "nextSibling"): boolean {
  let beside = caption[way];
  for (let seen = 0; beside !== null && seen < MOST_BESIDE; seen += 1) {
    if (beside.nodeName.toLowerCase() === "blockquote") return true;
    beside = beside[way];
  }
  return false;
}

/**
 * Whether a `cite` says whose words a block quotation gives: it is the last of its block and stands behind a whole
 * sentence, or alone, or right behind the quotation. Else it names a work that the sentence tells of.
 * @param before what stands in the line before it
 */
export function isCreditInLine(element: Element, before: string): boolean {
  if (element.previousElementSibling?.localName === "blockquote") return true;
  if (element.closest("blockquote") === null || element.closest("footer, figcaption") !== null) return false;
  if (!ENDS.test(before.slice(-LONGEST_SPACE))) return false;
  let behind = element.nextSibling;
  for (let seen = 0; behind !== null && seen < MOST_BEHIND; seen += 1) {
    if ((behind.textContent ?? "").trim() !== "") return false;
    behind = behind.nextSibling;
  }
  return behind === null;
}

/** The mark that sites set before such a name, where its own text has none. */
export function creditMark(element: Element): string {
  return /^\s*[—–―-]/u.test(element.textContent ?? "") ? "" : "— ";
}
