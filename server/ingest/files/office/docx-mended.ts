import { docxMathText } from "./docx-math";
import { parseXml } from "./xml";

const tag = (name: string) => new RegExp(`</?(?:${name})(?:\\s[^>]*)?/?>`, "g");
const [DIRECTIONS, FORMULA_PARAGRAPHS, LINE_ENDS] = [tag("w:dir|w:bdo"), tag("m:oMathPara"), tag("w:cr")];
const PARAGRAPHS_AND_RUNS = /<(\/?)w:([pr])(?:\s[^>]*)?>/g;
/** In characters: more than the properties of any paragraph or run. */
const MOST_PROPERTIES = 8000;

/** The styles of a document's paragraphs and characters that hide them. */
export function hidingStyles(styles: string): Set<string> {
  const hiding = new Set<string>();
  for (const style of parseXml(styles).getElementsByTagName("w:style")) {
    const own = [...style.children].find((child) => child.nodeName === "w:rPr");
    if (own !== undefined && hides(own.toString()) === true) hiding.add(style.getAttribute("w:styleId") ?? "");
  }
  return hiding;
}

/**
 * A part of a Word document, with what the reader of such documents would drop written in a way that it knows:
 * formulas as their text, readings of signs behind them, raised signs; and without what is hidden.
 * @param hiding the names of the styles that hide text
 */
export function mendedDocx(xml: string, hiding: ReadonlySet<string>): string {
  const plain = xml
    .replace(DIRECTIONS, "")
    .replace(FORMULA_PARAGRAPHS, "")
    .replace(LINE_ENDS, (end) => (end.startsWith("</") ? "" : "<w:br/>"));
  const read = eachReplaced(plain, "m:oMath", (formula) => run(docxMathText(formula)));
  const known = eachReplaced(read, "w:ruby", (ruby) => {
    const reading = inner(ruby, "w:rt");
    return inner(ruby, "w:rubyBase") + (reading === "" ? "" : `${run("(")}${reading}${run(")")}`);
  });
  return withRaised(withoutHidden(known, hiding));
}

/** Elements that do not stand in each other, written anew; looks at each character once, whatever is left open. */
function eachReplaced(xml: string, name: string, by: (element: string) => string): string {
  const close = `</${name}>`;
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: open, index } of xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>`, "g"))) {
    if (index < from || open.endsWith("/>")) continue;
    const end = xml.indexOf(close, index);
    if (end < 0) break;
    pieces.push(xml.slice(from, index), by(xml.slice(index, end + close.length)));
    from = end + close.length;
  }
  return pieces.join("") + xml.slice(from);
}

const run = (text: string) =>
  `<w:r><w:t xml:space="preserve">${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</w:t></w:r>`;

function inner(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*)</${name}>`).exec(xml)?.[1] ?? "";
}

/** Hidden runs become what has been moved away, which is not read; runs can stand in each other. */
function withoutHidden(xml: string, hiding: ReadonlySet<string>): string {
  const open: { isRun: boolean; isHidden: boolean; isInHidden: boolean }[] = [];
  return xml.replace(PARAGRAPHS_AND_RUNS, (whole, slash: string, name: string, at: number) => {
    if (whole.endsWith("/>")) return whole;
    if (slash === "/") {
      const closed = open.pop();
      return closed?.isRun && closed.isHidden ? "</w:moveFrom>" : whole;
    }
    const own = propertiesAt(xml, at + whole.length, name);
    const isStyled = hiding.has(styleOf(own)) || (open.at(-1)?.isInHidden ?? false);
    const isRun = name === "r";
    const isHidden = isRun && (hides(own) ?? isStyled);
    open.push({ isRun, isHidden, isInHidden: isHidden || (!isRun && isStyled) });
    return isHidden ? "<w:moveFrom>" : whole;
  });
}

/** A paragraph's or run's own properties, not what they were before somebody changed them. */
function propertiesAt(xml: string, from: number, name: string): string {
  const ahead = xml.slice(from, from + MOST_PROPERTIES);
  const all = new RegExp(`^\\s*<w:${name}Pr(?:\\s[^>]*)?>([\\s\\S]*?)</w:${name}Pr>`).exec(ahead)?.[1] ?? "";
  return all.split(`<w:${name}PrChange`, 1)[0] ?? "";
}

const styleOf = (properties: string) => /<w:[pr]Style\s[^>]*?w:val="([^"]*)"/.exec(properties)?.[1] ?? "";

/** Whether properties hide their text; null where they say nothing of it. */
function hides(properties: string): boolean | null {
  const found = /<w:vanish(?:\s([^>]*))?>|<w:vanish\/>/.exec(properties);
  return found === null ? null : !/w:val="(?:0|false|off)"/.test(found[1] ?? "");
}

/** Some programs raise and lower signs by half points, which says the same as the mark that is known. */
function withRaised(xml: string): string {
  return xml.replace(/<w:position w:val="(-?)(\d+)"\/>/g, (whole, down: string, by: string) => {
    if (Number(by) < (down === "" ? 4 : 2)) return whole;
    return `<w:vertAlign w:val="${down === "" ? "superscript" : "subscript"}"/>`;
  });
}
