import { BLOCKS, HEADINGS, PREFORMATTED, UNREAD } from "./element-kinds";
import { isHidden } from "./hidden";
import { imageWords } from "./image-words";
import { marksOf } from "./list-marks";
import { mathText } from "./math-text";
import { withoutNoteBrackets } from "./note-brackets";
import type { PageBlock } from "./page-block";
import { creditMark, isCredit, isCreditInLine } from "./quotation-credits";
import { isNoteLink, lowered, raised } from "./raised-signs";
import { headStarts, isDataTable, isShownIn, rowsOf } from "./tables";
import { TextLine } from "./text-line";

type Kind = PageBlock["kind"];

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const isTextNode = ({ nodeType }: Node) => nodeType === TEXT || nodeType === CDATA;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/**
 * Every piece of text that a reader of the page sees below an element, once and in order. Blocks only set where a piece
 * ends; hidden text, deletions and the marks of notes are left out.
 */
export function readPage(root: Element): PageBlock[] {
  return new PageReader().read(root);
}

/** Quotation marks for `q`, from the outside inwards. */
const QUOTES = [
  ["“", "”"],
  ["‘", "’"],
] as const;

class PageReader {
  readonly #blocks: PageBlock[] = [];
  readonly #line = new TextLine();
  /** What stands before the next piece: the mark of a list's item. */
  #mark = "";
  #kind: Kind = "paragraph";
  /** Of the numbered lists that stand in one another here. */
  readonly #numbered: ReadonlyMap<Element, string>[] = [];
  #tables = 0;
  #quoted = 0;
  #blockQuotations = 0;
  #links = 0;
  #linked = 0;
  #holders = new Set<Element>();

  read(root: Element): PageBlock[] {
    this.#children(root, false);
    this.#end();
    return this.#blocks;
  }

  #children(element: Element, keepsSpace: boolean): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isTextNode(node)) this.#text(withoutNoteBrackets(node), element, keepsSpace);
      else if (isElement(node)) this.#element(node, keepsSpace);
    }
  }

  #text(words: string, holder: Element, keepsSpace: boolean): void {
    if (words.trim() !== "") this.#holders.add(holder);
    if (this.#links > 0) this.#linked += words.trim().length;
    if (keepsSpace) this.#line.addAsItIs(words);
    else this.#line.add(words);
  }

  #element(element: Element, keepsSpace: boolean): void {
    const name = element.localName;
    if (name === "img") this.#image(element);
    if (UNREAD.has(name) || name === "del" || isHidden(element) || isStruckOut(element)) return;
    if (name === "br") this.#line.break();
    else if (name === "table" && isDataTable(element)) this.#dataTable(element);
    else if (BLOCKS.has(name) || isSetAsBlock(element)) this.#block(element, keepsSpace || PREFORMATTED.has(name));
    else this.#inline(element, keepsSpace);
  }

  #inline(element: Element, keepsSpace: boolean): void {
    const name = element.localName;
    if (isSetApart(element) || (isDetail(element) && /[\p{L}\p{N}]$/u.test(this.#line.tail))) this.#line.add(" ");
    if (name === "sup") this.#line.add(raised(element, this.#within(element), this.#line.tail));
    else if (name === "sub") this.#line.add(lowered(this.#within(element), this.#line.tail));
    else if (name === "math") this.#math(element);
    else if (name === "rt") this.#line.add(`(${this.#within(element).trim()})`);
    else if (name === "q") this.#quotation(element, keepsSpace);
    else if (name === "cite" && isCreditInLine(element, this.#line.tail)) this.#block(element, keepsSpace);
    else if (name === "a" && !isAnchor(element)) this.#link(element, keepsSpace);
    else this.#children(element, keepsSpace);
  }

  #math(element: Element): void {
    this.#holders.add(element);
    this.#line.add(mathText(element));
  }

  #image(element: Element): void {
    const words = imageWords(element, this.#line.tail);
    if (words === "") return;
    if (element.parentElement !== null) this.#holders.add(element.parentElement);
    this.#line.add(words);
  }

  #link(element: Element, keepsSpace: boolean): void {
    if (isNoteLink(element)) return;
    this.#links += 1;
    this.#children(element, keepsSpace);
    this.#links -= 1;
  }

  /** The text of an element that stands in a line, on one line. */
  #within(element: Element): string {
    return readPage(element)
      .map(({ text }) => text)
      .join(" ");
  }

  #quotation(element: Element, keepsSpace: boolean): void {
    const [opening, closing] = QUOTES[this.#quoted % 2] ?? QUOTES[0];
    const isMarked = /^\s*["“”„«‘‚‹「『]/.test(element.textContent ?? "");
    this.#quoted += 1;
    if (!isMarked) this.#line.add(opening);
    this.#children(element, keepsSpace);
    this.#quoted -= 1;
    if (!isMarked) this.#line.addAsItIs(closing);
  }

  #block(element: Element, keepsSpace: boolean): void {
    const kind = kindOf(element, this.#kind);
    this.#end();
    const before = this.#kind;
    this.#kind = kind;
    if (element.localName === "ol") this.#numbered.push(marksOf(element));
    if (element.localName === "li") this.#mark = this.#markOf(element);
    if (element.localName === "blockquote") this.#blockQuotations += 1;
    const isSigning = element.localName === "cite" || isCredit(element);
    if (isSigning) this.#mark = creditMark(element);
    this.#children(element, keepsSpace);
    this.#end();
    if (element.localName === "ol") this.#numbered.pop();
    if (element.localName === "blockquote") this.#blockQuotations -= 1;
    if (element.localName === "li" || isSigning) this.#mark = "";
    this.#kind = before;
  }

  /** The mark that a browser sets before a list's item. */
  #markOf(item: Element): string {
    return this.#numbered.at(-1)?.get(item) ?? "• ";
  }

  #dataTable(table: Element): void {
    this.#end();
    const number = this.#tables;
    this.#tables += 1;
    for (const caption of table.querySelectorAll("caption")) if (isShownIn(table, caption)) this.#block(caption, false);
    for (const { row, cells } of rowsOf(table)) {
      const shown = cells.map((cell) => (cell === null ? "" : inOneLine(this.#within(cell))));
      const text = shown.join("\t");
      if (text.trim() === "") continue;
      const holders = new Set([row, ...cells.filter((cell) => cell !== null)]);
      const heads = headStarts(cells, shown);
      this.#blocks.push({ kind: "row", text, heads, table: number, linked: 0, holders });
    }
  }

  /** Ends the piece that stands in the line; an empty line in it, as two `br` make one, ends a piece too. */
  #end(): void {
    const whole = this.#line.take();
    const [holders, linked] = [this.#holders, this.#linked];
    this.#holders = new Set();
    this.#linked = 0;
    const pieces = this.#kind === "preformatted" ? [whole.trimEnd().replace(/^\n+/, "")] : whole.split(/\n\s*\n/);
    for (const piece of pieces) {
      const text = this.#kind === "preformatted" ? piece : piece.trim();
      if (text.trim() === "") continue;
      this.#blocks.push({
        kind: this.#kind,
        text: `${this.#mark}${text}`,
        ...(this.#blockQuotations > 0 ? { isQuoted: true } : {}),
        linked: Math.min(text.length, linked),
        holders,
      });
      this.#mark = "";
    }
  }
}

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|table-row|list-item|flow-root)\s*(?:;|!|$)/i;
const BLOCK_ROLES = new Set(["row", "listitem", "paragraph", "heading", "article", "list", "table"]);
const CELL_STYLE = /(?:^|;)\s*display\s*:\s*(?:table-cell|inline-block|inline-flex|inline-grid)\s*(?:;|!|$)/i;
const CELL_ROLES = new Set(["cell", "gridcell", "columnheader", "rowheader"]);

