/** The marks of a numbered list's items, "3. " or "c. ", counted as the HTML standard does. */
export function marksOf(list: Element): Map<Element, string> {
  const items = [...list.children].filter(({ localName }) => localName === "li");
  const countsDown = list.hasAttribute("reversed");
  const type = list.getAttribute("type") ?? "1";
  let next = numberIn(list.getAttribute("start")) ?? (countsDown ? items.length : 1);
  const marks = new Map<Element, string>();
  for (const item of items) {
    const number = numberIn(item.getAttribute("value")) ?? next;
    marks.set(item, `${written(number, type)}. `);
    next = countsDown ? number - 1 : number + 1;
  }
  return marks;
}

function numberIn(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

/** Roman numerals are written so far, as browsers do. */
const LARGEST_ROMAN = 3999;

function written(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === "a" || type === "A") return inCaseOf(type, letters(number));
  if ((type === "i" || type === "I") && number <= LARGEST_ROMAN) return inCaseOf(type, roman(number));
  return String(number);
}

function inCaseOf(type: string, mark: string): string {
  return type === type.toUpperCase() ? mark.toUpperCase() : mark;
}

/** a to z, then aa, ab … */
function letters(number: number): string {
  let mark = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    mark = String.fromCodePoint(97 + ((rest - 1) % 26)) + mark;
  }
  return mark;
}

const ROMAN: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  let mark = "";
  let rest = number;
  for (const [value, sign] of ROMAN) {
    mark += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return mark;
}
