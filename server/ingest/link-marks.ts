import type { TextLink } from "@/domain/ingest/ingested-article";

// Characters that Unicode keeps for a program's own use and that no text holds: one before a link's words, followed by
// the link's number in sixteen others, and one behind them.
const OPENING = "\ufdd0";
const CLOSING = "\ufdd1";
const FIRST_DIGIT = 0xfdd2;
const MARK = /\ufdd0[\ufdd2-\ufde1]*|\ufdd1/g;

const TEXT = 3;

/** A text without the characters by which links are marked. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufde1]/g, "");
}

/**
 * Sets marks around the words of each link to the web below an element, so that the links can be told in the text that
 * is read of it: see `takeLinks`, which needs the addresses that come back.
 */
export function markLinks(root: Element): string[] {
  const addresses: string[] = [];
  for (const link of root.querySelectorAll("a[href]")) {
    const url = link.getAttribute("href") ?? "";
    // The mark of a note is known by its digits alone.
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || isRaised(link, root)) continue;
    const texts = textNodes(link).filter((node) => (node.textContent ?? "").trim() !== "");
    const [first, last] = [texts[0], texts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const opening = `${OPENING}${numberMark(addresses.length)}`;
    first.textContent = (first.textContent ?? "").replace(/^\s*/, (space) => `${space}${opening}`);
    const words = (last.textContent ?? "").trimEnd();
    last.textContent = `${words}${CLOSING}${(last.textContent ?? "").slice(words.length)}`;
    addresses.push(url);
  }
  return addresses;
}

/** Asked of each link: linkedom reads a selector anew each time. */
function isRaised(link: Element, root: Element): boolean {
  for (let element: Element | null = link; element !== null && element !== root; element = element.parentElement) {
    if (element.localName === "sup" || element.localName === "sub") return true;
  }
  return false;
}

function numberMark(number: number): string {
  return [...number.toString(16)]
    .map((digit) => String.fromCharCode(FIRST_DIGIT + Number.parseInt(digit, 16)))
    .join("");
}

function numberOf(mark: string): number {
  return Number.parseInt(
    [...mark.slice(1)].map((sign) => (sign.charCodeAt(0) - FIRST_DIGIT).toString(16)).join(""),
    16,
  );
}

function textNodes(element: Element): Node[] {
  const found: Node[] = [];
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === TEXT) found.push(node);
    else for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return found;
}

/** The text without its marks, and where each link stands in it. A link of which an end was not read is none. */
export function takeLinks(marked: string, addresses: readonly string[]): { text: string; links: TextLink[] } {
  const links: TextLink[] = [];
  const parts: string[] = [];
  let read = 0;
  let length = 0;
  let open: { start: number; url: string | undefined } | null = null;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    parts.push(marked.slice(read, index));
    length += index - read;
    read = index + mark.length;
    if (mark !== CLOSING) open = { start: length, url: addresses[numberOf(mark)] };
    else {
      if (open?.url !== undefined && open.start < length) links.push({ start: open.start, end: length, url: open.url });
      open = null;
    }
  }
  parts.push(marked.slice(read));
  return { text: parts.join(""), links };
}