/** Whether an element that stands in a line by its name is a block by its style or its role. */
function isSetAsBlock(element: Element): boolean {
  return BLOCK_STYLE.test(element.getAttribute("style") ?? "") || BLOCK_ROLES.has(element.getAttribute("role") ?? "");
}

/** Whether an element stands apart from the one before it though no white space parts them: as a cell does. */
function isSetApart(element: Element): boolean {
  if (element.previousSibling === null || element.previousSibling !== element.previousElementSibling) return false;
  const isCell =
    CELL_STYLE.test(element.getAttribute("style") ?? "") || CELL_ROLES.has(element.getAttribute("role") ?? "");
  return isCell || element.localName.includes("-");
}

/** One of an article's details, which pages set apart by their style sheets: a time, or what microdata names. */
function isDetail(element: Element): boolean {
  return element.localName === "time" || element.hasAttribute("itemprop");
}

/** Struck out by its own style, as `del` is. */
function isStruckOut(element: Element): boolean {
  const declarations = (element.getAttribute("style") ?? "").toLowerCase().split(";");
  // What stands before a colon is looked at backwards: forwards each of many names would be read on to the end.
  return declarations.some((one) =>
    /(?<=text-decoration[\w-]*\s*):/.test(one.slice(0, Math.max(0, one.lastIndexOf("line-through")))),
  );
}

/** A cell's text with its line ends and tabs as spaces: they part rows and cells. */
function inOneLine(text: string): string {
  return text
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** A place in the page, not a link to one. */
function isAnchor(element: Element): boolean {
  return !element.hasAttribute("href") && (element.hasAttribute("name") || element.hasAttribute("id"));
}

function kindOf({ localName }: Element, within: Kind): Kind {
  if (HEADINGS.has(localName)) return "heading";
  if (PREFORMATTED.has(localName)) return "preformatted";
  if (localName === "li") return "item";
  if (localName === "blockquote") return "quotation";
  if (localName === "figcaption" || localName === "caption") return "caption";
  return within === "heading" || within === "preformatted" ? "paragraph" : within;
}
