import { lowered } from "./raised-signs";

const isElement = (node: Node): node is Element => node.nodeType === 1;
const TEXT = 3;
/** What stands beside a formula for programs. */
const NOT_SHOWN = new Set(["annotation", "annotation-xml", "mphantom"]);
const APART = /^(?:[=<>≤≥≈≠±×·÷+−→∈]|-|:=)$/u;

/**
 * A formula of MathML (W3C MathML Core) in a line: a fraction with a stroke, powers and indices in raised and lowered
 * digits where there are such, roots with their sign,
 * and what stands below a sum or a limit in brackets behind it. What it shows comes once and in order.
 */
export function mathText(element: Element): string {
  return text(element).replace(/\s+/g, " ").trim();
}

function text(node: Element): string {
  const name = node.localName;
  if (NOT_SHOWN.has(name)) return "";
  const parts = partsOf(node);
  const [first = "", second = "", third = ""] = parts;
  if (name === "mfrac") return `${grouped(first)}/${grouped(second)}`;
  if (name === "msup") return first + raisedPart(second);
  if (name === "msub") return first + lowered(second);
  if (name === "msubsup") return first + lowered(second) + raisedPart(third);
  if (name === "munder") return `${first}_${grouped(second)}`;
  if (name === "munderover") return `${first}_${grouped(second)}${raisedPart(third)}`;
  if (name === "msqrt") return `√${grouped(parts.join(""))}`;
  if (name === "mroot") return `${grouped(first)}^(1/${second})`;
  if (name === "mtr" || name === "mtable") return parts.join(name === "mtr" ? " " : "; ");
  if (name === "mo" && APART.test(parts.join(""))) return ` ${parts.join("")} `;
  return parts.join("");
}

function partsOf(node: Element): string[] {
  const parts: string[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) {
      // As MathML has it: spaces that do not break are meant, others at the ends are not.
      const words = (child.textContent ?? "").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
      if (words !== "") parts.push(words);
    } else if (isElement(child)) parts.push(text(child));
  }
  return parts;
}

const grouped = (part: string) => (/^[\p{L}\p{N}.,]*$/u.test(part) ? part : `(${part.trim()})`);

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raisedPart(part: string): string {
  const raised = [...part].map((sign) => (sign === "−" || sign === "-" ? "⁻" : RAISED[Number.parseInt(sign, 10)]));
  return raised.every((sign) => sign !== undefined) ? raised.join("") : `^${grouped(part)}`;
}
