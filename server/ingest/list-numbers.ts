/** The numbers of a numbered list's items, counted as the HTML standard does. */
export function numbersOf(list: Element): Map<Element, number> {
  const items = [...list.children].filter(({ localName }) => localName === "li");
  const countsDown = list.hasAttribute("reversed");
  let next = numberIn(list.getAttribute("start")) ?? (countsDown ? items.length : 1);
  const numbers = new Map<Element, number>();
  for (const item of items) {
    const number = numberIn(item.getAttribute("value")) ?? next;
    numbers.set(item, number);
    next = countsDown ? number - 1 : number + 1;
  }
  return numbers;
}

function numberIn(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}
