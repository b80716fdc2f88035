import { ListCounter, type ListLevel } from "./list-labels";
import { parseXml } from "./xml";

interface Numbered {
  readonly list: string;
  readonly levels: readonly ListLevel[];
  /** Where the list begins anew at a level, by the level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Signs that no text has: between them a paragraph's label is carried through the reader of Word documents. */
const [BEFORE, AFTER] = ["\ue000", "\ue001"];
const CARRIED = new RegExp(`^\\s*${BEFORE}([^${AFTER}]{1,60})${AFTER}`);
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:\s*<w:pPr(?: [^>]*)?>([\s\S]{0,8000}?)<\/w:pPr>)?/g;

/** The document's XML with the label of each numbered paragraph written before its words. */
export function withLabels(main: string, numbering: string, styles: string): string {
  if (numbering === "") return main;
  const lists = listsOf(parseXml(numbering));
  const byStyle = stylesOf(parseXml(styles));
  const counter = new ListCounter();
  return main.replace(PARAGRAPH, (whole: string, properties: string | undefined) => {
    if (properties === undefined) return whole;
    const style = byStyle.get(ownValue(properties, "pStyle") ?? "");
    const id = ownValue(properties, "numId") ?? style?.id;
    const level = Number(ownValue(properties, "ilvl") ?? style?.level ?? 0);
    const numbered = lists.get(id ?? "");
    if (numbered === undefined) return whole;
    const start = numbered.restarts.get(level);
    const restart = start === undefined ? undefined : { key: `${id} ${level}`, start };
    const label = counter.next(numbered.list, level, numbered.levels, restart);
    if (label === null) return whole;
    const text = label.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `${whole}<w:r><w:t xml:space="preserve">${BEFORE}${text}${AFTER}</w:t></w:r>`;
  });
}

/** Sets the carried labels where a reader sees them: as the number of a list's item, or before the words. */
export function setLabels(body: Element): void {
  for (const element of [...body.querySelectorAll("li, p, h1, h2, h3, h4, h5, h6")]) {
    const words = firstText(element);
    const label = CARRIED.exec(words?.textContent ?? "")?.[1];
    if (words === null || label === undefined) continue;
    const rest = (words.textContent ?? "").replace(CARRIED, "");
    const number = /^(\d{1,9})\.?$/.exec(label)?.[1];
    const isItem = element.localName === "li" && element.parentElement?.localName === "ol" && number !== undefined;
    words.textContent = isItem ? rest : `${label} ${rest}`;
    if (isItem) element.setAttribute("value", number);
    else if (element.localName === "li") becomeBlock(element);
  }
}

/** An item whose label is no plain number has it as its own words, and no other mark. */
function becomeBlock(item: Element): void {
  const block = item.ownerDocument.createElement("div");
  block.append(...item.childNodes);
  item.replaceWith(block);
}

function firstText(element: Element): Node | null {
  let node: Node | null = element;
  while (node !== null && node.nodeType !== 3) node = node.firstChild;
  return node;
}

/** The value of a property in a paragraph's own, not in what they were before somebody changed them. */
function ownValue(properties: string, name: string): string | undefined {
  const [own = ""] = properties.split("<w:pPrChange", 1);
  return new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(own)?.[1];
}

const childValue = (element: Element | undefined, name: string) =>
  element?.getElementsByTagName(`w:${name}`)[0]?.getAttribute("w:val") ?? undefined;

function levelsOf(parent: Element): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const level of parent.getElementsByTagName("w:lvl")) {
    const index = Number(level.getAttribute("w:ilvl") ?? "0");
    if (!(index >= 0 && index < 9)) continue;
    levels[index] = {
      start: Number(childValue(level, "start") ?? "1"),
      format: childValue(level, "numFmt") ?? "decimal",
      text: childValue(level, "lvlText") ?? "",
    };
  }
  return levels;
}

function listsOf(numbering: Document): Map<string, Numbered> {
  const kinds = new Map<string, ListLevel[]>();
  for (const kind of numbering.getElementsByTagName("w:abstractNum")) {
    kinds.set(kind.getAttribute("w:abstractNumId") ?? "", levelsOf(kind));
  }
  const lists = new Map<string, Numbered>();
  for (const list of numbering.getElementsByTagName("w:num")) {
    const kind = childValue(list, "abstractNumId") ?? "";
    const restarts = new Map<number, number>();
    for (const change of list.getElementsByTagName("w:lvlOverride")) {
      const start = childValue(change, "startOverride");
      if (start !== undefined) restarts.set(Number(change.getAttribute("w:ilvl") ?? "0"), Number(start));
    }
    const levels = kinds.get(kind) ?? [];
    lists.set(list.getAttribute("w:numId") ?? "", { list: kind, levels, restarts });
  }
  return lists;
}

/** Styles of paragraphs that number them, as those of headings do. */
function stylesOf(styles: Document): Map<string, { id: string; level: string }> {
  const numbered = new Map<string, { id: string; level: string }>();
  for (const style of styles.getElementsByTagName("w:style")) {
    const id = childValue(style, "numId");
    if (id === undefined) continue;
    numbered.set(style.getAttribute("w:styleId") ?? "", { id, level: childValue(style, "ilvl") ?? "0" });
  }
  return numbered;
}
