/**
 * The class names of an element, parted by single spaces; "" where it has none. linkedom would put them together anew
 * from its list each time that `getAttribute` asks for them.
 */
export function classNames(element: Element): string {
  return element.getAttributeNode("class")?.value ?? "";
}
