/** Whether a page's source may have attributes with capitals, as old editors and React write them; drawings always do. */
const CAPITALS =
  /\s(?!viewBox|preserveAspectRatio|gradient|clipPath|stdDeviation|baseProfile)[A-Za-z-]{0,30}[A-Z][A-Za-z-]{0,30}\s{0,5}=/;

/** Attributes are the same in capitals, by the HTML standard; linkedom 0.18 keeps them apart. Of two the one in small letters is kept. */
export function lowerAttributeNames(document: Document, source: string): void {
  if (!CAPITALS.test(source)) return;
  for (const element of document.querySelectorAll("*")) {
    if (!element.hasAttributes()) continue;
    for (const name of [...element.getAttributeNames()]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      if (!element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name) ?? "");
      element.removeAttribute(name);
    }
  }
}
