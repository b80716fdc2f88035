const ELEMENT = 1;
/** `NodeFilter.SHOW_ELEMENT` of the DOM standard. */
const SHOW_ELEMENT = 1;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Every element below one, in the order of the page: one walk, where each selector would take one of its own. */
export function elementsBelow(root: Element): Element[] {
  const elements: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (isElement(node)) elements.push(node);
  return elements;
}
