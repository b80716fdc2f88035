/** Whether elements are nested deeper than this; without recursion, since a page may be as deep as it is long. */
export function isDeeperThan(root: Element, deepest: number): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element !== null) {
    if (depth >= deepest) return true;
    let next: Element | null = element.firstElementChild;
    if (next !== null) depth += 1;
    else {
      while (element !== null && element !== root && element.nextElementSibling === null) {
        element = element.parentElement;
        depth -= 1;
      }
      next = element === root || element === null ? null : element.nextElementSibling;
    }
    element = next;
  }
  return false;
}
