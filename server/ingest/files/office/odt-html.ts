import { mathText } from "@/server/ingest/math-text";
import { rowCells } from "./odt-cells";
import { isHiddenPart } from "./odt-hidden";
import type { ListStyles, TextStyles } from "./odt-lists";

/** What nobody reads in the text: declarations, remarks, what was deleted, data of pictures and forms. */
const UNREAD = new Set(
  `text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms office:annotation
  office:annotation-end text:note-citation svg:title svg:desc office:binary-data text:bookmark
  text:list-level-style-number`.split(/\s+/),
);

const ELEMENTS: Record<string, string> = {
  "text:p": "p",
  "text:list-item": "li",
  "text:list-header": "li",
  "table:table": "table",
  "draw:text-box": "div",
  "text:section": "div",
};

const isText = ({ nodeType }: Node) => nodeType === 3 || nodeType === 4;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The text of an OpenDocument as HTML, with its notes as a list behind it. */
export class OdtHtml {
  readonly #html: string[] = [];
  readonly #notes: Element[] = [];
  /** The last number of each style's list, for lists that go on. */
  readonly #numbers = new Map<string, number>();
  readonly #lists: ListStyles;
  readonly #texts: TextStyles;
  readonly #formulas: Formulas;
  #unreadObjects = 0;

  constructor(lists: ListStyles, texts: TextStyles, formulas: Formulas) {
    this.#lists = lists;
    this.#texts = texts;
    this.#formulas = formulas;
  }

  /** How many objects were left out, since they are no formulas or cannot be read; known once it is written. */
  get unreadObjects(): number {
    return this.#unreadObjects;
  }

  write(body: Element): string {
    this.#children(body, { style: "", level: 0 });
    if (this.#notes.length > 0) this.#html.push("<ol>");
    for (const note of this.#notes) this.#wrapped("li", note, { style: "", level: 0 });
    if (this.#notes.length > 0) this.#html.push("</ol>");
    return this.#html.join("");
  }

  #children(element: Element, list: List): void {
    for (const node of element.childNodes) {
      if (isText(node)) this.#html.push(escaped(node.textContent ?? ""));
      else if (isElement(node)) this.#element(node, list);
    }
  }

  #element(element: Element, list: List): void {
    const name = element.nodeName.toLowerCase();
    if (UNREAD.has(name) || isHiddenPart(element, name, this.#texts)) return;
    if (name === "text:s") this.#html.push(" ");
    else if (name === "text:tab") this.#html.push(" ");
    else if (name === "text:line-break") this.#html.push("<br>");
    else if (name === "text:h") this.#wrapped(headingOf(element), element, list);
    else if (name === "text:list") this.#list(element, list);
    else if (name === "text:note-body") this.#notes.push(element);
    else if (name === "text:span") this.#span(element, list);
    else if (name === "text:ruby-text") this.#wrapped("rt", element, list);
    else if (name === "table:table-row") this.#row(element, list);
    else if (name === "draw:object") this.#object(element);
    else if (name === "text:a") this.#wrapped("a", element, list);
    else if (ELEMENTS[name] !== undefined) this.#wrapped(ELEMENTS[name], element, list);
    else this.#children(element, list);
  }

  #wrapped(tag: string, element: Element, list: List): void {
    this.#html.push(`<${tag}>`);
    this.#children(element, list);
    this.#html.push(`</${tag}>`);
  }

  #span(element: Element, list: List): void {
    const does = this.#texts(element.getAttribute("text:style-name") ?? "");
    if (does === "hidden") return;
    if (does === null) this.#children(element, list);
    else this.#wrapped(does, element, list);
  }

  #row(row: Element, list: List): void {
    const isHead = row.parentElement?.nodeName.toLowerCase() === "table:table-header-rows";
    this.#html.push("<tr>");
    for (const cell of rowCells(row)) {
      this.#html.push(isHead ? "<th>" : "<td>");
      if (cell !== null) this.#children(cell, list);
      this.#html.push(isHead ? "</th>" : "</td>");
    }
    this.#html.push("</tr>");
  }

  #object(object: Element): void {
    const formula = object.querySelector("math") ?? this.#formulas(object.getAttribute("xlink:href") ?? "");
    const text = formula === null ? "" : mathText(formula);
    if (text === "") this.#unreadObjects += 1;
    this.#html.push(escaped(text));
  }

  #list(element: Element, within: List): void {
    const style = element.getAttribute("text:style-name") ?? within.style;
    const list = { style, level: within.level + 1 };
    const numbered = this.#lists(style, list.level);
    if (numbered === null) {
      this.#wrapped("ul", element, list);
      return;
    }
    const key = `${style} ${list.level}`;
    const goesOn =
      element.getAttribute("text:continue-numbering") === "true" || element.hasAttribute("text:continue-list");
    let number = goesOn ? (this.#numbers.get(key) ?? 0) + 1 : numbered.start;
    this.#html.push(`<ol start="${number}">`);
    for (const item of element.children) {
      const isItem = item.nodeName.toLowerCase() === "text:list-item";
      const set = Number(item.getAttribute("text:start-value") ?? "");
      if (set > 0) number = set;
      this.#html.push(isItem ? `<li value="${number}">` : "<div>");
      this.#children(item, list);
      this.#html.push(isItem ? "</li>" : "</div>");
      if (isItem) number += 1;
    }
    this.#html.push("</ol>");
    this.#numbers.set(key, number - 1);
  }
}

/** The formula of an embedded object, by the address that the text has for it; null where it is none. */
export type Formulas = (address: string) => Element | null;

/** The list that an element stands in: nested ones have the style of the outermost. */
interface List {
  readonly style: string;
  readonly level: number;
}

function headingOf(element: Element): string {
  const level = Number(element.getAttribute("text:outline-level") ?? "1");
  return `h${Math.min(6, Math.max(1, Math.trunc(level) || 1))}`;
}
