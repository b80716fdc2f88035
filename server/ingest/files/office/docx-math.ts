import { mathText } from "@/server/ingest/math-text";
import { parseXml } from "./xml";

const OPERATOR = /([=<>≤≥≈≠±×·÷+−→∈])/u;
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * A formula of a Word document as it is read in a line.
 * @param formula the XML of one `m:oMath` (ECMA-376, part 1, chapter 22.1)
 */
export function docxMathText(formula: string): string {
  const root = parseXml(formula).documentElement;
  const mathMl = parseXml(`<math>${childrenOf(root)}</math>`).documentElement;
  return mathText(mathMl);
}

function childrenOf(node: Element): string {
  return [...node.childNodes].map((child) => (isElement(child) ? mathMlOf(child) : "")).join("");
}

/** Each part has its arguments in elements of its own, told by their names. */
function mathMlOf(node: Element): string {
  const name = node.nodeName;
  const part = (of: string) => `<mrow>${parts(node, of).map(childrenOf).join("")}</mrow>`;
  if (name === "m:t") return signs(node.textContent ?? "");
  if (/Pr$/.test(name) || name === "w:del" || name === "w:moveFrom") return "";
  if (name === "m:f") return fraction(node, part("m:num"), part("m:den"));
  if (name === "m:sSup" || name === "m:limUpp") {
    return `<msup>${part("m:e")}${part(name === "m:sSup" ? "m:sup" : "m:lim")}</msup>`;
  }
  if (name === "m:sSub") return `<msub>${part("m:e")}${part("m:sub")}</msub>`;
  if (name === "m:limLow") return `<munder>${part("m:e")}${part("m:lim")}</munder>`;
  if (name === "m:sSubSup") return `<msubsup>${part("m:e")}${part("m:sub")}${part("m:sup")}</msubsup>`;
  if (name === "m:sPre") return `<msubsup><mrow/>${part("m:sub")}${part("m:sup")}</msubsup>${part("m:e")}`;
  if (name === "m:rad") return root(node, part("m:e"), part("m:deg"));
  if (name === "m:nary") return `<mtr>${withBounds(node)}${part("m:e")}</mtr>`;
  if (name === "m:d") return inBrackets(node);
  if (name === "m:func") return applied(node, part("m:fName"), part("m:e"));
  if (name === "m:acc") return `${part("m:e")}${sign(node, "m:chr", "\u0302")}`;
  if (name === "m:bar") return `${part("m:e")}<mi>\u0305</mi>`;
  if (name === "m:eqArr") return `<mtable>${rows(node, "m:e")}</mtable>`;
  if (name === "m:m") return `<mtable>${rows(node, "m:mr")}</mtable>`;
  if (name === "m:mr")
    return parts(node, "m:e")
      .map((cell) => `<mrow>${childrenOf(cell)}</mrow>`)
      .join("");
  if (name === "m:phant" && isOff(setting(node, "m:show"))) return "";
  return childrenOf(node);
}

/** Operators stand apart from what they join; spaces were typed to be seen. */
function signs(text: string): string {
  return text
    .split(OPERATOR)
    .map((piece, index) => {
      const tag = index % 2 === 1 ? "mo" : "mi";
      return piece === "" ? "" : `<${tag}>${escaped(piece.replace(/\s/g, "\u00a0"))}</${tag}>`;
    })
    .join("");
}

function fraction(node: Element, above: string, below: string): string {
  // Without a stroke it is no fraction: one stands over the other.
  if (setting(node, "m:type") === "noBar") return `<mtable>${above}${below}</mtable>`;
  return `<mfrac>${above}${below}</mfrac>`;
}

/** A space parts a function's name from what has no brackets. */
function applied(node: Element, named: string, to: string): string {
  const tag = parts(node, "m:e")[0]?.firstElementChild?.nodeName === "m:d" ? "mrow" : "mtr";
  return `<${tag}>${named}${to}</${tag}>`;
}

function root(node: Element, of: string, degree: string): string {
  const isSquare = setting(node, "m:degHide") === "" || isOn(setting(node, "m:degHide")) || degree === "<mrow></mrow>";
  return isSquare ? `<msqrt>${of}</msqrt>` : `<mroot>${of}${degree}</mroot>`;
}

/** A sum, product or integral: without a sign of its own it is an integral. */
function withBounds(node: Element): string {
  const bound = (name: string) => parts(node, name).map(childrenOf).join("");
  const [from, to] = [bound("m:sub"), bound("m:sup")];
  const of = sign(node, "m:chr", "∫");
  if (from !== "" && to !== "") return `<munderover>${of}<mrow>${from}</mrow><mrow>${to}</mrow></munderover>`;
  if (from !== "") return `<munder>${of}<mrow>${from}</mrow></munder>`;
  return to === "" ? of : `<msup>${of}<mrow>${to}</mrow></msup>`;
}

function inBrackets(node: Element): string {
  const between = sign(node, "m:sepChr", "|");
  const inner = parts(node, "m:e").map((one) => `<mrow>${childrenOf(one)}</mrow>`);
  return `<mrow>${sign(node, "m:begChr", "(")}${inner.join(between)}${sign(node, "m:endChr", ")")}</mrow>`;
}

const rows = (node: Element, name: string) =>
  parts(node, name)
    .map((row) => `<mtr>${name === "m:mr" ? mathMlOf(row) : `<mrow>${childrenOf(row)}</mrow>`}</mtr>`)
    .join("");

const parts = (node: Element, name: string) => [...node.children].filter((child) => child.nodeName === name);

/** The value of one of the part's own properties; null where it is not among them, empty where it has no value. */
function setting(node: Element, name: string): string | null {
  for (const properties of node.children) {
    if (!/Pr$/.test(properties.nodeName)) continue;
    for (const property of parts(properties, name)) return property.getAttribute("m:val") ?? "";
  }
  return null;
}

const sign = (node: Element, name: string, usual: string) => `<mi>${escaped(setting(node, name) ?? usual)}</mi>`;
const isOff = (value: string | null) => value !== null && /^(?:0|off|false)$/.test(value);
const isOn = (value: string | null) => value !== null && /^(?:1|on|true)$/.test(value);
